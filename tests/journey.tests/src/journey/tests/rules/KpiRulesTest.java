// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;

/** What the rules about KPIs must not find, and what they find in unusual places. */
class KpiRulesTest {

	private static final String DATA = """
			source W is analytics { time "t" timezone "UTC" }
			event E from W { has p : money(EUR) has n : integer }
			survey N is nps { }
			""";

	private static final String STAGES = """
			taxonomy own { stage free stage late is retention }
			journey J { stage Aware is awareness { touchpoint T } stage Kept is own.late stage Other is own.free stage None }
			template t () { formula 1 usual at retention }
			template loose () { formula 1 }
			template odd () { formula 1 usual at retention, Nowhere }
			template free () { formula 1 usual at own.free }
			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi ^K^ from t() measures J.Aware { }",
			"kpi ^K^ from t() measures J.Aware.T { }",
			"kpi ^K^ from t() measures J, J.Kept, J.Aware { }",
			"kpi ^K^ from free() measures J.Kept { }",
			"kpi K from t() measures J, J.Kept { }",
			"kpi K from t() measures J.Other, J.None { }",
			"kpi K from free() measures J.Other { }",
			"kpi K from loose() measures J.Aware { }",
			"kpi K from odd() measures J.Aware { }",
			"kpi K from nothing() measures J.Aware { }",
			"kpi K from t() measures J.Nothing { }",
			"kpi K from t() { }",
			"kpi K measures J.Aware { }" })
	void onlyStagesThatAreKnownNotToBeUsualAreReported(String text) {
		JourneyText.assertIssue(STAGES + text, RuleCode.KPI_OUTSIDE_USUAL_STAGES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kpi ^K^ { }", "template empty () { } kpi ^K^ from empty() { }", "kpi K from unknown() { }", "kpi { }",
			"template t () { formula 1 } kpi K from t() { }", "kpi K { formula unknown }" })
	void aFormulaMayBeInTheTemplate(String text) {
		JourneyText.assertIssue(DATA + text, RuleCode.KPI_WITHOUT_FORMULA);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"better higher target ^< 3^",
			"better higher target ^= 3^",
			"better lower target ^!= 3^ warn > 4",
			"better higher warn ^>= 3^",
			"better lower target ^> 3^ warn ^< 3^",
			"target >= 3 warn ^> 3^",
			"target >= 3 warn ^> 2^",
			"target >= 3 warn ^< 4^",
			"target <= 3% warn ^> 0.029^",
			"target <= 2 hours warn ^> 119 minutes^",
			"target <= 2 weeks warn ^> 13 days^",
			"target <= 2 months warn ^> 1 month^",
			"target <= 1 year warn ^> 11 months^",
			"better context target ^>= 3^" })
	void whatContradictsTheDirectionIsReported(String members) {
		JourneyText.assertIssue("kpi K { formula 1 " + members + " }", RuleCode.TARGET_AGAINST_DIRECTION);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"better higher target >= 3 warn < 3",
			"target = 3 warn != 4",
			"better higher warn = 4",
			"target >= 3 warn < 4 points",
			"target >= 3% warn < 4 points",
			"target <= 1 month warn > 29 days",
			"better context warn > 3",
			"better target >= 3",
			"target < 3 better",
			"target >= warn < 3",
			"target >= 3 warn <" })
	void whatMayAgreeIsNotReported(String members) {
		JourneyText.assertIssue("kpi K { formula 1 " + members + " }", RuleCode.TARGET_AGAINST_DIRECTION);
	}

	@Test
	void theDirectionMayComeFromTheTemplate() {
		JourneyText.assertIssue("template t () { formula 1 better lower } kpi K from t() { target ^>= 3^ } kpi L from t() { better higher target >= 3 }",
				RuleCode.TARGET_AGAINST_DIRECTION);
	}

	@Test
	void aGoalFollowsTheDirectionOfItsKpi() {
		JourneyText.assertIssue("journey J { goal business G measured by K ^>= 3^ goal business H measured by N >= 3 goal business I measured by Nothing >= 3 } "
				+ "kpi K { formula 1 better lower }" + DATA, RuleCode.TARGET_AGAINST_DIRECTION);
	}

	@Test
	void theMessageSaysWhichSignsWereExpected() {
		JourneyText.Checked checked = JourneyText.check("kpi K { formula 1 better lower target >= 3 warn < 3 } kpi L { formula 1 target >= 3% warn < 4% }");
		assertEquals(List.of("KPI “K” is better lower: its target is reached with “<” or “<=”", "KPI “K” is better lower: it calls for attention with “>” or “>=”",
				"The warning “< 4%” of KPI “L” contradicts its target “>= 3%”: it calls for attention on the way there"), checked.messages("KPI-513", Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "customers(E where n > 1) / customers(E)", "1 - repeat(E)", "(nps(N))", "-median(E.n)", "backs(J) + loops(J)", "2 * nps(N)", "S", "1 - S",
			"percentile(E.n, 90)", "nps(N) - previous(S)" })
	void sharesScoresAndMediansNeedAMinimum(String formula) {
		JourneyText.assertIssue(DATA + "journey J { } kpi S { formula nps(N) } kpi ^K^ { formula " + formula + " target > 1 }", RuleCode.STATUS_WITHOUT_MINIMUM);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"formula count(E) target > 1", "formula sum(E.p) - 3 * count(E) warn < 3", "formula count(E) / customers(E)",
			"formula repeat(E) target > 1 minimum 30", "formula count(E) / customers(E) target > 1", "formula sum(E.p) / count(E) target > 1", "formula K target > 1", "formula coverage(J) target > 1", "formula avg(E.n where n / 2 > 1) target > 1",
			"formula unknown target > 1", "target > 1" })
	void countsAndWhatHasNoStatusNeedNone(String members) {
		JourneyText.assertIssue(DATA + "journey J { } kpi K { " + members + " }", RuleCode.STATUS_WITHOUT_MINIMUM);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi K { formula conversion(E -> F per customer within ^28 days^ ordered) window 28 days }",
			"kpi K { formula 1 - dropoff(J.B per customer within ^3 months^ ordered) / 2 window 3 months }",
			"kpi K { formula median(time(E -> F per customer within ^29 days^ ordered)) window 4 weeks }",
			"kpi K { formula conversion(E -> F per customer within ^1 month^ ordered) window 28 days }",
			"kpi K { formula conversion(E -> F per customer within ^1 year^ ordered) window 360 days }",
			"kpi K { formula conversion(E -> F per customer within ^36500 days^ ordered) window 1 year }",
			"template t (a : event) { formula conversion(a -> F per customer within ^7 days^ ordered) window 7 days } kpi K from t(E) { }",
			"template t (a : event) { formula conversion(a -> F per customer within 7 days ordered) window 8 days } kpi K from t(E) { window ^7 days^ }",
			"template t (a : event, d : duration) { formula conversion(a -> F per customer within d ordered) window 8 days } kpi K from t(E, ^8 days^) { }",
			"template t (a : event, d : duration = ^9 days^) { formula conversion(a -> F per customer within d ordered) window 8 days } kpi K from t(E, 7 days) { }",
	})
	void aWindowIsLongerThanTheTimeAllowed(String elements) {
		JourneyText.assertIssue(DATA + "event F { } journey J { stage A { } stage B { } } " + elements, RuleCode.WINDOW_TOO_SHORT);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi K { formula conversion(E -> F per customer within 28 days ordered) window 29 days }",
			"kpi K { formula conversion(E -> F per customer within 28 days ordered) window 1 month }",
			"kpi K { formula conversion(E -> F per customer within 1 month ordered) window 30 days }",
			"kpi K { formula conversion(E -> F per customer within 28 days ordered) }",
			"kpi K { formula conversion(E -> F per customer ordered) window 28 days }",
			"kpi K { formula active(E within 12 months at start) window 28 days }",
			"kpi K { formula count(E without F within 30 days) window 28 days }",
			"template t (a : event, d : duration) { formula conversion(a -> F per customer within d ordered) window 8 days } kpi K from t(E, 7 days) { }",
			"template t (a : event, d : duration) { formula conversion(a -> F per customer within d ordered) window 8 days } kpi K from t(E, nowhere) { }",
			"template t (a : event) { formula conversion(a -> F per customer within nowhere ordered) window 8 days } kpi K from t(E) { }",
	})
	void aWindowMayBeLongerOrUnsaid(String elements) {
		assertEquals(List.of(), JourneyText.check(DATA + "event F { } " + elements).messages("KPI-523", Locale.ENGLISH));
	}

	@Test
	void oneMonthIsNotSaidInThePlural() {
		JourneyText.Checked checked = JourneyText.check(DATA + "event F { } kpi K { formula conversion(E -> F per customer within 1 month ordered) window 1 month }");
		assertEquals(List.of("“within 1 month” is as long as the window of 1 month, or longer: whoever enters in the window is still open at its end, "
				+ "and there is never a value; lengthen the window, for example to 2 months"), checked.messages("KPI-523", Locale.ENGLISH));
		assertEquals(List.of("«\u00A0within 1 month\u00A0» est aussi long que la fenêtre de 1 month, ou plus\u00A0: qui entre dans la fenêtre n’a pas fini son délai quand elle se ferme, "
				+ "et il n’y a jamais de valeur\u00A0; allongez la fenêtre, par exemple à 2 months"), checked.messages("KPI-523", Locale.FRENCH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "event of ^money^", "journey of ^nps^", "stage of ^text^", "fact of ^money^", "number of ^money^", "duration of ^number^", "money of ^money^",
			"text of ^text^", "kpi of ^text^", "kpi of ^nps^", "property of ^nps^", "survey of ^money^", "property of boolean", "kpi of duration", "survey of nps" })
	void onlyWhatCanHoldValuesHasAContent(String kind) {
		JourneyText.assertIssue(DATA + "template t (a : " + kind + ") { formula count(a) }", RuleCode.ARGUMENTS_DO_NOT_FIT);
	}

	@Test
	void theMinimumMayComeFromTheTemplate() {
		JourneyText.assertIssue(DATA + "template t (s : survey) { formula nps(s) minimum 30 } template u (s : survey) { formula nps(s) } "
				+ "kpi K from t(N) { target > 1 } kpi ^L^ from u(N) { target > 1 } kpi M from u(N) { target > 1 minimum 30 }", RuleCode.STATUS_WITHOUT_MINIMUM);
	}

	private static final String TEMPLATES = DATA + """
			profile P { has b : boolean has d : date has i : instant has h : duration has s : percent has w : text has o : one of "a", "b" has l : list of text }
			fact F from W { has p : money(USD) has n : number }
			journey J { stage S { touchpoint T } }
			kpi O { formula count(E) }
			template event (a : event) { formula count(a) }
			template fact (a : fact) { formula customers(where a) }
			template property (a : property) { formula sum(a) }
			template money (a : property of money) { formula sum(a) }
			template number (a : property of number) { formula sum(a) }
			template text (a : property of text) { formula sum(a) }
			template truth (a : property of boolean) { formula count(E where a) }
			template survey (a : survey of nps) { formula nps(a) }
			template journey (a : journey) { formula backs(a) }
			template stage (a : stage) { formula reach(a) }
			template kpi (a : kpi) { formula previous(a) }
			template n (a : number) { formula a }
			template m (a : money) { formula a }
			template d (a : duration) { formula time(E -> E within a) }
			template t (a : text) { formula count(E where n = a) }
			template two (part : event, whole : event, rest : number = 3) { formula count(part) / count(whole) + rest }
			template none () { formula 1 }
			template swapped (result : event, most : property of money) { formula sum(most) / count(result) }
			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"event(^F^)", "swapped(^E.p^, E)", "swapped(^most: E^, result: E.p)", "swapped(^F^, ^N^)", "event(^a: N^)", "event(^E.p^)", "event(^E -> E^)", "event(^where 1 > 2^)", "event(^E within 2 days^)", "event(^E without E within 2 days^)",
			"event(^E per customer^)", "event(^3^)", "event(^count(E)^)", "event(^O^)", "event(^two.part^)", "fact(^E^)", "fact(^F.p^)", "property(^E^)", "money(^E.n^)", "money(^P.s^)",
			"number(^E.p^)", "number(^P.s^)", "number(^P.h^)", "text(^E.n^)", "text(^P.d^)", "truth(^P.w^)", "truth(^P.l^)", "survey(^E^)", "survey(^N where 1 > 2^)", "journey(^J.S^)",
			"stage(^J^)", "stage(^J.S.T^)", "kpi(^E^)", "kpi(^3^)", "n(^3 EUR^)", "n(^3 days^)", "n(^3 points^)", "n(^E^)", "n(^1 + 2^)", "n(^-count(E)^)", "m(^3^)", "m(^3 days^)", "m(^3 orders^)",
			"d(^3^)", "d(^3 EUR^)", "t(^3^)", "t(^E^)",
			"^two^()", "^two^(E)", "^two^(whole: E)", "two(E, E, 3, ^E^, ^E^)", "two(E, E, ^part: E^)", "two(part: E, ^part: E^)", "two(E, E, rest: 3, ^rest: 4^)", "two(E, ^hole^: E)", "two(E, ^surplus^: E)", "^two^(^surplus^: E)", "two(^surplus^: E, whole: E)",
			"two(E, ^part: E^, whole: E)", "none(^E^)", "none(^x^: E)" })
	void anArgumentThatDoesNotFitIsReportedWhereItStands(String from) {
		JourneyText.assertIssue(TEMPLATES + "kpi K from " + from + " { window 3 days }", RuleCode.ARGUMENTS_DO_NOT_FIT);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"event(E)", "event((E))", "event(E where n > 2)", "fact(F)", "property(E.p)", "property(F.p where n > 2)", "money(E.p)", "money(F.p)", "number(E.n)", "number(F.n)", "text(P.w)",
			"text(P.o)", "truth(P.b)", "survey(N)", "journey(J)", "stage(J.S)", "kpi(O)", "n(3)", "n(-3)", "n(3%)", "m(3 EUR)", "d(3 days)", "d(1.5 h)", "t(\"x\")", "two(E, E)",
			"two(whole: E, part: E)", "two(E, whole: E, rest: 4)", "none()", "unknown(E, E)", "event(Unknown)", "event(a: Unknown)", "unknown()" })
	void anArgumentThatFitsOrIsUnknownIsNotReported(String from) {
		JourneyText.assertIssue(TEMPLATES + "kpi K from " + from + " { window 3 days }", RuleCode.ARGUMENTS_DO_NOT_FIT);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"template x (^a^ : event) { formula 1 }",
			"template x (a : event, ^b^ : event) { formula count(a) }",
			"template x (a : number = ^3 days^) { formula a }",
			"template x (a : event = ^3^) { formula count(a) }",
			"template x (a : money = ^3^) { formula a }",
			"template x (a : event) { }",
			"template x (a : event) { formula count(unknown) }",
			"template x (a : event, b : duration = 3 days) { formula count(a without E within b) }",
			"template x (a : nothing) { formula a }" })
	void parametersHaveAPartInTheFormulaAndPresetsOfTheirKind(String template) {
		JourneyText.assertIssue(DATA + template, RuleCode.ARGUMENTS_DO_NOT_FIT);
	}

	@Test
	void aTextThatIsNotClosedHidesNoOtherFinding() {
		JourneyText.Checked checked = JourneyText.check("event View from Web { has word : text }\nkpi B { formula zzz(View) window 7 days }\n"
				+ "kpi A { formula count(View where word = \"a\n) window 28 days }\n");
		assertEquals(1, checked.messages("KPI-504", Locale.ENGLISH).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "^0 days^", "^-7 days^" })
	void aTimeSpanIsLongerThanNothing(String span) {
		JourneyText.assertIssue(DATA + "template x (a : event, b : duration) { formula count(a without a within b) }\nkpi K from x(E, " + span + ") { window 30 days }",
				RuleCode.ARGUMENTS_DO_NOT_FIT);
	}

	@Test
	void twoParametersOfOneNameAreANameTakenTwice() {
		JourneyText.Checked checked = JourneyText.assertIssue(DATA + "template x (a : event, ^a^ : number) { formula count(a) + a }", RuleCode.NAME_TAKEN);
		assertEquals(1, checked.placesOf("KPI-506").size());
	}

	@Test
	void theMessageSaysWhatWasExpected() {
		JourneyText.Checked checked = JourneyText.check(TEMPLATES + """
				kpi A from event(N) { window 3 days }
				kpi B from money(E.n) { window 3 days }
				kpi C from two(E, hole: E) { window 3 days }
				kpi D from two(E, p\u0430rt: E) { window 3 days }
				kpi G from two() { window 3 days }
				kpi H from none(E) { window 3 days }
				kpi I from n(3 points) { window 3 days }
				kpi L from two(E, E, part: E) { window 3 days }
				""");
		assertEquals(List.of(
				"“N” is a survey: parameter “a” stands for an event",
				"The values of “E.n” are a number: parameter “a” stands for an amount of money",
				"Template “two” has no parameter “hole”: did you mean “whole”?",
				"Template “two” has no parameter “p\u0430rt”: did you mean “part”?",
				"Template “two” needs part : event, whole : event",
				"The template is none(): this is one argument too many",
				"“3 points” is a number of points: parameter “a” stands for a number",
				"Parameter “part” has its value already"), checked.messages("KPI-506", Locale.ENGLISH));
	}

	@Test
	void twoThousandParametersAreChecked() {
		String parameters = String.join(", ", IntStream.range(0, 2000).mapToObj(i -> "p" + i + " : number").toList());
		String sum = String.join(" + ", IntStream.range(0, 2000).mapToObj(i -> "p" + i).toList());
		String arguments = String.join(", ", IntStream.range(0, 2000).mapToObj(i -> "p" + i + ": " + i).toList());
		JourneyText.Checked checked = JourneyText.check("template t (" + parameters + ") { formula " + sum + " } kpi A from t(" + arguments + ") { } kpi B from t() { } kpi C from t(q: 1) { }");
		assertEquals(List.of("Template “t” needs p0 : number, p1 : number, p2 : number, p3 : number, p4 : number, …",
				"Template “t” needs p0 : number, p1 : number, p2 : number, p3 : number, p4 : number, …",
				"There is no parameter “q” in t(p0, p1, p2, p3, p4, …)"), checked.messages("KPI-506", Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi K { formula ^K^ }",
			"kpi K { formula ^L^ } kpi L { formula 1 + ^K^ }",
			"kpi K { formula count(E) + ^L^ } kpi L { formula ^M^ } kpi M { formula previous(^K^) } kpi N { formula K }",
			"template t (a : kpi) { formula a } kpi K from t(^K^) { }",
			"template t () { formula ^K^ } kpi K from ^t^() { }",
			"template t () { formula K } kpi K from t() { formula 1 }",
			"template t () variant { } template x () { formula 1 variant of ^y^ \"a\" } template y () { formula 1 variant of ^x^ \"b\" }",
			"template x () { formula 1 variant of ^x^ \"a\" }",
			"kpi K { formula L + L } kpi L { formula M } kpi M { formula 1 }",
			"kpi K { formula unknown } kpi { formula K } kpi L { formula }",
			"kpi K from unknown(^K2^) { } kpi K2 { formula ^K^ }" })
	void whatIsDefinedByItselfIsReportedAtTheNameThatLeadsOn(String text) {
		JourneyText.assertIssue(DATA + text, RuleCode.COMPUTED_FROM_ITSELF);
	}

	@Test
	void aCircleIsNamedFromEachOfItsMembers() {
		JourneyText.Checked checked = JourneyText.check("kpi A { formula B } kpi B { formula C } kpi C { formula A + C }");
		assertEquals(List.of("“A” is defined by itself: A → B → C → A", "“B” is defined by itself: B → C → A → B", "“C” is defined by itself: C → C"),
				checked.messages("KPI-519", Locale.ENGLISH));
	}

	@Test
	void aCircleOfTenThousandIsFoundAndShortened() {
		String kpis = String.join("\n", IntStream.range(0, 10_000).mapToObj(i -> "kpi K" + i + " { formula K" + (i + 1) % 10_000 + " influences K" + (i + 1) % 10_000 + " }").toList());
		JourneyText.Checked checked = JourneyText.check(kpis);
		assertEquals("“K0” is defined by itself: K0 → K1 → … → K0", checked.messages("KPI-519", Locale.ENGLISH).get(0));
		assertEquals(10_000, checked.placesOf("KPI-519").size());
		assertEquals(10_000, checked.placesOf("KPI-520").size());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi ^K^ { influences K }",
			"kpi ^K^ { influences L } kpi ^L^ { influences M } kpi ^M^ { influences N, K } kpi N { }",
			"kpi K { influences L, M } kpi L { influences M } kpi M { }",
			"kpi K { influences Unknown } kpi { influences K }" })
	void influencesInACircleAreReported(String text) {
		JourneyText.assertIssue(text, RuleCode.INFLUENCES_IN_CIRCLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csat(top2 of ^7^)", "csat(^mean^ of 5)", "csat(top2 of 5)", "csat", "ces(mean of 7)", "custom", "nps" })
	void surveysOfAJourneyAreCompared(String score) {
		JourneyText.assertIssue("journey J { stage S { touchpoint A { tracked by X } touchpoint B { tracked by Y } } } survey X is csat(top2 of 5) { } survey Y is " + score + " { }",
				RuleCode.SURVEYS_NOT_COMPARABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"survey Y is csat(mean of ^7^) { after J.S.A }",
			"survey Y is csat(mean of ^7^) { after E }",
			"survey Y is csat(mean of ^7^) { } kpi K measures J.S { formula csat(Y) }",
			"template t (s : survey) { formula csat(s) } survey Y is csat(mean of ^7^) { } kpi K from t(Y) measures J { }",
			"survey Y is csat(mean of 7) { } journey L { stage S { touchpoint A { tracked by Y } } }",
			"survey Y is csat(mean of 7) { } kpi K { formula csat(Y) }" })
	void aSurveyBelongsToTheJourneyInManyWays(String text) {
		JourneyText.assertIssue(DATA + "journey J { stage S { touchpoint A { tracked by X, E } } } survey X is csat(top2 of 5) { } " + text, RuleCode.SURVEYS_NOT_COMPARABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "EUR", "XOF", "^eur^", "^EURO^", "^XXX^", "^DEM^", "^\u0395\u03A5\u03A1^" })
	void currenciesAreThoseInUse(String currency) {
		JourneyText.assertIssue("profile P { has p : money(" + currency + ") }", RuleCode.UNKNOWN_CURRENCY_OR_ZONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"Europe/Paris\"", "\"UTC\"", "\"+01:00\"", "^\"europe/paris\"^", "^\"Paris\"^", "^\"\"^", "^\"+25:00\"^" })
	void timeZonesAreThoseThatExist(String zone) {
		JourneyText.assertIssue("source S is crm { time \"t\" timezone " + zone + " }", RuleCode.UNKNOWN_CURRENCY_OR_ZONE);
	}

	@Test
	void aSourceThatFeedsNoKpiNeedsNoTimeZone() {
		JourneyText.assertIssue("""
				source A is crm { time ^"t"^ }
				source B is crm { time ^"t"^ }
				source C is crm { time ^"t"^ }
				source D is crm { time "t" }
				source X is crm { }
				event EA from A { }
				fact FB from B { has p : number }
				survey SC is nps from C { }
				event ED from D { }
				event EX from X { }
				template t (s : survey) { formula nps(s) }
				kpi K { formula sum(FB.p) / count(EA) + count(EX) }
				kpi L from t(SC) { }
				""", RuleCode.TIME_WITHOUT_ZONE);
	}
}
