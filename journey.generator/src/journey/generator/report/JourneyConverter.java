// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.output.Slugs;
import journey.generator.report.ReportView.Fact;
import journey.generator.report.ReportView.FeelingView;
import journey.generator.report.ReportView.GoalView;
import journey.generator.report.ReportView.JourneyView;
import journey.generator.report.ReportView.PainView;
import journey.generator.report.ReportView.PersonaMark;
import journey.generator.report.ReportView.StageColumn;
import journey.generator.report.ReportView.StageKpi;
import journey.generator.report.ReportView.TouchpointView;
import journey.generator.report.ReportView.TransitionView;
import journey.model.journey.Exit;
import journey.model.journey.Feeling;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.journey.Transition;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Decides what the map of a journey shows. */
final class JourneyConverter {

	private static final String ARROW = " → ";

	private final WorkspaceIndex index;
	private final ReportTexts texts;
	private final Slugs anchors = new Slugs();

	JourneyConverter(WorkspaceIndex index, ReportTexts texts) {
		this.index = index;
		this.texts = texts;
	}

	JourneyView convert(Journey journey) {
		List<Persona> personas = personas(journey);
		List<PersonaMark> marks = new ArrayList<>();
		for (Persona persona : personas) {
			marks.add(new PersonaMark(EmotionCurve.mark(marks.size()), texts.title(persona)));
		}
		List<EmotionCurve.Square> squares = EmotionCurve.of(journey, personas);
		List<StageColumn> stages = new ArrayList<>();
		for (Stage stage : journey.getStages()) {
			stages.add(stage(stage, stages.size() + 1, squares.get(stages.size()), personas));
		}
		return new JourneyView(
				anchors.of(journey, "journey-" + Names.name(journey)),
				texts.title(journey),
				index.comment(journey),
				facts(journey, marks),
				journey.getGoals().stream().map(this::goal).toList(),
				marks,
				stages,
				journey.getFlow() == null ? List.of() : journey.getFlow().getTransitions().stream().map(this::transition).toList());
	}

	/** Those for whom the journey is, then others whose feelings it names. */
	private static List<Persona> personas(Journey journey) {
		Set<Persona> personas = new LinkedHashSet<>(journey.getPersonas());
		for (Stage stage : journey.getStages()) {
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				touchpoint.getFeelings().stream().map(Feeling::getPersona).filter(persona -> persona != null).forEach(personas::add);
			}
		}
		return List.copyOf(personas);
	}

	private List<Fact> facts(Journey journey, List<PersonaMark> personas) {
		List<Fact> facts = new ArrayList<>();
		add(facts, "journey.personas", personas.stream().map(PersonaMark::name).collect(Collectors.joining(", ")));
		add(facts, "journey.scope", texts.word(journey.getScope()));
		add(facts, "journey.state", texts.word(journey.getState()));
		add(facts, "journey.basis", texts.word(journey.getBasis()));
		return facts;
	}

	private void add(List<Fact> facts, String key, String value) {
		if (!value.isEmpty()) {
			facts.add(new Fact(texts.text(key), value));
		}
	}

	private GoalView goal(Goal goal) {
		String target = Stream.of(texts.threshold(goal.getTarget()), goal.getDue() == null ? "" : texts.text("goal.due", texts.date(goal.getDue())))
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
		return new GoalView(texts.word(goal.getSide()), texts.title(goal), goal.getMeasure() == null ? "" : texts.title(goal.getMeasure()), target);
	}

	private StageColumn stage(Stage stage, int number, EmotionCurve.Square square, List<Persona> personas) {
		List<TouchpointView> touchpoints = new ArrayList<>();
		for (Touchpoint touchpoint : stage.getTouchpoints()) {
			touchpoints.add(touchpoint(touchpoint, number + "." + (touchpoints.size() + 1), personas));
		}
		return new StageColumn(
				texts.title(stage),
				CanonicalStage.of(stage).map(canonical -> texts.text("canonical." + canonical.word())).orElse(""),
				ReportConverter.absent(stage.getOwner()),
				touchpoints,
				square.lines(),
				square.dots(),
				index.kpisWithin(stage).stream().map(kpi -> new StageKpi(texts.title(kpi), texts.threshold(kpi.getTarget()))).toList());
	}

	private TouchpointView touchpoint(Touchpoint touchpoint, String number, List<Persona> personas) {
		return new TouchpointView(
				number,
				texts.title(touchpoint),
				ReportConverter.absent(touchpoint.getKeyMoment()),
				titles(touchpoint.getChannels(), ", "),
				titles(touchpoint.getDevices(), ", "),
				touchpoint.getActions(),
				touchpoint.getThoughts(),
				touchpoint.getFeelings().stream().filter(feeling -> feeling.getPersona() != null)
						.map(feeling -> feeling(feeling, EmotionCurve.mark(personas.indexOf(feeling.getPersona())))).toList(),
				touchpoint.getPains().stream().map(pain -> new PainView(texts.title(pain), texts.word(pain.getSeverity()))).toList(),
				touchpoint.getOpportunities().stream().map(texts::title).toList());
	}

	private FeelingView feeling(Feeling feeling, int persona) {
		int valence = feeling.getValence();
		String sign = valence > 0 ? "positive" : valence < 0 ? "negative" : "neutral";
		String written = valence > 0 ? "+" + valence : valence < 0 ? "−" + -valence : "0";
		return new FeelingView(persona, texts.title(feeling.getPersona()), written, sign, ReportConverter.absent(feeling.getLabel()));
	}

	private TransitionView transition(Transition transition) {
		String from = transition.getFrom() == null ? "" : texts.title(transition.getFrom());
		String reason = ReportConverter.absent(transition.getReason());
		return switch (transition) {
			case Move move -> new TransitionView(texts.word(move.getKind()), from + ARROW + titles(move.getTo(), ARROW), reason);
			case Exit exit -> new TransitionView(texts.text("transition.exit"), from, exit.getCause() == null ? reason : texts.title(exit.getCause()));
			default -> throw new IllegalArgumentException("unknown transition " + transition.eClass().getName());
		};
	}

	private String titles(List<? extends NamedElement> elements, String separator) {
		return elements.stream().map(texts::title).collect(Collectors.joining(separator));
	}
}
