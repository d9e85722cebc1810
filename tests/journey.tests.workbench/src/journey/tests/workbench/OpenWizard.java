// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;

/** A wizard that a person has opened and fills in. */
final class OpenWizard {

	private final Workbench workbench;
	private final WizardDialog dialog;

	private OpenWizard(Workbench workbench, IWizard wizard) {
		this.workbench = workbench;
		dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		workbench.work(100);
	}

	static OpenWizard of(Workbench workbench, INewWizard wizard, IStructuredSelection selection) {
		wizard.init(PlatformUI.getWorkbench(), selection);
		return new OpenWizard(workbench, wizard);
	}

	/** What stands in the head of the page: an error or another message. */
	String message() {
		WizardPage page = page();
		return page.getErrorMessage() != null ? page.getErrorMessage() : Objects.toString(page.getMessage(), "");
	}

	WizardPage page() {
		return (WizardPage) dialog.getCurrentPage();
	}

	/** The field that stands after a label. */
	<T extends Control> T after(String label, Class<T> kind) {
		List<Control> controls = controls();
		for (int i = 0; i < controls.size(); i++) {
			if (controls.get(i) instanceof Label text && plain(text.getText()).equals(label)) {
				return controls.subList(i, controls.size()).stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
			}
		}
		throw new AssertionError("no label " + label);
	}

	void type(String label, String text) {
		after(label, Text.class).setText(text);
		workbench.work(20);
	}

	void choose(Combo combo, String item) {
		int index = combo.indexOf(item);
		if (index < 0) {
			throw new AssertionError(item + " is none of " + List.of(combo.getItems()));
		}
		combo.select(index);
		select(combo);
	}

	Button button(String text) {
		return find(Button.class, button -> plain(button.getText()).equals(text));
	}

	<T extends Control> T find(Class<T> kind, Predicate<T> fits) {
		return controls().stream().filter(kind::isInstance).map(kind::cast).filter(fits).findFirst().orElseThrow();
	}

	/** Chooses a radio button or turns a check box. */
	void press(String text) {
		Button pressed = button(text);
		if ((pressed.getStyle() & SWT.RADIO) != 0) {
			for (Control other : pressed.getParent().getChildren()) {
				if (other instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && button != pressed && button.getSelection()) {
					button.setSelection(false);
					select(button);
				}
			}
			pressed.setSelection(true);
		} else if ((pressed.getStyle() & SWT.CHECK) != 0) {
			pressed.setSelection(!pressed.getSelection());
		}
		select(pressed);
	}

	private void select(Control control) {
		press(control);
		workbench.work(20);
	}

	private static void press(Control control) {
		Event event = new Event();
		event.widget = control;
		control.notifyListeners(SWT.Selection, event);
	}

	boolean canFinish() {
		return standard(IDialogConstants.FINISH_ID).isEnabled();
	}

	boolean canGoOn() {
		return standard(IDialogConstants.NEXT_ID).isEnabled();
	}

	void next() {
		select(standard(IDialogConstants.NEXT_ID));
		workbench.work(50);
	}

	/** Goes on and at once does more, before anything else happens. */
	void next(Runnable then) {
		press(standard(IDialogConstants.NEXT_ID));
		then.run();
		workbench.work(50);
	}

	void back() {
		select(standard(IDialogConstants.BACK_ID));
	}

	void finish() {
		select(standard(IDialogConstants.FINISH_ID));
		workbench.work(100);
	}

	void cancel() {
		if (isOpen()) {
			dialog.close();
		}
	}

	boolean isOpen() {
		return dialog.getShell() != null && !dialog.getShell().isDisposed();
	}

	void picture(String name) throws Exception {
		workbench.picture(dialog.getShell(), name);
	}

	private Button standard(int id) {
		for (Control control : Hands.all(dialog.getShell()).toList()) {
			if (control instanceof Button button && Integer.valueOf(id).equals(button.getData())) {
				return button;
			}
		}
		throw new AssertionError("no button " + id);
	}

	private List<Control> controls() {
		return Hands.all(page().getControl()).toList();
	}

	private static String plain(String text) {
		return text.replace("&", "");
	}
}
