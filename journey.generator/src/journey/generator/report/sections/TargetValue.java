// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.model.journey.Kpi;
import journey.model.journey.Quantity;
import journey.model.journey.TimeUnit;
import journey.model.queries.TimeUnits;

/** The target of a KPI as a number beside its measured values: a share as a ratio, a length of time in the unit that is shown. */
final class TargetValue {

	private TargetValue() {
	}

	/** None if there is no target, or one in a unit that cannot be compared with the one that is shown. */
	static OptionalDouble of(Kpi kpi, String shownUnit) {
		Quantity target = kpi.getTarget() == null ? null : kpi.getTarget().getValue();
		if (target == null || target.getNumber() == null) {
			return OptionalDouble.empty();
		}
		if (target.isPercent()) {
			return OptionalDouble.of(target.getNumber().movePointLeft(2).doubleValue());
		}
		Optional<TimeUnit> written = TimeUnits.of(target.getUnit());
		return written.isEmpty() ? OptionalDouble.of(target.getNumber().doubleValue()) : converted(target, written.get(), TimeUnits.of(shownUnit));
	}

	/** Nobody can say how many days a month has. */
	private static OptionalDouble converted(Quantity target, TimeUnit written, Optional<TimeUnit> shown) {
		return shown.isEmpty() || TimeUnits.base(written) != TimeUnits.base(shown.get()) ? OptionalDouble.empty()
				: OptionalDouble.of(target.getNumber().multiply(TimeUnits.inBase(written)).divide(TimeUnits.inBase(shown.get()), MathContext.DECIMAL64).doubleValue());
	}
}
