// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import journey.generator.report.EmotionCurve;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.CurveCell;
import journey.generator.report.document.Block.CurveLane;
import journey.generator.report.document.Block.JourneyMap;
import journey.generator.report.document.Block.Lane;
import journey.generator.report.document.Block.StageHead;
import journey.generator.report.document.Block.TextLane;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Plain;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Section;
import journey.model.journey.Feeling;
import journey.model.journey.Journey;
import journey.model.journey.Pain;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Touchpoints;
import journey.model.queries.Travellers;

/** The map of a journey: its diagrams, and as a table what customers do, think and feel from stage to stage, with a curve for each persona. */
final class MapPart implements JourneyPart {

	private final ReportContext context;
	private final DrawnDiagrams diagrams;

	MapPart(ReportContext context) {
		this.context = context;
		this.diagrams = new DrawnDiagrams(context);
	}

	@Override
	public Optional<Section> section(Journey journey) {
		if (journey.getStages().isEmpty()) {
			return Optional.empty();
		}
		List<Lane> lanes = new ArrayList<>();
		lane(lanes, "lane.touchpoints", journey, this::name);
		lane(lanes, "lane.actions", journey, touchpoint -> texts(touchpoint.getActions()));
		lane(lanes, "lane.channels", journey, this::channels);
		lane(lanes, "lane.thoughts", journey, touchpoint -> touchpoint.getThoughts().stream().map(RichText::quote).toList());
		lanes.addAll(curves(journey));
		lane(lanes, "lane.pains", journey, touchpoint -> touchpoint.getPains().stream().map(this::pain).toList());
		lane(lanes, "lane.opportunities", journey, touchpoint -> texts(touchpoint.getOpportunities().stream().map(context::title).toList()));
		StageNumbers customers = new StageNumbers(context);
		lanes.add(new TextLane(context.text("lane.customers"), journey.getStages().stream().map(customers::cell).toList()));
		lanes.add(new TextLane(context.text("lane.kpis"), journey.getStages().stream().map(this::kpis).toList()));
		String title = context.text("report.map");
		JourneyMap map = new JourneyMap(title, context.text("lane.stage"), journey.getStages().stream().map(this::head).toList(),
				lanes.stream().filter(MapPart::saysSomething).toList());
		List<Block> blocks = new ArrayList<>(diagrams.of(journey));
		blocks.add(map);
		return Optional.of(new Section(context.anchors().of(journey, "map"), title, blocks));
	}

	private static boolean saysSomething(Lane lane) {
		return !(lane instanceof TextLane texts) || texts.cells().stream().anyMatch(cell -> !cell.entries().isEmpty());
	}

	private StageHead head(Stage stage) {
		return new StageHead(
				CanonicalStage.of(stage).map(canonical -> context.text("canonical." + canonical.word())).orElse(""),
				context.link(stage),
				stage.getTouchpoints().size());
	}

	/** A lane in which each entry begins with the number of its touchpoint. */
	private void lane(List<Lane> lanes, String key, Journey journey, Function<Touchpoint, List<RichText>> entries) {
		lanes.add(new TextLane(context.text(key), journey.getStages().stream().map(stage -> cell(stage, entries)).toList()));
	}

	private Cell cell(Stage stage, Function<Touchpoint, List<RichText>> entries) {
		List<RichText> all = new ArrayList<>();
		for (Touchpoint touchpoint : stage.getTouchpoints()) {
			entries.apply(touchpoint).forEach(entry -> all.add(RichText.of(new Quiet(context.numbers().of(touchpoint) + " ")).and(entry)));
		}
		return new Cell(all);
	}

	private static List<RichText> texts(List<String> texts) {
		return texts.stream().map(RichText::of).toList();
	}

	private List<RichText> name(Touchpoint touchpoint) {
		RichText name = RichText.of(new Strong(context.title(touchpoint)));
		return List.of(touchpoint.getKeyMoment() == null ? name
				: name.and(new Quiet(" ★ " + context.text("touchpoint.key", touchpoint.getKeyMoment()))));
	}

	private List<RichText> channels(Touchpoint touchpoint) {
		if (touchpoint.getChannels().isEmpty()) {
			return List.of();
		}
		RichText channels = RichText.of(context.titles(touchpoint.getChannels()));
		return List.of(touchpoint.getDevices().isEmpty() ? channels : channels.and(new Quiet(" (" + context.titles(touchpoint.getDevices()) + ")")));
	}

	private RichText pain(Pain pain) {
		String severity = context.texts().word(pain.getSeverity());
		RichText title = RichText.of(context.texts().title(pain));
		return severity.isEmpty() ? title : title.and(new Quiet(" (" + severity + ")"));
	}

	private Cell kpis(Stage stage) {
		return new Cell(context.index().kpisWithin(stage).stream().map(context::measuredKpi).toList());
	}

	private List<Lane> curves(Journey journey) {
		List<Persona> personas = personas(journey);
		List<Lane> lanes = new ArrayList<>();
		for (Persona persona : personas) {
			List<EmotionCurve.Square> squares = EmotionCurve.of(journey, persona);
			List<CurveCell> cells = new ArrayList<>();
			for (Stage stage : journey.getStages()) {
				cells.add(new CurveCell(squares.get(cells.size()), cell(stage, touchpoint -> feelings(touchpoint, persona))));
			}
			lanes.add(new CurveLane(context.text("lane.emotions", context.title(persona)), EmotionCurve.colour(lanes.size()), cells));
		}
		return lanes;
	}

	/** Those for whom the journey is, then others whose feelings it names. */
	private static List<Persona> personas(Journey journey) {
		Set<Persona> personas = new LinkedHashSet<>(Travellers.of(journey));
		for (Stage stage : journey.getStages()) {
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				touchpoint.getFeelings().stream().map(Feeling::getPersona).filter(persona -> persona != null).forEach(personas::add);
			}
		}
		return List.copyOf(personas);
	}

	private List<RichText> feelings(Touchpoint touchpoint, Persona persona) {
		return Touchpoints.feelings(touchpoint).stream().filter(feeling -> feeling.getPersona() == persona)
				.map(feeling -> context.valence(feeling.getValence()).and(feeling.getLabel() == null ? RichText.EMPTY : RichText.of(new Plain(" " + feeling.getLabel()))))
				.toList();
	}
}
