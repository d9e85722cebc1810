// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.util.List;

/**
 * What a report shows, ready to be written: all decisions are made, all words are in the reader's language, nothing is
 * escaped yet. Texts that are absent are empty.
 */
public record ReportView(
		String language,
		String title,
		List<Fact> facts,
		List<JourneyView> journeys,
		List<PersonaView> personas,
		List<KpiView> kpis,
		List<SourceView> sources,
		List<FindingView> findings,
		List<SilencedView> silenced) {

	/** Something with a label: "Stages: 5". */
	public record Fact(String label, String value) {
	}

	/**
	 * @param anchor an identifier, unique in the report
	 * @param comment what is written above it in the text
	 */
	public record JourneyView(
			String anchor,
			String title,
			String comment,
			List<Fact> facts,
			List<GoalView> goals,
			List<PersonaMark> personas,
			List<StageColumn> stages,
			List<TransitionView> transitions) {
	}

	/** How a persona is drawn in the emotion curve: 1 for the first, and so on. */
	public record PersonaMark(int number, String name) {
	}

	public record GoalView(String side, String title, String measure, String target) {
	}

	public record StageColumn(
			String title,
			String canonical,
			String owner,
			List<TouchpointView> touchpoints,
			List<EmotionCurve.Line> lines,
			List<EmotionCurve.Dot> dots,
			List<StageKpi> kpis) {
	}

	public record StageKpi(String title, String target) {
	}

	/** @param number stage and touchpoint, such as 2.1 */
	public record TouchpointView(
			String number,
			String title,
			String keyMoment,
			String channels,
			String devices,
			List<String> actions,
			List<String> thoughts,
			List<FeelingView> feelings,
			List<PainView> pains,
			List<String> opportunities) {
	}

	/** @param sign "positive", "neutral" or "negative" */
	public record FeelingView(int persona, String name, String valence, String sign, String label) {
	}

	public record PainView(String title, String severity) {
	}

	public record TransitionView(String kind, String path, String reason) {
	}

	/** @param comment what is written above it in the text */
	public record PersonaView(String title, String comment, List<Fact> facts) {
	}

	/** @param comment what is written above it in the text */
	public record KpiView(String title, String comment, String measures, String formula, String unit, String better, String target,
			String warning, String window, String owner) {
	}

	public record SourceView(String title, String kind, String owner, List<EventView> events, List<EventView> surveys) {
	}

	/** An event, or a survey with its question as trigger. */
	public record EventView(String title, String externalName, String trigger, String properties) {
	}

	/** @param severity "error", "warning" or "info", for the layout; label is the word for it */
	public record FindingView(String severity, String label, String code, String message, String place) {
	}

	/** A finding that somebody has decided not to see. */
	public record SilencedView(String code, String message, String reason, String author) {
	}
}
