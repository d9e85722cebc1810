// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.math.BigDecimal;
import java.util.Objects;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Tone;
import journey.model.journey.Benchmark;
import journey.model.journey.Direction;
import journey.model.journey.Kpi;
import journey.model.journey.Quantity;
import journey.model.journey.TimeUnit;
import journey.model.queries.KpiTraits;
import journey.model.queries.TimeUnits;

/** How far the target of a KPI is from what others reach, and whether it asks for more or for less. */
final class TargetDistance {

	private static final String PERCENT = "%";

	private final ReportContext context;

	TargetDistance(ReportContext context) {
		this.context = context;
	}

	/** The distance in words; none if there is no target, or one in another unit. */
	RichText of(Kpi kpi, Benchmark benchmark) {
		Quantity target = kpi.getTarget() == null ? null : kpi.getTarget().getValue();
		Quantity others = benchmark.getValue();
		if (!isNumber(target) || !isNumber(others) || !Objects.equals(unit(target, kpi), unit(others, kpi))) {
			return RichText.EMPTY;
		}
		BigDecimal distance = target.getNumber().subtract(others.getNumber()).stripTrailingZeros();
		if (distance.signum() == 0) {
			return RichText.of(new Badge(Tone.NEUTRAL, context.text("benchmark.same")));
		}
		String amount = (distance.signum() > 0 ? "+" : "") + amount(distance, unit(target, kpi));
		return switch (KpiTraits.direction(kpi)) {
			case HIGHER, LOWER -> RichText.of(distance.signum() > 0 == (KpiTraits.direction(kpi) == Direction.HIGHER)
					? new Badge(Tone.GOOD, context.text("benchmark.more", amount))
					: new Badge(Tone.WARNING, context.text("benchmark.less", amount)));
			case CONTEXT, UNSPECIFIED -> RichText.of(amount);
		};
	}

	private static boolean isNumber(Quantity quantity) {
		return quantity != null && quantity.getNumber() != null;
	}

	/** The unit as it is written or, where none is, the one that the KPI gives to bare numbers. */
	private static String unit(Quantity quantity, Kpi kpi) {
		if (quantity.isPercent()) {
			return PERCENT;
		}
		String unit = quantity.getUnit() == null ? KpiTraits.unit(kpi) : quantity.getUnit();
		return TimeUnits.of(unit).map(TimeUnit::getLiteral).orElse(PERCENT.equals(unit) ? null : unit);
	}

	private String amount(BigDecimal distance, String unit) {
		return PERCENT.equals(unit) ? context.text("benchmark.points", context.texts().number(distance)) : context.texts().amount(distance, unit);
	}
}
