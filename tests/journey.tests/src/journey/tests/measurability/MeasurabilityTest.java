// SPDX-License-Identifier: EPL-2.0
package journey.tests.measurability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.measurability.Measurability;
import journey.model.measurability.Refutation;
import journey.model.measurability.Verdict;
import journey.model.queries.Share;
import journey.tests.support.JourneyText;

class MeasurabilityTest {

	private static final String DATA = """
			source Web is analytics { customer "user" time "at" }
			source Desk is survey { time "answered" }
			event Seen from Web { has price : money(EUR) has brand : text }
			event Paid from Web { has total : money(EUR) }
			event Lost from Nowhere { }
			fact Spend from Web { has cost : money(EUR) }
			survey Poll is nps from Desk { answer "score" }
			survey Mute is nps from Desk { }
			template rate (part : event, whole : event) { formula customers(part) / customers(whole) }
			template simple (part : event) { window 7 days every week formula count(part) }
			template empty (part : event) { }
			template whole (part : kpi) { formula part * 2 }
			journey Buy {
				goal business Sell measured by Orders
				goal business Praise measured by Poll
				goal business Silence measured by Mute
				goal business Wish
				goal business Dream measured by Undone
				goal business Hope measured by Nothing
				stage Look { touchpoint Page { tracked by Seen } }
				stage Pay { touchpoint Basket touchpoint Checkout { tracked by Paid } }
				stage Keep { }
				flow { Page -> Checkout }
			}
			kpi Orders measures Buy.Pay.Checkout { window 7 days every week formula count(Paid) }
			kpi Undone measures Buy.Look { }
			kpi Visits measures Buy.Look { window 7 days every week formula sessions(Seen) }
			""";

	@Test
	void aProofNamesEachLinkDownToTheSource() {
		assertEquals(List.of(
				"kpi Tested",
				" formula count(Paid where total > 3 EUR) / customers(Seen where brand = \"x\")",
				"  event Paid by Paid",
				"   property total by total",
				"   source Web",
				"    statement Web.timeField",
				"  event Seen by Seen",
				"   property brand by brand",
				"   source Web",
				"    statement Web.customerField",
				"    statement Web.timeField"), links("kpi Tested { formula count(Paid where total > 3 EUR) / customers(Seen where brand = \"x\") }"));
	}

	@Test
	void aProofGoesThroughTheTemplateToWhatTheKpiGives() {
		assertEquals(List.of(
				"kpi Tested",
				" template rate",
				"  formula customers(part) / customers(whole)",
				"   event Paid by Paid",
				"    source Web",
				"     statement Web.customerField",
				"     statement Web.timeField",
				"   event Seen by Seen",
				"    source Web",
				"     statement Web.customerField",
				"     statement Web.timeField"), links("kpi Tested from rate(Paid, Seen) { }"));
	}

	@Test
	void aProofEndsWithAnotherKpiWhichHasItsOwn() {
		assertEquals(List.of("kpi Tested", " formula Orders / previous(Orders)", "  kpi Orders by Orders"), links("kpi Tested { formula Orders / previous(Orders) }"));
		assertEquals(List.of("kpi Tested", " template whole", "  formula part * 2", "   kpi Orders by Orders"), links("kpi Tested from whole(Orders) { }"));
	}

	@Test
	void aProofAboutAJourneyNamesWhatTracksIt() {
		assertEquals(List.of(
				"kpi Tested",
				" formula dropoff(Buy.Pay per customer within 7 days ordered)",
				"  stage Look by Buy.Pay",
				"   event Seen",
				"    source Web",
				"     statement Web.customerField",
				"     statement Web.timeField",
				"  stage Pay by Buy.Pay",
				"   event Paid",
				"    source Web",
				"     statement Web.customerField",
				"     statement Web.timeField"), links("kpi Tested { formula dropoff(Buy.Pay per customer within 7 days ordered) }"));
	}

	@Test
	void whatTheModelItselfTellsNeedsNoData() {
		assertEquals(List.of("kpi Tested", " formula coverage(Buy) * assumptions(Buy)", "  journey Buy by Buy"),
				links("kpi Tested { formula coverage(Buy) * assumptions(Buy) }"));
		assertEquals(List.of("kpi Tested", " formula period() / 2"), links("kpi Tested { formula period() / 2 }"));
	}

	@Test
	void aRefutationNamesTheLinksUpToTheMissingOne() {
		Verdict verdict = Verdicts.verdict(JourneyText.check(DATA), "Visits");
		assertEquals(List.of("kpi Visits", "formula sessions(Seen)", "event Seen by Seen", "source Web"), Verdicts.links(verdict));
		assertEquals("SESSION at Web for Seen: session \"session_id\"", Verdicts.of(verdict));
	}

