// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.formula.FormulaUse;
import journey.model.formula.FormulaUse.Place;
import journey.model.formula.FormulaUses;
import journey.model.journey.Kpi;
import journey.model.queries.Names;
import journey.tests.support.JourneyText;

class FormulaUsesTest {

	private static final String MODEL = """
			source Web is analytics { name "event" }
			event Seen from Web { has price : money(EUR) has brand : text }
			event Paid from Web { has total : money(EUR) has brand : text }
			fact Rent from Web { has cost : money(EUR) }
			profile Card from Web { has home : group { has town : text } has since : date }
			survey Poll is nps { asks "?" }
			journey Buy { stage Look { touchpoint Page { tracked by Seen } } }
			template rate (part : event, whole : event) { formula customers(part) / customers(whole) }
			template cost (spend : property, times : number) { formula sum(spend) * times }
			kpi Orders { formula count(Paid) }
			kpi Tested %s
			""";

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			count(Seen)                               | Seen value of count.1
			Orders                                    | Paid value of count.1 through Orders
			1 - Orders / count(Seen)                  | Seen value of count.1 denominator; Paid value of count.1 numerator through Orders
			(1 + count(Paid)) / 2 * count(Seen)       | Paid value of count.1 numerator; Seen value of count.1 numerator
			conversion(Seen -> Paid)                  | Seen value of conversion.1 step 1; Paid value of conversion.1 step 2
			conversion(Seen where brand = "x" -> Paid) | Seen value of conversion.1 step 1; Seen.brand condition of conversion.1 step 1; Paid value of conversion.1 step 2
			count(Seen without Paid)                  | Seen value of count.1; Paid exclusion of count.1
			sum(Paid.total)                           | Paid.total value of sum.1; Paid carrier of sum.1
			sum(Rent.cost)                            | Rent.cost value of sum.1; Rent carrier of sum.1
			latest(Rent)                              | Rent value of latest.1
			nps(Poll)                                 | Poll value of nps.1
			reach(Buy.Look)                           | Seen value of reach.1 through Buy.Look
			percentile(Paid.total, 90)                | Paid.total value of percentile.1; Paid carrier of percentile.1
			""")
	void anInputHasItsPlaceInTheFormula(String formula, String uses) {
		assertEquals(uses, uses("{ formula " + formula + " }"));
	}

	@Test
	void aTemplateIsFilledByNameAndByPosition() {
		assertEquals("Paid value of customers.1 numerator for part; Seen value of customers.1 denominator for whole", uses("from rate(whole: Seen, part: Paid) { }"));
		assertEquals("Paid value of customers.1 numerator for part; Seen value of customers.1 denominator for whole", uses("from rate(Paid, Seen) { }"));
		assertEquals("Rent.cost value of sum.1 for spend; Rent carrier of sum.1 for spend", uses("from cost(Rent.cost, 2) { }"));
	}

	@Test
	void aBreakdownNeedsThePropertiesOfItsName() {
		assertEquals("Seen value of conversion.1 step 1; Paid value of conversion.1 step 2; Seen.brand dimension; Paid.brand dimension",
				uses("{ formula conversion(Seen -> Paid) by brand, nothing }"));
	}

	@Test
	void aCircleOfKpisEnds() {
		assertEquals("Seen value of count.1", uses("{ formula Other + count(Seen) } kpi Other { formula Tested }"));
	}

	private static String uses(String kpi) {
		JourneyText.Checked checked = JourneyText.assertNoMistake(MODEL.formatted(kpi));
		Kpi tested = checked.all(Kpi.class).stream().filter(one -> one.getName().equals("Tested")).findFirst().orElseThrow();
		List<FormulaUse> uses = FormulaUses.of(tested, checked.index());
		return uses.stream().map(FormulaUsesTest::text).collect(Collectors.joining("; "));
	}

	private static String text(FormulaUse use) {
		Place place = use.place();
		return Stream.of(Names.qualified(use.input()), place.role().word(),
				place.function() == null ? "" : "of " + place.function() + "." + place.argument(),
				place.step() == 0 ? "" : "step " + place.step(),
				place.side() == null ? "" : place.side().word(),
				place.parameter() == null ? "" : "for " + place.parameter(),
				place.through() == null ? "" : "through " + Names.qualified(place.through()))
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
	}
}
