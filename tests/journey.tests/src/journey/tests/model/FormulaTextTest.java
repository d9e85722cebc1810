// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.formula.FormulaText;
import journey.model.journey.Goal;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Kpi;
import journey.model.journey.Stage;
import journey.tests.support.JourneyText;

class FormulaTextTest {

	private static final String MODEL = """
			source Web is analytics { name "event" }
			event Seen from Web { has price : money(EUR) has kind : text has ^not : number }
			event Paid from Web { has total : money(EUR) has price : number }
			event ^not from Web { }
			survey Poll is nps { asks "?" }
			journey Buy {
				stage Compare { exit when Paid where total > 0 EUR touchpoint Page }
				stage Pay { touchpoint Cart }
			}
			journey Other { stage Elsewhere { touchpoint Corner } }
			kpi Base { formula 1 }
			kpi Tested measures Buy.Pay {
				formula %s
			}
			""";

	/** Formulas in their normal form: reading and writing them gives the same text. */
	@ParameterizedTest
	@ValueSource(strings = {
			"1",
			"0.50",
			"3.5%",
			"480 EUR",
			"12345678901234567890.123",
			"\"text\"",
			"\"\"",
			"Base",
			"-Base",
			"--Base",
			"Base - -Base",
			"(Base)",
			"((1))",
			"1 + 2 - 3",
			"1 * 2 / 3 * 4",
			"1 + 2 * 3",
			"(1 + 2) * 3",
			"1 - (2 - 3)",
			"1 = 2",
			"1 != 2",
			"1 < 2",
			"1 <= 2",
			"1 > 2",
			"1 >= 2",
			"not 1 = 2",
			"not not 1 = 2",
			"not (1 = 2 or 3 = 4)",
			"1 = 2 and 3 = 4 or 5 = 6 and not 7 = 8",
			"count(Seen)",
			"now()",
			"f(1, 2, \"three\")",
			"percentile(Paid.total, rank: 90)",
			"count(Seen where kind = \"phone\")",
			"count(Seen where price > 3 EUR or not kind = \"x\" and price < 1 EUR)",
			"sum(Paid.total where price > 3)",
			"sessions(Seen within 14 days)",
			"conversion(Seen -> Paid per customer within 28 days ordered)",
			"conversion(Seen where price > 3 EUR -> Paid where total > 1 EUR per session strict)",
			"conversion(Seen -> Paid -> Seen any)",
			"time(Seen -> Paid within 1.5 hours)",
			"reach(Pay) + dropoff(Compare) + occupancy(Page)",
			"backs(Buy) / skips(Other)",
			"previous(Base) * nps(Poll)",
			"(count(Seen) - count(Paid)) / count(Seen) * 100%",
			"count(Seen where (price + 1 EUR) * 2 > 3 EUR)",
	})
	void aFormulaInNormalFormIsWrittenAsItWasRead(String formula) {
		assertEquals(formula, rewritten(formula));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(1+2)*3                                        | (1 + 2) * 3
			count( Seen )                                  | count(Seen)
			sessions(Seen within 14 day)                   | sessions(Seen within 14 days)
			sessions(Seen within 10 s)                     | sessions(Seen within 10 seconds)
			conversion(Seen->Paid ordered per customer)    | conversion(Seen -> Paid per customer ordered)
			1 /* one */ + 2                                | 1 + 2
			007                                            | 7
			""")
	void aFormulaIsBroughtIntoItsNormalForm(String formula, String expected) {
		assertEquals(expected, rewritten(formula));
		assertEquals(expected, rewritten(expected));
	}

	/** The text must mean the same when it is read again. */
	@ParameterizedTest
	@ValueSource(strings = {
			"\"a \\\"quoted\\\" word\"",
			"\"a backslash \\\\\"",
			"\"two\\nlines\"",
			"count(^not)",
			"count(Seen where ^not = 1)",
			"reach(Other.Elsewhere)",
			"reach(Other.Elsewhere.Corner)",
			"reach(Buy.Compare.Page)",
			"count(Seen where price > Paid.price)",
			"conversion(Seen -> Paid where Seen.price > 1 EUR)",
	})
	void whateverIsWrittenCanBeReadAgain(String formula) {
		String written = rewritten(formula);
		assertEquals(written, rewritten(written));
	}

	@Test
	void nothingIsWrittenForNothing() {
		assertEquals("", FormulaText.of(null));
	}

	@Test
	void aStepOfAStageIsWritten() {
		assertEquals("Paid where total > 0 EUR", FormulaText.of(JourneyText.check(MODEL.formatted("1")).first(Stage.class).getExit()));
	}

	@Test
	void thresholdsAndSpansAreWritten() {
		JourneyText.Checked checked = JourneyText.check("journey J { goal business G measured by K >= 3.50% } kpi K { target < 12 EUR window 28 day }");
		assertEquals(">= 3.50%", FormulaText.of(checked.first(Goal.class).getTarget()));
		assertEquals("< 12 EUR", FormulaText.of(checked.first(Kpi.class).getTarget()));
		assertEquals("28 days", FormulaText.of(checked.first(Kpi.class).getWindow()));
	}

	@Test
	void oneOfAUnitIsWrittenInTheSingular() {
		assertEquals("count(Seen without Paid within 1 day)", rewritten("count(Seen without Paid within 1 days)"));
		assertEquals("1 month", FormulaText.of(JourneyText.check("kpi K { window 1 month }").first(Kpi.class).getWindow()));
	}

	/** What the KPI gives and what the template asks for must both be true. */
	@Test
	void conditionsOfKpiAndTemplateAreKeptApart() {
		JourneyText.Checked checked = JourneyText.check("""
				source Web is crm { }
				event Seen from Web { has n : number }
				template T (e : event, p : property) { formula count(e where p > 5 or p < 1) }
				kpi K from T(Seen where n = 1 or n = 9, Seen.n) { }
				""");
		assertEquals("count(Seen where (n = 1 or n = 9) and (n > 5 or n < 1))", FormulaText.ofKpi(checked.first(Kpi.class)));
	}

	@Test
	void anUnknownNameIsAQuestionMark() {
		assertEquals("count(?)", FormulaText.ofKpi(JourneyText.check("kpi K { formula count(Veiw) }").first(Kpi.class)));
	}

	/** Broken files have broken formulas; who shows them must not fail. */
	@Test
	void whatIsMissingIsAQuestionMark() {
		assertEquals("?", FormulaText.of(JourneyFactory.eINSTANCE.createReference()));
		assertEquals("?", FormulaText.of(JourneyFactory.eINSTANCE.createQuantity()));
		assertEquals("? seconds", FormulaText.of(JourneyFactory.eINSTANCE.createSpan()));
	}

	@Test
	void whatIsNoFormulaIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> FormulaText.of(JourneyFactory.eINSTANCE.createPersona()));
	}

	private static String rewritten(String formula) {
		String text = MODEL.formatted(formula);
		JourneyText.Checked checked = JourneyText.assertNoMistake(text);
		return FormulaText.of(checked.all(Kpi.class).get(1).getFormula());
	}
}