	@Test
	void aRefutationThroughAnotherKpiEndsThere() {
		Verdict verdict = Verdicts.verdict(JourneyText.check(DATA + "kpi Tested { formula Visits + Orders }"), "Tested");
		assertEquals(List.of("kpi Tested", "formula Visits + Orders", "kpi Visits by Visits"), Verdicts.links(verdict));
		assertTrue(((Refutation) verdict).isOfAnotherKpi());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			{ }                                             | FORMULA at Tested: formula count(X)
			from empty(Paid) { }                            | FORMULA at empty: formula count(X)
			from unheardOf(Paid) { }                        | FORMULA at Tested: formula count(X)
			from rate(Paid) { }                             | ARGUMENT at Tested for whole: whole: X
			{ formula customers(Unknown) }                  | REFERENCE at Tested for ?: a name stands for nothing of which a formula can be made
			{ formula count(Buy.Sell) }                     | REFERENCE at Tested for Sell: a name stands for nothing of which a formula can be made
			{ formula count(Lost) }                         | REFERENCE at Lost for Lost: from X
			{ formula cuont(Seen) }                         | FUNCTION at Tested for cuont(Seen): There is no function “cuont”: did you mean “count”?
			{ formula customers(Spend) }                    | EVENT at Tested for Spend: facts have no customers and no sessions
			{ formula active(Spend.cost within 1 month at end) } | EVENT at Tested for Spend.cost: facts have no customers and no sessions
			{ formula Tested }                              | END_OF_CIRCLE at Tested for Tested: it is computed from itself
			{ formula sum(Spend.cost) + count(Seen) }       | SOUND_FORMULA at Tested for count(Seen): “count(Seen)” is a number of records: expected is an amount in EUR, as before it
			{ formula count(Seen) + previous(Tested) }      | END_OF_CIRCLE at Tested for Tested: it is computed from itself
			from whole(Tested) { }                          | END_OF_CIRCLE at Tested for Tested: it is computed from itself
			{ formula count(Seen) count(Paid) }             | SOUND_FORMULA at Tested: part of its text cannot be read
			from rate(Paid, Seen, Paid) { }                 | SOUND_FORMULA at Tested for Paid: The template is rate(part, whole): this is one argument too many
			from rate(Spend, Seen) { }                      | EVENT at Tested for Spend: facts have no customers and no sessions
			from simple(Spend) { }                          | SOUND_FORMULA at Tested for Spend: “Spend” is a fact: parameter “part” stands for an event
			from rate(Paid, Seen) { }                       | WINDOW at Tested: window 28 days every week
			{ formula sessions(Seen) + Tested }             | SESSION at Web for Seen: session "session_id"
			""")
	void whatIsNoFormulaIsRefuted(String kpi, String missing) {
		assertEquals(missing, Verdicts.of(DATA + "kpi Tested " + kpi.replace("{ formula", "{ window 7 days every week formula"), "Tested"));
	}

	@Test
	void aCircleOfSeveralKpisIsRefutedAndSoIsWhatIsMadeOfIt() {
		String circle = DATA + "kpi First { formula Second }\nkpi Second { formula Third }\nkpi Third { formula First }\nkpi Tested { formula First }";
		for (String name : List.of("First", "Second", "Third", "Tested")) {
			assertTrue(Verdicts.of(circle, name).startsWith("END_OF_CIRCLE"), Verdicts.of(circle, name));
		}
	}

	@Test
	void aLongChainOfKpisIsFollowedToItsEnd() {
		StringBuilder text = new StringBuilder(DATA).append("kpi K0 { window 7 days every week formula count(Seen) }\n");
		for (int i = 1; i <= 3000; i++) {
			text.append("kpi K").append(i).append(" { formula K").append(i - 1).append(" + 1 }\n");
		}
		assertEquals("proved", Verdicts.of(text.toString(), "K3000"));
		assertEquals("FUNCTION at K0 for cuont(Seen): There is no function “cuont”: did you mean “count”?", Verdicts.of(text.toString().replace("count(Seen) }", "cuont(Seen) }"), "K0"));
		assertEquals("FUNCTION at K0 for K2999: There is no function “cuont”: did you mean “count”?", Verdicts.of(text.toString().replace("count(Seen) }", "cuont(Seen) }"), "K3000"));
	}

	@Test
	void withoutAnySourceAConditionAloneCannotBeAsked() {
		assertEquals("SESSION at Tested for sessions(where session.duration > 10 s): source X is analytics { session \"session_id\" time \"timestamp\" }",
				Verdicts.of("kpi Tested { formula sessions(where duration > 10 s) }", "Tested"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			Look    | FORMULA at Undone: formula count(X)
			Pay     | proved
			Keep    | KPI at Keep: kpi X measures Buy.Keep { formula count(X) }
			Sell    | proved
			Praise  | proved
			Silence | ANSWER at Mute: answer "score"
			Wish    | MEASURE at Wish: measured by X >= 1
			Dream   | FORMULA at Undone: formula count(X)
			Hope    | REFERENCE at Hope: measured by X
			""")
	void stagesAndGoalsAreMeasuredByTheirKpis(String element, String verdict) {
		assertEquals(verdict, Verdicts.of(DATA, element));
	}

