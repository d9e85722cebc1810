// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import journey.model.journey.Direction;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Period;
import journey.model.journey.Span;
import journey.model.journey.Template;

/** What a KPI says of itself, or else its template for it. */
public final class KpiTraits {

	private KpiTraits() {
	}

	/** What it measures, each once, in the order of the text. */
	public static List<Measurable> measures(Kpi kpi) {
		return kpi.getMeasures().stream().distinct().toList();
	}

	/** How it is computed; null if nobody says. */
	public static Expression formula(Kpi kpi) {
		return ownOrOfTemplate(kpi, kpi.getFormula(), own -> own != null, Template::getFormula);
	}

	/** The unit of its values; null if nobody says. */
	public static String unit(Kpi kpi) {
		return ownOrOfTemplate(kpi, kpi.getUnit(), own -> own != null, Template::getUnit);
	}

	/** Which way it gets better. */
	public static Direction direction(Kpi kpi) {
		return ownOrOfTemplate(kpi, kpi.getDirection(), own -> own != Direction.UNSPECIFIED, Template::getDirection);
	}

	/** The time span that one value covers; null if nobody says. */
	public static Span window(Kpi kpi) {
		return ownOrOfTemplate(kpi, kpi.getWindow(), own -> own != null, Template::getWindow);
	}

	/** How often a value is computed: said together with the window. */
	public static Period every(Kpi kpi) {
		return ownOrOfTemplate(kpi, kpi.getEvery(), own -> kpi.getWindow() != null, Template::getEvery);
	}

	/** With fewer cases no status is shown; null if nobody says. */
	public static Integer minimumSample(Kpi kpi) {
		return ownOrOfTemplate(kpi, kpi.getMinimumSample(), own -> own != null, Template::getMinimumSample);
	}

	private static <T> T ownOrOfTemplate(Kpi kpi, T own, Predicate<T> isSaid, Function<Template, T> inherited) {
		return isSaid.test(own) || kpi.getTemplate() == null ? own : inherited.apply(kpi.getTemplate());
	}
}
