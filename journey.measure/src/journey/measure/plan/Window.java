// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import journey.model.journey.Period;
import journey.model.journey.Span;

/** The time that one value of a KPI covers, and how often there is a value. */
public record Window(Span length, Period every) {
}
