// SPDX-License-Identifier: EPL-2.0
package journey.ui.welcome;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;

import journey.ui.measuring.MeasureWizard;
import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.Example;
import journey.ui.wizards.NewJourneyWizard;
import journey.ui.wizards.NewProjectWizard;

/** What one can begin with: the examples, the wizards, and what there is to read. */
public final class WelcomePage extends EditorPart {

	public static final String ID = "journey.ui.welcome";

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(WelcomePage.class);
	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	private FormToolkit toolkit;
	private ScrolledForm form;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof WelcomeInput)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.setText(TEXTS.text("welcome.title"));
		toolkit.decorateFormHeading(form.getForm());
		form.getBody().setLayout(columns(1, 12));
		words(form.getBody(), "welcome.sentence");
		Composite examples = section("welcome.examples", 2);
		for (Example example : Example.values()) {
			words(examples, "welcome." + example.folder());
			Button open = toolkit.createButton(examples, TEXTS.text("welcome.open"), SWT.PUSH);
			open.setToolTipText(TEXTS.text("welcome.copies"));
			open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> new ExampleOpening(example).schedule()));
		}
		Composite begin = section("welcome.begin", 1);
		link(begin, "welcome.project", () -> open(new NewProjectWizard()));
		link(begin, "welcome.journey", () -> open(new NewJourneyWizard()));
		link(begin, "welcome.measure", () -> open(new MeasureWizard()));
		Composite read = section("welcome.read", 1);
		for (String page : List.of("language", "kpis", "kpi-functions", "measuring")) {
			link(read, "welcome.page." + page, () -> read(page + ".md"));
		}
		form.reflow(true);
	}

	private Composite section(String title, int columns) {
		Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR | Section.EXPANDED);
		section.setText(TEXTS.text(title));
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite inner = toolkit.createComposite(section);
		inner.setLayout(columns(columns, 6));
		section.setClient(inner);
		return inner;
	}

	private void words(Composite parent, String key) {
		Label label = toolkit.createLabel(parent, TEXTS.text(key), SWT.WRAP);
		label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
	}

	/** The texts are as wide as there is room for. */
	private static TableWrapLayout columns(int number, int spacing) {
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = number;
		layout.horizontalSpacing = 16;
		layout.verticalSpacing = spacing;
		return layout;
	}

	private void link(Composite parent, String key, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(parent, TEXTS.text(key), SWT.NONE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
	}

	private void open(INewWizard wizard) {
		wizard.init(getSite().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(getSite().getShell(), wizard).open();
	}

	private void read(String page) {
		try {
			getSite().getPage().openEditor(new BundledPage(page), TEXT_EDITOR);
		} catch (CoreException notShown) {
			Platform.getLog(WelcomePage.class).log(notShown.getStatus());
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		Optional.ofNullable(toolkit).ifPresent(FormToolkit::dispose);
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing changes here
	}

	@Override
	public void doSaveAs() {
		// nothing changes here
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
