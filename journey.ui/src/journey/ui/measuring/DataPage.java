// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import journey.measure.data.FileFormat;
import journey.model.journey.Journey;
import journey.ui.run.DataFile;
import journey.ui.run.DataOfSource;
import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.WizardImages;

/** Step 2: which data there are, what of them is of use, and in which files they are. */
final class DataPage extends WizardPage {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DataPage.class);

	private final MeasureWizard wizard;
	private final Map<String, Path> files = new LinkedHashMap<>();
	private Journey shown;
	private DataTree tree;
	private Label of;
	private Text file;
	private Button browse;
	private Button clear;
	private PreviewTable preview;

	DataPage(MeasureWizard wizard) {
		super("data", TEXTS.text("data.title"), WizardImages.banner());
		this.wizard = wizard;
		setDescription(TEXTS.text("data.description"));
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(page);
		tree = new DataTree(page, this::convertWidthInCharsToPixels);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(convertWidthInCharsToPixels(100), convertHeightInCharsToPixels(12)).applyTo(tree.control());
		of = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(of);
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		browse = new Button(page, SWT.PUSH);
		browse.setText(TEXTS.text("data.browse"));
		setButtonLayoutData(browse);
		clear = new Button(page, SWT.PUSH);
		clear.setText(TEXTS.text("data.clear"));
		setButtonLayoutData(clear);
		preview = new PreviewTable(page);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, convertHeightInCharsToPixels(8)).applyTo(preview.control());
		tree.onSelection(this::showSelected);
		file.addModifyListener(event -> changed());
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> file.setText("")));
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && shown != wizard.journey()) {
			shown = wizard.journey();
			fill();
		}
		super.setVisible(visible);
		if (visible) {
			tree.control().setFocus();
		}
	}

	private void fill() {
		files.clear();
		List<DataUse> sources = DataUse.of(wizard.project().index(), shown);
		tree.show(sources);
		Journey asked = shown;
		IProject project = wizard.project().project();
		onPage(() -> FoundData.in(project, sources), found -> {
			if (asked == shown) {
				propose(found);
			}
		});
		showSelected();
	}

	/** What somebody has chosen meanwhile stays. */
	private void propose(Map<String, Path> found) {
		found.forEach(files::putIfAbsent);
		tree.mark(files);
		if (tree.selected().isEmpty()) {
			tree.selectFirst();
		}
		showSelected();
	}

	/** Shows later what takes its time to find out, if the page is still there. */
	private <T> void onPage(Supplier<T> found, Consumer<T> shows) {
		Display display = getShell().getDisplay();
		CompletableFuture.supplyAsync(found).whenComplete((result, failure) -> {
			if (failure != null) {
				Platform.getLog(DataPage.class).error(failure.getMessage(), failure);
			} else if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!tree.control().isDisposed()) {
						shows.accept(result);
					}
				});
			}
		});
	}

	private void showSelected() {
		Optional<DataUse> use = tree.selected();
		of.setText(use.map(chosen -> TEXTS.text("data.of", chosen.title().replace("&", "&&"))).orElse(TEXTS.text("data.select")));
		file.setEnabled(use.isPresent());
		browse.setEnabled(use.isPresent());
		file.setText(use.map(chosen -> files.get(chosen.name())).map(Path::toString).orElse(""));
		showPreview();
	}

	private void changed() {
		Optional<DataUse> use = tree.selected();
		clear.setEnabled(!file.getText().isBlank());
		if (use.isEmpty()) {
			return;
		}
		Path before = files.get(use.get().name());
		if (file.getText().isBlank()) {
			files.remove(use.get().name());
		} else {
			files.put(use.get().name(), path(file.getText().strip()));
		}
		if (!Objects.equals(before, files.get(use.get().name()))) {
			tree.mark(files);
			showPreview();
		}
	}

	/** What is no path on this system is no file either. */
	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException notAPath) {
			return Path.of(text.replaceAll("[^\\p{L}\\p{N}. /-]", "_"));
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { FileFormat.allNames() });
		dialog.setFilterPath(wizard.project().project().getLocation().toOSString());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void showPreview() {
		Optional<String> wrong = problem();
		setErrorMessage(wrong.orElse(null));
		setMessage(files.isEmpty() ? TEXTS.text("data.none") : null, INFORMATION);
		setPageComplete(wrong.isEmpty());
		preview.show(DataPreview.NOTHING);
		Optional<DataUse> use = tree.selected();
		Path chosen = use.map(each -> files.get(each.name())).orElse(null);
		if (chosen != null && wrong.isEmpty()) {
			onPage(() -> read(chosen), found -> {
				if (tree.selected().equals(use) && chosen.equals(files.get(use.get().name()))) {
					preview.show(found.orElse(DataPreview.NOTHING));
					tell(use.get(), chosen, found);
				}
			});
		}
	}

	private static Optional<DataPreview> read(Path chosen) {
		try {
			return Optional.of(DataPreview.of(chosen));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private void tell(DataUse use, Path chosen, Optional<DataPreview> found) {
		String name = chosen.getFileName().toString();
		if (found.isEmpty()) {
			setMessage(TEXTS.text("data.unreadable", name), WARNING);
		} else if (found.get().columns().isEmpty()) {
			setMessage(TEXTS.text("data.noPreview", name), INFORMATION);
		} else {
			List<String> missing = use.columns().stream().filter(column -> !found.get().columns().contains(column)).toList();
			if (!missing.isEmpty()) {
				setMessage(TEXTS.text("data.missingColumns", name, String.join(", ", missing)), WARNING);
			}
		}
	}

	private Optional<String> problem() {
		return files.values().stream().map(chosen -> new DataFile(chosen).problem()).flatMap(Optional::stream).findFirst();
	}

	List<DataOfSource> files() {
		List<DataOfSource> chosen = new ArrayList<>();
		files.forEach((name, path) -> chosen.add(new DataOfSource(name, List.of(path))));
		return chosen;
	}
}
