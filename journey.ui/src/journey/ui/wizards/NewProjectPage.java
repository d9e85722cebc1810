// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import journey.ui.texts.WorkbenchTexts;

/** The name and place of a project, and what it begins with. */
final class NewProjectPage extends WizardPage {

	static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(NewProjectPage.class);
	/** What common file systems take, less what other tools append. */
	private static final int MOST_BYTES = 200;

	private Text name;
	private Button inWorkspace;
	private Text location;
	private Button fiveStages;
	private Button empty;
	private Button example;
	private Combo language;
	private Combo examples;

	NewProjectPage() {
		super("project", TEXTS.text("project.title"), WizardImages.banner());
		setDescription(TEXTS.text("project.description"));
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(page);
		new Label(page, SWT.NONE).setText(TEXTS.text("project.name"));
		name = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(name);
		inWorkspace = new Button(page, SWT.CHECK);
		inWorkspace.setText(TEXTS.text("project.inWorkspace"));
		inWorkspace.setSelection(true);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(inWorkspace);
		new Label(page, SWT.NONE).setText(TEXTS.text("project.location"));
		location = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(location);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(TEXTS.text("browse"));
		setButtonLayoutData(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		createStart(page);

		inWorkspace.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			enable(browse);
			check();
		}));
		name.addModifyListener(event -> check());
		location.addModifyListener(event -> check());
		enable(browse);
		check();
		setErrorMessage(null);
		setControl(page);
		name.setFocus();
	}

	private void createStart(Composite page) {
		Group start = new Group(page, SWT.NONE);
		start.setText(TEXTS.text("project.start"));
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(convertHorizontalDLUsToPixels(6), convertVerticalDLUsToPixels(3)).applyTo(start);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, convertVerticalDLUsToPixels(6)).applyTo(start);
		fiveStages = radio(start, "project.fiveStages", 1);
		language = new Combo(start, SWT.READ_ONLY);
		language.setItems(LANGUAGES.stream().map(each -> TEXTS.text("language." + each.getLanguage())).toArray(String[]::new));
		language.select(LANGUAGES.indexOf(WorkbenchTexts.LOCALE));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(language);
		example = radio(start, "project.example", 1);
		examples = new Combo(start, SWT.READ_ONLY);
		examples.setItems(List.of(Example.values()).stream().map(each -> TEXTS.text(each.key())).toArray(String[]::new));
		examples.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(examples);
		empty = radio(start, "project.empty", 2);
		fiveStages.setSelection(true);
		for (Button choice : List.of(fiveStages, example, empty)) {
			choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enableStart()));
		}
		enableStart();
	}

	private static Button radio(Composite parent, String key, int columns) {
		Button radio = new Button(parent, SWT.RADIO);
		radio.setText(TEXTS.text(key));
		GridDataFactory.fillDefaults().span(columns, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(radio);
		return radio;
	}

	private void enableStart() {
		language.setEnabled(fiveStages.getSelection());
		examples.setEnabled(example.getSelection());
	}

	private void enable(Button browse) {
		boolean elsewhere = !inWorkspace.getSelection();
		location.setEnabled(elsewhere);
		browse.setEnabled(elsewhere);
		location.setMessage(elsewhere ? "" : ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString() + File.separator);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setMessage(TEXTS.text("project.choose"));
		String chosen = dialog.open();
		if (chosen != null) {
			location.setText(chosen);
		}
	}

	private void check() {
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setMessage(problem.isEmpty() && isThere() ? TEXTS.text("project.folderThere") : null, WARNING);
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		String text = projectName();
		if (text.isEmpty()) {
			return Optional.of(TEXTS.text("project.noName"));
		}
		if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of(TEXTS.text("name.long"));
		}
		if (!workspace.validateName(text, IResource.PROJECT).isOK()) {
			return Optional.of(TEXTS.text("project.badName", text));
		}
		for (IProject other : workspace.getRoot().getProjects()) {
			if (other.getName().equalsIgnoreCase(text)) {
				return Optional.of(TEXTS.text("project.exists", other.getName()));
			}
		}
		if (inWorkspace.getSelection()) {
			return Optional.empty();
		}
		Optional<URI> elsewhere = location();
		if (elsewhere.isEmpty()) {
			return Optional.of(TEXTS.text("project.noLocation"));
		}
		boolean fits = workspace.validateProjectLocationURI(workspace.getRoot().getProject(text), elsewhere.get()).isOK();
		return fits ? Optional.empty() : Optional.of(TEXTS.text("project.badLocation"));
	}

	/** Whether files are there already, which would become those of the project. */
	private boolean isThere() {
		File folder = location().map(File::new).orElseGet(() -> ResourcesPlugin.getWorkspace().getRoot().getLocation().append(projectName()).toFile());
		String[] files = folder.list();
		return files != null && files.length > 0;
	}

	private String projectName() {
		return name.getText().strip();
	}

	/** Empty if it is in the workspace, or nowhere. */
	private Optional<URI> location() {
		String text = location.getText().strip();
		if (inWorkspace.getSelection() || text.isEmpty()) {
			return Optional.empty();
		}
		try {
			Path path = Path.of(text);
			return path.isAbsolute() ? Optional.of(path.normalize().toUri()) : Optional.empty();
		} catch (InvalidPathException notAPath) {
			return Optional.empty();
		}
	}

	ProjectCreation creation() {
		return new ProjectCreation(projectName(), location(), start());
	}

	private ProjectStart start() {
		if (example.getSelection()) {
			return Example.values()[examples.getSelectionIndex()];
		}
		return empty.getSelection() ? ProjectStart.EMPTY : ProjectStart.fiveStages(LANGUAGES.get(language.getSelectionIndex()));
	}
}
