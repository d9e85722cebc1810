// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

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
			"better higher warn ^>= 3^",
			"better lower target ^> 3^ warn ^< 3^",
			"target >= 3 warn ^> 3^",
			"target >= 3 warn ^> 2^",
			"target >= 3 warn ^< 4^",
			"target <= 3% warn ^> 0.029^",
			"target <= 2 hours warn ^> 119 minutes^",
			"target <= 2 weeks warn ^> 13 days^",
			"target <= 2 months warn ^> 1 month^",
			"better context target ^>= 3^" })
	void whatContradictsTheDirectionIsReported(String members) {
		JourneyText.assertIssue("kpi K { formula 1 " + members + " }", RuleCode.TARGET_AGAINST_DIRECTION);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"better higher target >= 3 warn < 3",
			"better higher target = 3 warn != 4",
			"target >= 3 warn < 4 points",
			"target >= 3% warn < 4 points",
			"target <= 1 month warn > 29 days",
			"target <= 1 year warn > 11 months",
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
	@ValueSource(strings = { "count(E) / customers(E)", "1 - repeat(E)", "(nps(N))", "-median(E.n)", "backs(J) + loops(J)", "2 * csat(N)", "S", "1 - S" })
	void sharesScoresAndMediansNeedAMinimum(String formula) {
		JourneyText.assertIssue(DATA + "journey J { } kpi S { formula ces(N) } kpi ^K^ { formula " + formula + " target > 1 }", RuleCode.STATUS_WITHOUT_MINIMUM);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"formula count(E) target > 1", "formula sum(E.p) - 3 * count(E) warn < 3", "formula count(E) / customers(E)",
			"formula count(E) / customers(E) target > 1 minimum 30", "formula K target > 1", "formula coverage(J) target > 1", "formula avg(E.n where n / 2 > 1) target > 1",
			"formula unknown target > 1", "target > 1" })
	void countsAndWhatHasNoStatusNeedNone(String members) {
		JourneyText.assertIssue(DATA + "journey J { } kpi K { " + members + " }", RuleCode.STATUS_WITHOUT_MINIMUM);
	}

	@Test
	void theMinimumMayComeFromTheTemplate() {
		JourneyText.assertIssue(DATA + "template t (s : survey) { formula nps(s) minimum 30 } template u (s : survey) { formula nps(s) } "
				+ "kpi K from t(N) { target > 1 } kpi ^L^ from u(N) { target > 1 } kpi M from u(N) { target > 1 minimum 30 }", RuleCode.STATUS_WITHOUT_MINIMUM);
	}
}