	@Test
	void oneKpiThatCanBeComputedIsEnoughForAStage() {
		JourneyText.Checked checked = JourneyText.check(DATA + "kpi More measures Buy.Look { window 7 days every week formula count(Seen) }");
		assertEquals(List.of("stage Look", " kpi More"), Verdicts.links(Verdicts.verdict(checked, "Look")));
		assertEquals(new Share(2, 3), coverage(checked));
		assertEquals(new Share(1, 3), coverage(JourneyText.check(DATA)));
	}

	@Test
	void aKpiThatTellsOfTheModelMeasuresNeitherStageNorGoal() {
		String model = DATA.replace("measured by Nothing", "measured by Twice") + """
				kpi Coverage measures Buy.Keep { formula coverage(Buy) }
				kpi Twice measures Buy.Keep { formula Coverage * assumptions(Buy) }
				kpi Both { window 7 days every week formula Coverage * count(Paid) }
				""";
		JourneyText.Checked checked = JourneyText.check(model);
		assertEquals("proved", Verdicts.of(Verdicts.verdict(checked, "Coverage")));
		assertEquals("COLLECTED_DATA at Keep: kpi X measures Buy.Keep { formula count(X) }", Verdicts.of(Verdicts.verdict(checked, "Keep")));
		assertEquals(List.of("stage Keep", "kpi Coverage"), Verdicts.links(Verdicts.verdict(checked, "Keep")));
		assertEquals("COLLECTED_DATA at Hope: measured by X", Verdicts.of(Verdicts.verdict(checked, "Hope")));
		assertEquals(new Share(1, 3), coverage(checked));
		assertEquals("proved", Verdicts.of(Verdicts.verdict(JourneyText.check(model.replace("kpi Both", "kpi Both measures Buy.Keep")), "Keep")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"occupancy(Buy.Look)", "backs(Buy)", "switches(Buy per customer)"})
	void whoIsFollowedAlongAJourneyIsKnownByAllThatTracksIt(String formula) {
		String model = """
				source Web is analytics { customer "user" time "at" channel "c" }
				source Till is crm { customer "card" identity Buyer time "paid" channel "c" }
				event Seen from Web { }
				event Paid from Till { }
				journey Buy {
					inactive after 30 days
					stage Look { touchpoint Page { tracked by Seen } }
					stage Pay { touchpoint Checkout { tracked by Paid, Seen } }
					flow { Page -> Checkout }
				}
				kpi Tested { window 7 days every week formula %s }
				""".formatted(formula);
		assertEquals("SOUND_FORMULA at Tested for " + formula + ": The customers of “Paid” in “Till” are not those of “Seen” in “Web”: give both sources the same identity, after “customer”",
				Verdicts.of(model, "Tested"));
		assertEquals("proved", Verdicts.of(model.replace("customer \"user\"", "customer \"user\" identity Buyer"), "Tested"));
	}

	@Test
	void everyKpiHasAVerdictHoweverBrokenTheTextIs() {
		JourneyText.Checked checked = JourneyText.check("kpi { formula count( }\nkpi A { formula }\nkpi B from (x, y) { formula 1 + }\nkpi C { formula count(where) }\nkpi D { formula A.b.c(}");
		checked.index().elements(Kpi.class).forEach(kpi -> Verdicts.of(Measurability.of(checked.index()).of(kpi)));
	}

	private static Share coverage(JourneyText.Checked checked) {
		return Measurability.of(checked.index()).coverage(checked.first(Journey.class));
	}

	private static List<String> links(String kpi) {
		return Verdicts.links(Verdicts.verdict(JourneyText.check(DATA + kpi.replace("{ ", "{ window 7 days every week ")), "Tested"));
	}
}
