// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Event;
import journey.model.journey.Survey;
import journey.model.journey.TimeUnit;
import journey.model.journey.Touchpoint;
import journey.model.queries.TimeSpan;
import journey.model.queries.TimeUnits;

/**
 * When customers are asked: after the event or touchpoint that the survey says; else at the touchpoints that it tracks; else at the end of
 * a walk.
 */
final class Occasions {

	private static final BigDecimal SECONDS_OF_A_MONTH = BigDecimal.valueOf(2_629_746);

	private final Map<Object, List<Survey>> after = new IdentityHashMap<>();
	private final List<Survey> atTheEnd = new ArrayList<>();

	Occasions(Iterable<Survey> surveys, List<JourneyPlan> plans) {
		List<Touchpoint> places = new ArrayList<>();
		Map<Survey, List<Touchpoint>> tracked = new IdentityHashMap<>();
		for (JourneyPlan plan : plans) {
			for (JourneyPlan.Place place : plan.places()) {
				places.add(place.touchpoint());
				place.touchpoint().getTrackedBy().stream().filter(Survey.class::isInstance).map(Survey.class::cast)
						.forEach(survey -> tracked.computeIfAbsent(survey, any -> new ArrayList<>()).add(place.touchpoint()));
			}
		}
		for (Survey survey : surveys) {
			if (survey.getAfter() instanceof Event || survey.getAfter() instanceof Touchpoint touchpoint && places.contains(touchpoint)) {
				add(survey.getAfter(), survey);
			} else if (tracked.containsKey(survey)) {
				tracked.get(survey).forEach(touchpoint -> add(touchpoint, survey));
			} else {
				atTheEnd.add(survey);
			}
		}
	}

	private void add(Object occasion, Survey survey) {
		after.computeIfAbsent(occasion, any -> new ArrayList<>()).add(survey);
	}

	List<Survey> after(Object occasion) {
		return after.getOrDefault(occasion, List.of());
	}

	List<Survey> atTheEnd() {
		return atTheEnd;
	}

	/** How long after the occasion customers are invited, in seconds. */
	static long delay(Survey survey) {
		return TimeSpan.of(survey.getDelay()).map(Occasions::seconds).orElse(0L);
	}

	private static long seconds(TimeSpan span) {
		BigDecimal base = TimeUnits.base(span.unit()) == TimeUnit.MONTHS ? SECONDS_OF_A_MONTH : BigDecimal.ONE;
		return Math.clamp(span.number().multiply(TimeUnits.inBase(span.unit())).multiply(base).longValue(), 0, CustomerLife.LONGEST);
	}
}
