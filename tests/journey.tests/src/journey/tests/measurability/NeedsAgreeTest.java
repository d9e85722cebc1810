// SPDX-License-Identifier: EPL-2.0
package journey.tests.measurability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.formula.FormulaUse;
import journey.model.formula.FormulaUses;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.measurability.Link;
import journey.model.measurability.Measurability;
import journey.model.measurability.Verdict;
import journey.model.queries.Names;
import journey.tests.support.JourneyText;

/** What the collection spec and the report say that a KPI needs is what its proof leads to. */
class NeedsAgreeTest {

	private static final Set<Link.Kind> COLLECTED = Set.of(Link.Kind.EVENT, Link.Kind.FACT, Link.Kind.SURVEY, Link.Kind.PROFILE, Link.Kind.PROPERTY);
	private static final String MODEL = """
			source Web is analytics { customer "user" session "visit" time "at" channel "medium" }
			source Ads is ads { time "day" channel "place" }
			event Seen from Web { has brand : text has price : money(EUR) }
			event Chosen from Web { }
			event Paid from Web { has total : money(EUR) }
			fact Spend from Ads { has cost : money(EUR) }
			profile Card from Web { has loyal : boolean has town : text }
			survey Poll is nps from Web { after Seen answer "score" invited "sent" }
			segment Loyal { where loyal and sessions(Chosen) > 2 }
			journey Buy {
				inactive after 30 days
				stage Look { touchpoint Page { tracked by Seen, Poll } }
				stage Choose { touchpoint List { tracked by Chosen } }
				stage Pay { touchpoint Checkout { tracked by Paid } }
				flow { Page -> List -> Checkout }
			}
			template rate (part : event, whole : event) { formula customers(part) / customers(whole) }
			template twice (value : kpi) { formula value * 2 }
			kpi Rate from rate(Paid, Seen) { window 7 days every week }
			kpi Twice from twice(Rate) { window 7 days every week }
			kpi Tested %s
			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"{ formula count(Seen where price > 3 EUR without Paid within 7 days) by brand }",
			"{ formula dropoff(Buy.Choose per customer within 7 days ordered) }",
			"{ formula dropoff(Buy.Pay per session within 7 days ordered) by town }",
			"{ formula reach(Buy.Look) by segment }",
			"{ formula occupancy(Buy.Look) }",
			"{ formula backs(Buy) }",
			"{ formula switches(Buy per customer) by channel }",
			"{ formula coverage(Buy) }",
			"{ formula assumptions(Buy) * reach(Buy.Pay) }",
			"{ formula sum(Spend.cost) / sum(Paid.total) by channel }",
			"{ formula customers(where loyal) }",
			"{ formula nps(Poll) by brand }",
			"from rate(Chosen, Seen) { by town }",
			"from twice(Rate) { by segment }",
			"from twice(Twice) { }",
			"{ formula previous(Twice) - Twice }"})
	void aProofLeadsToWhatTheSpecAsksFor(String kpi) {
		JourneyText.Checked checked = JourneyText.check(MODEL.formatted(kpi.replace("{ ", "{ window 7 days every week ")));
		Kpi tested = checked.all(Kpi.class).getLast();
		Measurability measurability = Measurability.of(checked.index());
		assertEquals("proved", Verdicts.of(measurability.of(tested)));
		Set<String> needed = new TreeSet<>();
		FormulaUses.of(tested, checked.index()).stream().map(FormulaUse::input).map(Names::qualified).forEach(needed::add);
		assertEquals(String.join("\n", needed), String.join("\n", collected(tested, measurability)));
	}

	/** Through the KPIs that it names, which have proofs of their own. */
	private static Set<String> collected(Kpi tested, Measurability measurability) {
		Set<String> names = new TreeSet<>();
		Set<Kpi> met = new HashSet<>(List.of(tested));
		Deque<Kpi> open = new ArrayDeque<>(met);
		while (!open.isEmpty()) {
			Verdict verdict = measurability.of(open.remove());
			verdict.visit((link, depth) -> {
				if (link.element() instanceof Kpi kpi && met.add(kpi)) {
					open.add(kpi);
				} else if (COLLECTED.contains(link.kind())) {
					names.add(Names.qualified((NamedElement) link.element()));
				}
			});
		}
		return names;
	}
}
