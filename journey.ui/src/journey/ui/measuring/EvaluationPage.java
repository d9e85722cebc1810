// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import journey.dsl.ide.measuring.MeasuringText;
import journey.dsl.ide.measuring.NewEvaluation;
import journey.dsl.ide.measuring.WeighedMeasure;
import journey.model.journey.Evaluation;
import journey.model.journey.Journey;
import journey.model.journey.TimeUnit;
import journey.model.queries.Names;
import journey.model.queries.TimeSpan;
import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.WizardImages;

/** Step 4: how the measures of the journey are weighed into one score. */
final class EvaluationPage extends WizardPage {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(EvaluationPage.class);
	private static final Pattern VALUE = Pattern.compile("(-?[0-9]+([.][0-9]+)? ?(%|[\\p{L}_][\\p{L}0-9_]*(/[\\p{L}_][\\p{L}0-9_]*)?)?)?");
	private static final List<TimeUnit> TIMES = List.of(TimeUnit.DAYS, TimeUnit.WEEKS, TimeUnit.MONTHS, TimeUnit.YEARS);
	private static final int USUAL_MONTHS = 3;

	private final MeasureWizard wizard;
	private final List<WeighedRow> rows = new ArrayList<>();
	private Journey shown;
	private boolean shownSteps;
	private Button asBefore;
	private Button write;
	private Label before;
	private CheckboxTableViewer table;
	private Spinner amount;
	private Combo time;

	EvaluationPage(MeasureWizard wizard) {
		super("evaluation", TEXTS.text("evaluation.title"), WizardImages.banner());
		this.wizard = wizard;
		setDescription(TEXTS.text("evaluation.description"));
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(page);
		asBefore = new Button(page, SWT.RADIO);
		before = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(convertHorizontalDLUsToPixels(12), 0).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT).applyTo(before);
		write = new Button(page, SWT.RADIO);
		write.setText(TEXTS.text("evaluation.write"));
		Composite window = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(window);
		GridDataFactory.fillDefaults().indent(convertHorizontalDLUsToPixels(12), 0).applyTo(window);
		new Label(window, SWT.NONE).setText(TEXTS.text("evaluation.window"));
		amount = new Spinner(window, SWT.BORDER);
		amount.setValues(USUAL_MONTHS, 1, 1_000, 0, 1, 10);
		time = new Combo(window, SWT.READ_ONLY);
		time.setItems(TIMES.stream().map(each -> TEXTS.text("time." + each.getLiteral())).toArray(String[]::new));
		time.select(TIMES.indexOf(TimeUnit.MONTHS));
		createTable(page);
		for (Button choice : List.of(asBefore, write)) {
			choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		}
		table.addCheckStateListener(event -> check());
		setControl(page);
	}

	private void createTable(Composite page) {
		table = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		for (WeighedRow.Column column : WeighedRow.Column.values()) {
			TableViewerColumn shows = new TableViewerColumn(table, SWT.LEFT);
			shows.getColumn().setText(TEXTS.text("evaluation." + column.name()));
			shows.getColumn().setWidth(convertWidthInCharsToPixels(column == WeighedRow.Column.MEASURE ? 48 : column == WeighedRow.Column.WEIGHT ? 12 : 26));
			shows.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((WeighedRow) row).text(column)));
			if (column != WeighedRow.Column.MEASURE) {
				shows.setEditingSupport(new RowEditing(table, column, this::check));
			}
		}
		GridDataFactory.fillDefaults().grab(true, true).indent(convertHorizontalDLUsToPixels(12), 0).hint(SWT.DEFAULT, convertHeightInCharsToPixels(12)).applyTo(table.getTable());
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && (shown != wizard.journey() || shownSteps != wizard.steps().steps().isPresent())) {
			shown = wizard.journey();
			shownSteps = wizard.steps().steps().isPresent();
			fill();
		}
		super.setVisible(visible);
		if (visible) {
			(asBefore.getSelection() ? asBefore : write).setFocus();
		}
	}

	private void fill() {
		rows.clear();
		MeasuringText.kpis(shown, wizard.project().index()).stream().map(WeighedMeasure::proposed).map(WeighedRow::new).forEach(rows::add);
		if (shownSteps) {
			rows.add(new WeighedRow(new WeighedMeasure(Optional.empty(), 1, "", "")));
		}
		table.setInput(rows);
		rows.stream().filter(WeighedRow::isProposed).forEach(row -> table.setChecked(row, true));
		String evaluations = wizard.project().index().elements(Evaluation.class).stream().filter(evaluation -> evaluation.getJourney() == shown)
				.map(evaluation -> TEXTS.text("evaluation.quoted", Names.title(evaluation))).collect(Collectors.joining(", "));
		asBefore.setText(TEXTS.text(evaluations.isEmpty() ? "evaluation.none" : "evaluation.before"));
		before.setText(evaluations.isEmpty() ? TEXTS.text("evaluation.later") : evaluations.replace("&", "&&"));
		write.setEnabled(!rows.isEmpty());
		boolean writes = evaluations.isEmpty() && table.getCheckedElements().length > 0;
		write.setSelection(writes);
		asBefore.setSelection(!writes);
		((Composite) getControl()).layout();
		check();
	}

	private void check() {
		for (Control control : List.of(table.getTable(), amount, time)) {
			control.setEnabled(write.getSelection());
		}
		Optional<String> problem = evaluation().flatMap(this::problem);
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem(NewEvaluation evaluation) {
		if (evaluation.measures().isEmpty()) {
			return Optional.of(TEXTS.text("evaluation.nothing"));
		}
		for (WeighedMeasure measure : evaluation.measures()) {
			for (String value : List.of(measure.floor(), measure.target())) {
				if (!VALUE.matcher(value.strip()).matches()) {
					return Optional.of(TEXTS.text("evaluation.value", value));
				}
			}
		}
		boolean weightless = evaluation.measures().stream().allMatch(measure -> measure.weight() == 0);
		return weightless ? Optional.of(TEXTS.text("evaluation.weightless")) : Optional.empty();
	}

	/** Empty if the journey is judged as before. */
	Optional<NewEvaluation> evaluation() {
		if (!write.getSelection()) {
			return Optional.empty();
		}
		TimeSpan window = new TimeSpan(BigDecimal.valueOf(amount.getSelection()), TIMES.get(time.getSelectionIndex()));
		return Optional.of(new NewEvaluation(window, rows.stream().filter(table::getChecked).map(WeighedRow::measure).toList()));
	}
}
