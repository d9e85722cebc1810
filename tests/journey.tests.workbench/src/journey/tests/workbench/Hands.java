// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** What a person does with the lists and commands of an editor. */
final class Hands {

	private Hands() {
	}

	/** Gives a command, as its keys do. */
	static void command(String id) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
	}

	static ISourceViewer viewer(IEditorPart editor) {
		return (ISourceViewer) Adapters.adapt(editor, ITextOperationTarget.class);
	}

	/** Whether a list that has popped up has this line. */
	static boolean isListed(String line) {
		return find(Display.getCurrent().getShells(), control -> control instanceof Table table && lists(table, line)) != null;
	}

	private static boolean lists(Table table, String line) {
		if (!table.isVisible()) {
			return false;
		}
		for (TableItem item : table.getItems()) {
			if (item.getText().equals(line)) {
				return true;
			}
		}
		return false;
	}

	/** Chooses the line of a list that has popped up whose first word this is, as a double click does; false if there is none yet. */
	static boolean choose(String word) {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (find(new Shell[] { shell }, control -> control instanceof Table table && table.isVisible() && line(table, word) >= 0) instanceof Table table) {
				Event event = new Event();
				event.item = table.getItem(line(table, word));
				table.setSelection(line(table, word));
				table.notifyListeners(SWT.Selection, event);
				table.notifyListeners(SWT.DefaultSelection, event);
				return true;
			}
		}
		return false;
	}

	private static int line(Table table, String word) {
		for (int line = 0; line < table.getItemCount(); line++) {
			if (table.getItem(line).getText().split(" ")[0].equals(word)) {
				return line;
			}
		}
		return -1;
	}

	/** The first control of its kind in any window. */
	static Control find(Shell[] shells, Predicate<Control> wanted) {
		return Stream.of(shells).flatMap(Hands::all).filter(wanted).findFirst().orElse(null);
	}

	/** A control and all that is in it, from the outside and from the top. */
	static Stream<Control> all(Control control) {
		return control instanceof Composite composite ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Hands::all)) : Stream.of(control);
	}

	/** Presses the key of a letter. */
	static void type(Control text, char letter) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.character = letter;
		event.keyCode = letter;
		event.doit = true;
		text.notifyListeners(SWT.KeyDown, event);
	}

	/** Closes each dialog that says something with this word, as soon as it comes up, until there were as many; what they say is added to a list. */
	static void refuse(String word, int dialogs, List<String> said) {
		Display display = Display.getCurrent();
		display.timerExec(100, () -> {
			if (find(display.getShells(), control -> control instanceof Label label && label.isVisible() && label.getText().contains(word)) instanceof Label label) {
				said.add(label.getText());
				label.getShell().close();
			}
			if (said.size() < dialogs) {
				refuse(word, dialogs, said);
			}
		});
	}

	/** Closes all lists and dialogs. */
	static void closePopups() {
		for (Shell shell : Display.getCurrent().getShells()) {
			if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
				shell.close();
			}
		}
	}
}
