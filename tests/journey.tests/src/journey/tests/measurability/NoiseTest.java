// SPDX-License-Identifier: EPL-2.0
package journey.tests.measurability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.measurability.Noise;
import journey.model.measurability.SmallestSet;
import journey.tests.support.JourneyText;

class NoiseTest {

	private static final String DATA = """
			source Web is analytics { customer "user" identity Buyer time "at" }
			source Till is crm { customer "card" identity Buyer time "paid" }
			event Seen from Web { has price : money(EUR) has box : group { has width : number has height : number } }
			event Paid from Web { has total : money(EUR) }
			fact Spend from Web { has cost : money(EUR) }
			profile Card from Till { has loyal : boolean has town : text }
			survey Poll is nps from Till { answer "score" }
			""";

	@Test
	void whatNobodyAsksForIsNoiseWithAllThatBelongsToIt() {
		assertEquals("Web Till", noise(""));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi K { formula count(Paid where total > 3 EUR) }",
			"kpi K { formula avg(Paid.total) }",
			"kpi K { formula clicks(Paid) + sum(Paid.total) }",
			"kpi K { formula count(Paid) by total }",
			"template t (x : property) { formula sum(x) }\nkpi K from t(Paid.total) { }",
			"journey J { }\nevaluation E of J { sum(Paid.total) weight 1 }",
			"segment S { where count(Paid where total > 3 EUR) > 1 }",
			"journey J { stage S { exit when Paid where total > 3 EUR } }",
			"journey J { }\npersonalisation P at J { uses Paid.total }"})
	void aPropertyIsAskedForInManyWays(String use) {
		assertEquals("Till Seen Spend", noise(use));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi K { formula count(Paid) }",
			"journey J { stage S { touchpoint T { tracked by Paid } } }",
			"journey J { stage S { exit when Paid } }",
			"survey Other is nps { after Paid }\nkpi K { formula nps(Other) }"})
	void anEventIsAskedForWithoutItsProperties(String use) {
		assertEquals("Till Seen total Spend", noise(use));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi K { formula nps(Poll) }",
			"journey J { goal business G measured by Poll }",
			"journey J { stage S { touchpoint T { tracked by Poll } } }",
			"journey J { }\nevaluation E of J { Poll weight 1 }"})
	void aSurveyIsAskedForInManyWays(String use) {
		assertEquals("Web Card", noise(use));
	}

	@Test
	void aGroupFeedsWhatItsPartsFeed() {
		assertEquals("Till price height Paid Spend", noise("kpi K { formula avg(Seen.box.width) }"));
		assertEquals("Till price Paid Spend", noise("journey J { }\npersonalisation P at J { uses Seen.box }"));
	}

	@Test
	void aProfileIsAskedForByItsProperties() {
		assertEquals("Web town Poll", noise("segment S { where loyal }"));
	}

	@Test
	void theSmallestSetFeedsAllThatCanBeComputed() {
		SmallestSet set = SmallestSet.of(JourneyText.check(DATA + """
				event Idle from Web { }
				journey J { stage S { touchpoint T { tracked by Seen, Poll } } stage R { touchpoint U { tracked by Idle } } }
				kpi Reached { window 7 days every week formula reach(J.S) }
				kpi Cost { window 7 days every week formula sum(Spend.cost) / Reached }
				kpi Never { formula sessions(Idle) }
				""").index());
		assertEquals("Seen", Verdicts.names(set.events()));
		assertEquals("Spend", Verdicts.names(set.facts()));
		assertEquals("Poll", Verdicts.names(set.surveys()));
	}

	private static String noise(String use) {
		return Verdicts.names(Noise.of(JourneyText.check(DATA + use).index()).all());
	}
}
