// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import journey.dsl.ide.measuring.TextInsertion;
import journey.dsl.workspace.SourceFile;
import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.WizardImages;

/** Shows the text that will be written, exactly as it will stand. */
final class ReviewPage extends WizardPage {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(ReviewPage.class);

	private final MeasureWizard wizard;
	private MeasuredProject shown;
	private Combo files;
	private Text text;
	private Button now;
	/** The texts that were checked last, or are being checked. */
	private Map<SourceFile, String> checked = Map.of();

	ReviewPage(MeasureWizard wizard) {
		super("review", TEXTS.text("review.title"), WizardImages.banner());
		this.wizard = wizard;
		setDescription(TEXTS.text("review.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(page);
		new Label(page, SWT.NONE).setText(TEXTS.text("review.file"));
		files = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(files);
		text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(16)).applyTo(text);
		now = new Button(page, SWT.CHECK);
		now.setText(TEXTS.text("review.now"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(now);
		files.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			if (shown != wizard.project()) {
				shown = wizard.project();
				files.setItems(shown.workspace().files().stream().map(SourceFile::path).toArray(String[]::new));
			}
			files.select(Math.max(0, proposed()));
			now.setEnabled(wizard.hasData());
			now.setSelection(wizard.hasData());
			show();
		}
		super.setVisible(visible);
		if (visible) {
			text.setFocus();
		}
	}

	/** A file with other choices of the kind; else the one of the journey. */
	private int proposed() {
		List<SourceFile> all = shown.workspace().files();
		for (int i = 0; i < all.size(); i++) {
			if (!all.get(i).model().getChoices().isEmpty()) {
				return i;
			}
		}
		return all.stream().map(SourceFile::resource).toList().indexOf(wizard.journey().eResource());
	}

	private void show() {
		List<String> parts = new ArrayList<>();
		List<TextInsertion> insertions = insertions();
		for (TextInsertion insertion : insertions) {
			parts.add((insertions.size() > 1 ? "// " + insertion.file().path() + "\n" : "") + insertion.text().strip() + "\n");
		}
		text.setText(String.join("\n", parts));
		Map<SourceFile, String> texts = wizard.text(file()).texts();
		checked = texts;
		setErrorMessage(null);
		if (insertions.isEmpty()) {
			setMessage(TEXTS.text("review.nothing"), INFORMATION);
			setPageComplete(true);
			return;
		}
		setMessage(TEXTS.text("review.checking"), NONE);
		setPageComplete(false);
		Display display = getShell().getDisplay();
		MeasuredProject project = shown;
		CompletableFuture.supplyAsync(() -> project.mistakeOf(texts)).whenComplete((mistake, failure) -> {
			if (failure != null) {
				Platform.getLog(ReviewPage.class).error(failure.getMessage(), failure);
			}
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!text.isDisposed() && checked == texts) {
						show(failure == null ? mistake.map(each -> TEXTS.text("review.mistake", each)) : Optional.of(TEXTS.text("review.unchecked")));
					}
				});
			}
		});
	}

	private void show(Optional<String> mistake) {
		setMessage(wizard.hasData() ? null : TEXTS.text("review.noData"), INFORMATION);
		setErrorMessage(mistake.orElse(null));
		setPageComplete(mistake.isEmpty());
	}

	SourceFile file() {
		return shown.workspace().files().get(files.getSelectionIndex());
	}

	List<TextInsertion> insertions() {
		return wizard.text(file()).insertions();
	}

	boolean measuresNow() {
		return now.isEnabled() && now.getSelection();
	}
}
