// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.model.journey.Quantity;
import journey.model.journey.Threshold;
import journey.model.journey.TimeUnit;
import journey.model.queries.TimeUnits;

/** The target of a KPI, or where it warns, as a number beside its measured values: a share as a ratio, a length of time in the unit that is shown. */
final class ThresholdValue {

	private ThresholdValue() {
	}

	/** None if there is no threshold, or one in a unit that cannot be compared with the one that is shown. */
	static OptionalDouble of(Threshold threshold, String shownUnit) {
		Quantity value = threshold == null ? null : threshold.getValue();
		if (value == null || value.getNumber() == null) {
			return OptionalDouble.empty();
		}
		if (value.isPercent()) {
			return OptionalDouble.of(value.getNumber().movePointLeft(2).doubleValue());
		}
		Optional<TimeUnit> written = TimeUnits.of(value.getUnit());
		return written.isEmpty() ? OptionalDouble.of(value.getNumber().doubleValue()) : converted(value, written.get(), TimeUnits.of(shownUnit));
	}

	/** Nobody can say how many days a month has. */
	private static OptionalDouble converted(Quantity value, TimeUnit written, Optional<TimeUnit> shown) {
		return shown.isEmpty() || TimeUnits.base(written) != TimeUnits.base(shown.get()) ? OptionalDouble.empty()
				: OptionalDouble.of(value.getNumber().multiply(TimeUnits.inBase(written)).divide(TimeUnits.inBase(shown.get()), MathContext.DECIMAL64).doubleValue());
	}
}
