// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.measuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.dsl.ide.naming.ShortNames;
import journey.dsl.naming.TitleName;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.SourceFile;
import journey.model.formula.FormulaText;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.MeasuringChoice;
import journey.model.journey.Stage;
import journey.model.messages.Messages;
import journey.model.queries.MeasuredJourneys;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.queries.WorkspaceLanguage;

/** Writes what somebody has chosen as text for people to review: only what is not there yet. */
public final class MeasuringText {

	private static final Messages MESSAGES = new Messages(MeasuringText.class);

	private final JourneyWorkspace workspace;
	private final SourceFile file;
	private final MeasuringChoices choices;
	private final ShortNames names;
	private final Locale locale;
	private final String goal;
	private final Optional<Kpi> sameSteps;
	private final String stepsName;

	/** @param file at whose end the text shall stand */
	public MeasuringText(JourneyWorkspace workspace, SourceFile file, MeasuringChoices choices) {
		this.workspace = workspace;
		this.file = file;
		this.choices = choices;
		names = new ShortNames(workspace.index(), file.model());
		locale = WorkspaceLanguage.of(workspace.index());
		goal = goalName();
		sameSteps = choices.steps().flatMap(this::same);
		stepsName = names.free(Names.name(choices.journey()) + "Steps");
	}

	/** The KPIs of a journey, of its stages and of its touchpoints, each once. */
	public static List<Kpi> kpis(Journey journey, WorkspaceIndex index) {
		List<Kpi> all = new ArrayList<>(index.kpisMeasuring(journey));
		for (Stage stage : journey.getStages()) {
			index.kpisWithin(stage).stream().filter(kpi -> !all.contains(kpi)).forEach(all::add);
		}
		return all;
	}

	/** What is to be written, and where. Of two in one file, the later place comes first. */
	public List<TextInsertion> insertions() {
		List<TextInsertion> all = new ArrayList<>();
		String end = end();
		if (!end.isEmpty()) {
			all.add(new TextInsertion(file, file.text().length(), before() + end));
		}
		if (choices.goal() instanceof MeasuringGoal.New added) {
			SourceFile home = workspace.files().stream().filter(each -> each.resource() == choices.journey().eResource()).findFirst().orElseThrow();
			all.add(new TextInsertion(home, opening(), "\n\tgoal business " + goal + " " + FormulaText.quoted(added.title()) + " is " + added.kind().getLiteral()));
		}
		return all;
	}

	/** The texts that the files have then. */
	public Map<SourceFile, String> texts() {
		Map<SourceFile, String> texts = new LinkedHashMap<>();
		insertions().forEach(insertion -> texts.put(insertion.file(), insertion.into(texts.getOrDefault(insertion.file(), insertion.file().text()))));
		return texts;
	}

	private String before() {
		return file.text().isEmpty() ? "" : file.text().endsWith("\n") ? "\n" : "\n\n";
	}

	private String end() {
		List<String> parts = new ArrayList<>();
		if (!isChosen()) {
			parts.add("measure " + names.of(choices.journey()) + " because " + names.of(choices.journey()) + "." + FormulaText.written(goal) + "\n");
		}
		choices.steps().filter(steps -> sameSteps.isEmpty()).ifPresent(steps -> parts.add(kpi(steps)));
		choices.evaluation().ifPresent(evaluation -> parts.add(evaluation(evaluation)));
		return String.join("\n", parts);
	}

	private boolean isChosen() {
		return choices.goal() instanceof MeasuringGoal.Known known && MeasuredJourneys.of(workspace.index()).of(choices.journey()).stream()
				.flatMap(measured -> measured.choices().stream()).map(MeasuringChoice::getGoal).anyMatch(known.goal()::equals);
	}

	private String goalName() {
		return switch (choices.goal()) {
			case MeasuringGoal.Known known -> Names.name(known.goal());
			case MeasuringGoal.New added -> {
				String name = TitleName.of(added.title(), "Goal");
				String free = name;
				for (int i = 2; isTaken(free); i++) {
					free = name + i;
				}
				yield free;
			}
		};
	}

	/** Goals and stages of a journey share their names. */
	private boolean isTaken(String name) {
		Journey journey = choices.journey();
		return journey.getGoals().stream().map(Goal::getName).anyMatch(name::equals) || journey.getStages().stream().map(Stage::getName).anyMatch(name::equals);
	}

	/** Behind the brace with which the journey begins. */
	private int opening() {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(choices.journey());
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.getText().equals("{")) {
				return leaf.getEndOffset();
			}
		}
		throw new IllegalStateException("a journey without brace: " + Names.qualified(choices.journey()));
	}

	private Optional<Kpi> same(MeasuredSteps steps) {
		return kpis(choices.journey(), workspace.index()).stream().filter(kpi -> FormulaText.ofKpi(kpi).equals(steps.normal())).findFirst();
	}

	private String kpi(MeasuredSteps steps) {
		return "kpi " + FormulaText.written(stepsName) + " " + title("title.steps") + " measures " + names.of(choices.journey()) + " {\n"
				+ "\tformula " + steps.formula(names::of) + "\n"
				+ "\tunit %\n"
				+ "\tbetter higher\n"
				+ "\twindow " + steps.window().text() + " every week\n"
				+ "\tminimum 100\n"
				+ "}\n";
	}

	private String evaluation(NewEvaluation evaluation) {
		StringBuilder text = new StringBuilder("evaluation ").append(names.free(Names.name(choices.journey()) + "Score")).append(' ').append(title("title.score"))
				.append(" of ").append(names.of(choices.journey())).append(" {\n\twindow ").append(evaluation.window().text()).append('\n');
		for (WeighedMeasure measure : evaluation.measures()) {
			String name = measure.kpi().or(() -> sameSteps).map(names::of).orElse(FormulaText.written(stepsName));
			text.append('\t').append(name).append(" weight ").append(measure.weight());
			text.append(measure.floor().isBlank() ? "" : " floor " + measure.written(measure.floor()));
			text.append(measure.target().isBlank() ? "" : " target " + measure.written(measure.target())).append('\n');
		}
		return text.append("}\n").toString();
	}

	private String title(String key) {
		return FormulaText.quoted(MESSAGES.text(locale, key, Names.title(choices.journey())));
	}
}
