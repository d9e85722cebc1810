// SPDX-License-Identifier: EPL-2.0
package journey.tests.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.formula.check.FormulaChecks;
import journey.model.journey.Kpi;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.tests.support.JourneyText;

/** What the check of the formulas must not find, and what it must stand. */
class SoundFormulasTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"sum(Ordered.total) / sum(Spending.cost)",
			"sum(Ordered.total) / count(Ordered)",
			"count(Ordered) - count(Viewed)",
			"count(Ordered) + responses(Pickup)",
			"1 - repeat(Ordered)",
			"100% - repeat(Ordered)",
			"1 - lost(Ordered within 12 months) / active(Ordered within 12 months at start)",
			"repeat(Ordered) * sum(Ordered.total)",
			"repeat(Ordered) * 2 + repeat(Ordered)",
			"sum(Ordered.total) / customers(Ordered) * repeat(Ordered)",
			"2 * Basket - previous(Basket)",
			"Orders / 7",
			"Orders + 1",
			"-Orders",
			"(((Orders)))",
			"count(Ordered) / period()",
			"count(Ordered) / (count(Viewed) - count(Ordered))",
			"sum(Ordered.total where stars > 3)",
			"count(Viewed where price > 3 EUR and not fresh or screen = \"phone\")",
			"count(Viewed where brand = screen)",
			"count(Viewed where seconds > 10 s)",
			"count(Viewed where discount > 5%)",
			"count(Viewed where discount > 0.05)",
			"count(Viewed where rank <= 10)",
			"count(Viewed where fresh)",
			"avg(Viewed.rank)",
			"median(Viewed.discount)",
			"customers(where town = \"Rennes\" and member)",
			"sessions(where duration > 10 s or count(Viewed) >= 2) / sessions(Viewed)",
			"customers(Viewed) + customers(Ordered) - customers(Opened)",
			"conversion(Viewed -> Opened per customer within 7 days any)",
			"conversion(Viewed where price > 3 EUR -> Ordered per session within 1 day strict)",
			"percentile(time(Viewed -> Ordered per customer within 7 days ordered), 90)",
			"percentile(rank: 90, values: Ordered.total)",
			"percentile(Ordered.total, 97.5)",
			"count(Viewed without Ordered where stars > 3 within 7 days)",
			"count(Collected)",
			"count(Ordered) / count(Collected)",
			"customers(Collected)",
			"responses(Loose) / invitations(Loose)",
			"nps(Pickup) - previous(Score)",
			"avg(stay(Viewed)) + period()",
			"count(Ordered) * 100",
			"count(Ordered) * 5 EUR",
			"5 EUR * count(Ordered) - sum(Spending.cost)",
			"sum(Ordered.total) - count(Ordered) * 5 EUR",
			"sum(Ordered.total) - customers(Ordered) * (2 EUR + 3 EUR)",
			"sum(Ordered.total) - sum(Spending.clicks) * 2 EUR",
			"Basket - 5 EUR",
			"5 EUR + Basket",
			"Basket / 30 EUR - 1",
			"Basket - avg(Ordered.total)",
			"avg(Ordered.total) * count(Ordered) - sum(Ordered.total)",
			"count(Ordered) * 2 hours + period()",
			"count(Ordered) / count(Viewed) * 5 EUR",
			"customers(where count(Ordered) / count(Viewed) > 2)",
			"customers(where sum(Ordered.total) / count(Ordered) > 30 EUR)",
			"count(Viewed where discount > 1)",
			"count(Viewed where discount > 120%)",
			"max(Viewed.discount)",
			"100 * sum(Ordered.total) / customers(Ordered)",
			"coverage(Buy)",
			"conversion(Viewed -> Viewed per customer within 7 days ordered)",
			"conversion(Viewed -> Viewed where rank > 3 per customer within 7 days any)",
			"sum(Ordered.total) * sum(Viewed.price) / sum(Spending.cost)",
			"nps(Pickup) - 30 points",
			"nps(Pickup) / 100 points",
			"sessions(where std.sessions.session.duration > 10 s and town = \"Rennes\" and count(Viewed) > 1)",
			"backs(Collect per session)",
			"coverage(Collect)",
			"reach(Collect.Look)",
			"dropoff(Pay per customer within 28 days ordered)",
	})
	void nothingIsFoundInASoundFormula(String formula) {
		assertNothing(FormulaWorkspace.kpi(formula) + "kpi Score measures Buy { formula nps(Pickup) window 28 days }\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
			"sum(Ordered.total) / customers(Ordered) | unit EUR target >= 30 EUR",
			"sum(Ordered.total) / customers(Ordered) | unit EUR/customer target >= 30 EUR",
			"sum(Ordered.total) | warn < 100 EUR",
			"repeat(Ordered) | unit % target >= 30% warn < 20%",
			"repeat(Ordered) | target >= 30%",
			"1 - repeat(Ordered) | unit % target <= 30%",
			"sum(Ordered.total) / sum(Spending.cost) | unit % target >= 300%",
			"nps(Pickup) | unit points target >= -10 points",
			"nps(Pickup) | unit points target >= 30",
			"ces(Help) | unit points target >= 5.5 benchmark 5 points from \"A book\"",
			"csat(Advice) | unit % target >= 80%",
			"avg(Viewed.seconds) | unit seconds target >= 2 minutes",
			"avg(Viewed.seconds) | unit s target >= 2 h",
			"count(Ordered) | unit orders target >= 100 orders",
			"count(Ordered) | target >= 100",
			"count(Ordered) / customers(Ordered) | unit orders/customer target >= 2",
			"count(Ordered) / count(Viewed) | unit orders/visit target >= 0.5",
			"customers(Ordered) | unit people target >= 100 people",
			"sum(Ordered.total) / period() | unit EUR/day target >= 30 EUR/day",
			"count(Ordered) / period() | unit orders/week target >= 30 orders/week",
			"count(Ordered) / period() | unit orders/week target >= 30",
			"sum(Ordered.total) / count(Ordered) | unit EUR/order",
			"sum(Ordered.total) / count(Ordered) | unit EUR target >= 30 EUR/order",
			"avg(Ordered.total) | unit EUR/order target >= 30 EUR",
			"percentile(Ordered.total, 90) | unit EUR/order",
			"avg(stay(Viewed)) | unit minutes/session",
			"count(Ordered) * 5 EUR | unit EUR target >= 30 EUR",
			"count(Ordered) / customers(Ordered) * 5 EUR | unit EUR/customer",
			"Basket - 5 EUR | unit EUR/order",
			"count(Ordered) / sum(Ordered.total) | unit orders/EUR",
			"sum(Spending.cost) / sum(Spending.clicks) | unit EUR/click",
			"sum(Spending.cost) / sum(Spending.clicks) | unit EUR/customer",
			"latest(Spending.clicks) | unit customers",
			"customers(Ordered) / sessions(Viewed) | unit customers/session",
			"count(Ordered) / customers(Ordered) | unit orders/member",
			"1000 * customers(Ordered) / customers(Viewed) | unit buyers target >= 30",
			"count(Ordered) | by stars, town, channel, segment",
			"nps(Pickup) | by stars",
	})
	void nothingIsFoundBesideASoundFormula(String formula, String members) {
		assertNothing(FormulaWorkspace.kpi(formula, members));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// broken references are reported as such, and nothing else is
			"kpi K measures Buy { formula count(Nowhere) + 1 EUR window 1 week }",
			"kpi K measures Buy { formula Nowhere / sum(Ordered.nowhere) unit % target >= 30 EUR window 1 week }",
			"kpi K measures Buy { formula nps(Nowhere) > 3 window 1 week }",
			"kpi K measures Buy { formula count(Ordered where nowhere) window 1 week }",
			"kpi K measures Buy { formula conversion(Nowhere -> Ordered per customer within 1 day any) window 1 week }",
			"kpi K from nowhere(Ordered) measures Buy { target >= 30 EUR }",
			"segment S { where nowhere > 3 and sessions(Nowhere) >= 2 }",
			"evaluation E of Buy { Nowhere weight 1 floor 3 EUR }",
			"kpi K measures Buy { formula count(Nowhere) by colour window 1 week }",
			// what a template is given wrongly is said of the arguments, and nothing of what follows from them
			"template t (result : event) { formula count(result) window 1 day } kpi K from t(other: Ordered) measures Buy { unit % target >= 3 EUR by stars }",
			"template t (result : event) { formula count(result) window 1 day } kpi K from t(Ordered.total) measures Buy { unit % target >= 3 EUR by stars }",
			"template t (result : event) { formula count(result) window 1 day } kpi K from t(Ordered, 5) measures Buy { unit % by colour }",
			"template t (amount : property, place : number = 5 days) { formula percentile(amount, place) }",
			"journey Other { goal business G is sales measured by Nowhere >= 30% }",
	})
	void aNameThatMeansNothingIsNoFurtherMistake(String elements) {
		assertEquals(List.of(), FormulaWorkspace.found(FormulaWorkspace.check(elements)).stream().filter(found -> found.startsWith("KPI")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"template t (amount : property, result : event) { formula sum(amount) / count(result) }",
			"template t (amount : property of money, other : property of money) { formula sum(amount) - sum(other) }",
			"template t (asked : survey) { formula nps(asked) }",
			"template t (asked : survey of ces(mean of 7)) { formula ces(asked) unit points }",
			"template t (first : event, last : event, days : duration) { formula conversion(first -> last per customer within days ordered) unit % }",
			"template t (result : event, days : duration = 28 days) { formula lost(result within days) / active(result within days at start) unit % }",
			"template t (values : property, place : number = 90) { formula percentile(values, place) }",
			"template t (values : property, place : number) { formula percentile(values, place) }",
			"template t (price : money, result : event, amount : property of money) { formula sum(amount) - count(result) * price }",
			"template t (price : money, whole : kpi of money) { formula whole - price }",
			"template t (over : kpi, under : kpi) { formula over / under }",
			"template t (over : kpi) { formula over - previous(over) }",
			"template t (way : journey, step : stage) { formula coverage(way) * reach(step) }",
			"template t (costs : fact, spent : property of money) { formula sum(spent) / 2 unit EUR }",
			"template t (result : event, most : property of money, limit : money) { formula count(result where most > limit) }",
	})
	void aTemplateMayLeaveOpenWhatItsKpisSay(String template) {
		assertNothing(template);
	}

	@Test
	void aKpiGetsTheTypeOfWhatItGivesItsTemplate() {
		JourneyText.Checked checked = FormulaWorkspace.check("""
				template t (amount : property of money, result : event) { formula sum(amount) / customers(result) window 28 days }
				kpi InEuros from t(Ordered.total, Ordered) measures Buy { unit EUR target >= 30 EUR }
				kpi InDollars from t(result: Ordered, amount: Ordered.duty) measures Buy { unit USD target >= 30 USD }
				""");
		assertEquals(List.of(), FormulaWorkspace.found(checked));
		assertEquals("[EUR, customers]", signs(checked, "InEuros"));
		assertEquals("[USD, customers]", signs(checked, "InDollars"));
	}

	@Test
	void kpisInACircleAreUnknownAndTheRestIsChecked() {
		JourneyText.Checked checked = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> FormulaWorkspace.check("""
				kpi A measures Buy { formula B + 1 EUR }
				kpi B measures Buy { formula C * 2 }
				kpi C measures Buy { formula A / 2 unit % target >= 3 EUR }
				kpi Own measures Buy { formula Own + 1 }
				"""));
		assertEquals(List.of(), FormulaWorkspace.found(checked));
		assertEquals(Simple.UNKNOWN, FormulaChecks.of(checked.index()).type(kpi(checked, "A")));
	}

	@Test
	void aChainOfTenThousandKpisIsTyped() {
		String chain = IntStream.range(0, 10_000).mapToObj(i -> "kpi K" + i + " measures Buy { formula K" + (i + 1) + " }\n").collect(Collectors.joining());
		JourneyText.Checked checked = FormulaWorkspace.check(chain + "kpi K10000 measures Buy { formula sum(Ordered.total) window 1 week }");
		assertEquals(List.of(), FormulaWorkspace.found(checked));
		assertEquals("[EUR]", signs(checked, "K0"));
	}

	@Test
	void aFormulaOfTwoThousandTermsIsTyped() {
		String sum = IntStream.range(0, 1_990).mapToObj(i -> "Orders").collect(Collectors.joining(" + "));
		assertNothing(FormulaWorkspace.kpi(sum));
		String product = IntStream.range(0, 1_990).mapToObj(i -> "2").collect(Collectors.joining(" / ", "Orders / ", ""));
		assertNothing(FormulaWorkspace.kpi(product));
	}

	@Test
	void aMessageAboutALongFormulaIsShort() {
		String sum = IntStream.range(0, 1_900).mapToObj(i -> "Orders").collect(Collectors.joining(" + "));
		String quoted = ("Basket / (" + sum).substring(0, 499) + "…";
		assertEquals(List.of("“" + quoted + "” is an amount in EUR per record times record: expected is a number of records, as before it"),
				FormulaWorkspace.messages(FormulaWorkspace.check(FormulaWorkspace.kpi("Orders + Basket / (" + sum + ")")), Locale.ENGLISH));
	}

	@Test
	void namesThatLookLikeTextsOfTheProductAreShownAsTheyAre() {
		JourneyText.Checked checked = FormulaWorkspace.check("""
				event ^within from Web { }
				event \u202Fcount from Web { has sum : money(EUR) }
				kpi K measures Buy { formula count(^within) + sum(count.sum) window 1 week }
				""");
		assertEquals(List.of("“sum(count.sum)” is an amount in EUR: expected is a number of records, as before it"),
				FormulaWorkspace.messages(checked, Locale.ENGLISH));
	}

	@Test
	void aTextWithControlSignsIsShownWithoutThem() {
		assertEquals(List.of("“\"a b\"” is a text: a KPI is a number"),
				FormulaWorkspace.messages(FormulaWorkspace.check(FormulaWorkspace.kpi("\"a\u0001b\"")), Locale.ENGLISH));
	}

	private static void assertNothing(String elements) {
		JourneyText.Checked checked = FormulaWorkspace.check(elements);
		assertEquals(List.of(), FormulaWorkspace.found(checked), () -> FormulaWorkspace.messages(checked, Locale.ENGLISH).toString());
	}

	private static String signs(JourneyText.Checked checked, String kpi) {
		Amount amount = (Amount) FormulaChecks.of(checked.index()).type(kpi(checked, kpi));
		return amount.unit().powers().keySet().stream().map(base -> base.sign()).toList().toString();
	}

	private static Kpi kpi(JourneyText.Checked checked, String name) {
		return checked.all(Kpi.class).stream().filter(kpi -> name.equals(kpi.getName())).findFirst().orElseThrow();
	}
}
