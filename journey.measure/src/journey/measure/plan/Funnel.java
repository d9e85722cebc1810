// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.util.List;

import journey.model.journey.CountingUnit;
import journey.model.journey.EventOrder;
import journey.model.journey.Span;

/** Steps that customers or sessions take, all within a time span. */
public record Funnel(List<FunnelStep> steps, CountingUnit unit, Span within, EventOrder order) {
}
