// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import journey.dsl.ide.measuring.MeasuringGoal;
import journey.model.journey.Goal;
import journey.model.journey.GoalKind;
import journey.model.journey.Journey;
import journey.model.queries.MeasuredJourneys;
import journey.model.queries.Names;
import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.WizardImages;

/** Step 1: which journey, and for which goal. */
final class ChoicePage extends WizardPage {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(ChoicePage.class);
	private static final List<GoalKind> KINDS = List.of(GoalKind.SALES, GoalKind.REFERRAL, GoalKind.COMPLAINT_RESOLUTION, GoalKind.OTHER);

	private final MeasureWizard wizard;
	private List<Journey> known = List.of();
	private Optional<MeasuredProject> read = Optional.empty();
	private Combo projects;
	private Combo journeys;
	private Label measured;
	private Button forKnown;
	private Combo goals;
	private Button forNew;
	private Combo kinds;
	private Text title;

	ChoicePage(MeasureWizard wizard) {
		super("choice", TEXTS.text("choice.title"), WizardImages.banner());
		this.wizard = wizard;
		setDescription(TEXTS.text("choice.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(7), convertVerticalDLUsToPixels(7)).applyTo(page);
		projects = combo(page, "choice.project");
		projects.setItems(wizard.projects().stream().map(IProject::getName).toArray(String[]::new));
		journeys = combo(page, "choice.journey");
		new Label(page, SWT.NONE);
		measured = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(measured);

		Group because = new Group(page, SWT.NONE);
		because.setText(TEXTS.text("choice.because"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, convertVerticalDLUsToPixels(4)).applyTo(because);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(convertHorizontalDLUsToPixels(6), convertVerticalDLUsToPixels(3)).applyTo(because);
		forKnown = new Button(because, SWT.RADIO);
		forKnown.setText(TEXTS.text("choice.known"));
		goals = new Combo(because, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(goals);
		forNew = new Button(because, SWT.RADIO);
		forNew.setText(TEXTS.text("choice.new"));
		kinds = new Combo(because, SWT.READ_ONLY);
		kinds.setItems(KINDS.stream().map(kind -> TEXTS.text("kind." + kind.getLiteral())).toArray(String[]::new));
		kinds.select(0);
		title = new Text(because, SWT.BORDER);
		title.setMessage(TEXTS.text("choice.goalTitle"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);

		wizard.selected().ifPresent(project -> projects.select(wizard.projects().indexOf(project)));
		projects.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> read()));
		journeys.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showJourney()));
		for (Button choice : List.of(forKnown, forNew)) {
			choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		}
		title.addModifyListener(event -> check());
		setControl(page);
		if (wizard.projects().isEmpty()) {
			setErrorMessage(TEXTS.text("choice.noProject"));
		}
		enable();
	}

	private static Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(TEXTS.text(label));
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && read.isEmpty() && !wizard.projects().isEmpty()) {
			getShell().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed()) {
					read();
				}
			});
		}
	}

	private void read() {
		read = wizard.read(wizard.projects().get(projects.getSelectionIndex()));
		if (getControl().isDisposed()) {
			return;
		}
		known = read.map(project -> project.index().elements(Journey.class)).orElse(List.of());
		journeys.setItems(known.stream().map(journey -> Names.title(journey)).toArray(String[]::new));
		journeys.select(firstNotMeasured());
		showJourney();
		journeys.setFocus();
	}

	private int firstNotMeasured() {
		List<MeasuredJourneys.Measured> open = read.map(project -> MeasuredJourneys.of(project.index()).notMeasured()).orElse(List.of());
		return open.isEmpty() ? 0 : Math.max(0, known.indexOf(open.getFirst().journey()));
	}

	private void showJourney() {
		if (known.isEmpty()) {
			goals.removeAll();
			measured.setText("");
		} else {
			goals.setItems(journey().getGoals().stream().map(ChoicePage::shown).toArray(String[]::new));
			goals.select(0);
			var coverage = MeasuredJourneys.of(read.orElseThrow().index()).of(journey()).orElseThrow();
			measured.setText(TEXTS.text(coverage.choices().isEmpty() ? "choice.notMeasured" : "choice.measured", coverage.stagesWithKpi().part(), coverage.stagesWithKpi().whole()));
			boolean some = goals.getItemCount() > 0;
			forKnown.setSelection(some);
			forNew.setSelection(!some);
		}
		measured.getParent().layout();
		check();
	}

	private static String shown(Goal goal) {
		return goal.getKind() == GoalKind.UNSPECIFIED ? Names.title(goal) : TEXTS.text("choice.goal", Names.title(goal), TEXTS.text("kind." + goal.getKind().getLiteral()));
	}

	private void enable() {
		boolean some = !known.isEmpty();
		forKnown.setEnabled(some && goals.getItemCount() > 0);
		goals.setEnabled(forKnown.isEnabled() && forKnown.getSelection());
		forNew.setEnabled(some);
		kinds.setEnabled(some && forNew.getSelection());
		title.setEnabled(some && forNew.getSelection());
	}

	private void check() {
		enable();
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (!wizard.isSaved()) {
			return Optional.of(TEXTS.text("choice.notSaved"));
		}
		if (read.isEmpty()) {
			return Optional.of(TEXTS.text("choice.notRead"));
		}
		if (read.get().obstacle().isPresent()) {
			return read.get().obstacle();
		}
		if (known.isEmpty()) {
			return Optional.of(TEXTS.text("choice.noJourney"));
		}
		return forNew.getSelection() && title.getText().isBlank() ? Optional.of(TEXTS.text("choice.noGoal")) : Optional.empty();
	}

	Journey journey() {
		return known.get(journeys.getSelectionIndex());
	}

	MeasuringGoal goal() {
		return forNew.getSelection() ? new MeasuringGoal.New(KINDS.get(kinds.getSelectionIndex()), title.getText().strip())
				: new MeasuringGoal.Known(journey().getGoals().get(goals.getSelectionIndex()));
	}
}
