// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

import journey.ui.language.JourneyLanguage;
import journey.ui.texts.WorkbenchTexts;

/** The folder, name and language of a new file. */
final class NewJourneyPage extends WizardPage {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(NewJourneyPage.class);
	private static final String END = "." + JourneyLanguage.EXTENSION;
	private static final int MOST_BYTES = 200;

	private final Optional<IContainer> proposed;
	private Text folder;
	private Text name;
	private Combo language;

	/** @param proposed the folder that was selected */
	NewJourneyPage(Optional<IContainer> proposed) {
		super("journey", TEXTS.text("journey.title"), WizardImages.banner());
		this.proposed = proposed.or(NewJourneyPage::onlyProject);
		setDescription(TEXTS.text("journey.description"));
	}

	private static Optional<IContainer> onlyProject() {
		List<IProject> open = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
		return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(page);
		new Label(page, SWT.NONE).setText(TEXTS.text("journey.folder"));
		folder = new Text(page, SWT.BORDER);
		folder.setText(proposed.map(container -> container.getFullPath().makeRelative().toString()).orElse(""));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(folder);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(TEXTS.text("browse"));
		setButtonLayoutData(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		new Label(page, SWT.NONE).setText(TEXTS.text("journey.name"));
		name = new Text(page, SWT.BORDER);
		name.setText(proposed.map(NewJourneyPage::freeName).orElse(TEXTS.text("journey.proposed") + END));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		new Label(page, SWT.NONE).setText(TEXTS.text("journey.language"));
		language = new Combo(page, SWT.READ_ONLY);
		language.setItems(NewProjectPage.LANGUAGES.stream().map(each -> TEXTS.text("language." + each.getLanguage())).toArray(String[]::new));
		language.select(NewProjectPage.LANGUAGES.indexOf(WorkbenchTexts.LOCALE));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(language);
		folder.addModifyListener(event -> check());
		name.addModifyListener(event -> check());
		check();
		setErrorMessage(null);
		setControl(page);
		name.setFocus();
		name.setSelection(0, Math.max(0, name.getText().length() - END.length()));
	}

	private static String freeName(IContainer container) {
		String base = TEXTS.text("journey.proposed");
		String free = base + END;
		for (int i = 2; container.exists(new Path(free)); i++) {
			free = base + "-" + i + END;
		}
		return free;
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), container().orElse(null), false, TEXTS.text("journey.choose"));
		if (dialog.open() == ContainerSelectionDialog.OK && dialog.getResult().length > 0) {
			folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
		}
	}

	private void check() {
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (folder.getText().isBlank()) {
			return Optional.of(TEXTS.text("journey.noFolder"));
		}
		Optional<IContainer> container = container();
		if (container.isEmpty()) {
			return Optional.of(TEXTS.text("journey.unknownFolder", folder.getText().strip()));
		}
		String text = fileName();
		if (text.equals(END)) {
			return Optional.of(TEXTS.text("journey.noName"));
		}
		if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of(TEXTS.text("name.long"));
		}
		if (!ResourcesPlugin.getWorkspace().validateName(text, IResource.FILE).isOK()) {
			return Optional.of(TEXTS.text("journey.badName", text));
		}
		return exists(container.get(), text) ? Optional.of(TEXTS.text("journey.exists", text)) : Optional.empty();
	}

	/** In whatever capital and small letters: some file systems do not tell them apart. */
	private static boolean exists(IContainer container, String text) {
		try {
			return Arrays.stream(container.members()).anyMatch(member -> member.getName().equalsIgnoreCase(text));
		} catch (CoreException unreadable) {
			return container.exists(new Path(text));
		}
	}

	private Optional<IContainer> container() {
		Path path = new Path(folder.getText().strip());
		return ResourcesPlugin.getWorkspace().getRoot().findMember(path) instanceof IContainer found && found.isAccessible() && path.segmentCount() > 0
				? Optional.of(found) : Optional.empty();
	}

	private String fileName() {
		String text = name.getText().strip();
		return text.endsWith(END) ? text : text + END;
	}

	JourneyCreation creation() {
		IFile file = container().orElseThrow().getFile(new Path(fileName()));
		return new JourneyCreation(file, NewProjectPage.LANGUAGES.get(language.getSelectionIndex()));
	}
}
