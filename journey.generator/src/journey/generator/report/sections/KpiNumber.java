// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Link;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Tone;
import journey.generator.results.ReasonText;
import journey.model.journey.Kpi;
import journey.model.queries.Standing;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;

/** The measured value of a KPI and how it stands, in a few words; nothing at all in a report without results. */
final class KpiNumber {

	private final ReportContext context;
	private final NumberText numbers;

	KpiNumber(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
	}

	/** The value and its status, or why there is none. */
	RichText of(Kpi kpi) {
		return RichText.join(" ", List.of(value(kpi), status(kpi)));
	}

	/** The value; empty if there is none, or too few cases for it. */
	RichText value(Kpi kpi) {
		if (!context.measured().isGiven() || !standing(kpi).hasValue() || standing(kpi) == Standing.FEW) {
			return RichText.EMPTY;
		}
		return RichText.of(new Strong(numbers.value(context.measured().of(kpi).orElseThrow())));
	}

	/** The same, leading to all that was measured of the KPI. */
	RichText valueWithLink(Kpi kpi) {
		RichText value = value(kpi);
		return value.isEmpty() ? value : RichText.of(new Link(context.anchors().of(kpi, KpiValues.ANCHOR), numbers.value(context.measured().of(kpi).orElseThrow())));
	}

	/** How the value stands to the target, or why there is no value; empty if there is a value and nothing to compare it with. */
	RichText status(Kpi kpi) {
		if (!context.measured().isGiven()) {
			return RichText.EMPTY;
		}
		return switch (standing(kpi)) {
			case MET -> badge(Tone.GOOD, "measured.met");
			case MISSED -> badge(Tone.WARNING, "measured.missed");
			case WARNED -> badge(Tone.BAD, "measured.warned");
			case UNJUDGED -> Standing.isOtherTarget(context.measured().of(kpi).orElseThrow(), kpi) ? RichText.of(new Quiet(context.text("measured.otherTarget")))
					: RichText.EMPTY;
			case FEW -> badge(Tone.NEUTRAL, "measured.few");
			case NOT_MEASURED -> notMeasured(obstacle(context.measured().of(kpi).orElseThrow()));
			case OTHER_FORMULA -> notMeasured(context.text("measured.otherFormula"));
			case ABSENT -> notMeasured(context.text("measured.absent"));
		};
	}

	Standing standing(Kpi kpi) {
		return Standing.of(kpi, context.measured().of(kpi));
	}

	private String obstacle(KpiResult result) {
		return switch (result.getObstacle()) {
			case NONE -> context.text("obstacle." + Obstacle.UNDEFINED.getLiteral());
			case FAILED -> context.text("obstacle.failed", new ReasonText(context.texts().locale()).of(result.getReason()));
			default -> context.text("obstacle." + result.getObstacle().getLiteral(), context.named(result.getObstacleAt()));
		};
	}

	private RichText notMeasured(String why) {
		return badge(Tone.NEUTRAL, "measured.not").and(new Quiet(" – " + why));
	}

	private RichText badge(Tone tone, String key) {
		return RichText.of(new Badge(tone, context.text(key)));
	}
}
