// SPDX-License-Identifier: EPL-2.0
package journey.tests.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.formula.functions.Function;
import journey.model.formula.functions.Functions;
import journey.model.formula.functions.FunctionsPage;
import journey.model.journey.Kpi;
import journey.tests.support.Golden;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** docs/kpi-functions.md is written from the table by which formulas are checked. */
class FunctionsPageTest {

	private static final String SHOP = """
			source Web is analytics { customer "user" session "visit" time "at" timezone "Europe/Paris" name "event" }
			source Ads is ads { time "day" timezone "Europe/Paris" }
			source Polls is survey { customer "user" time "at" timezone "Europe/Paris" }
			event ProductViewed from Web { }
			event OrderPlaced from Web { has total : money(EUR) }
			event ReviewPosted from Web { has rating : integer }
			fact AdSpend from Ads every day { has cost : money(EUR) }
			survey Delivery is nps from Polls { asks "?" answer "score" invited "sent" }
			survey Advice is csat(top2 of 5) from Polls { asks "?" answer "score" invited "sent" }
			survey Help is ces(mean of 7) from Polls { asks "?" answer "score" invited "sent" }
			journey BuyPhone {
				stage Compare is consideration { touchpoint Page { tracked by ProductViewed } }
				stage Buy is purchase { touchpoint Payment { tracked by OrderPlaced } }
			}
			kpi Basket measures BuyPhone.Buy { formula sum(OrderPlaced.total) / count(OrderPlaced) unit EUR window 28 days }
			kpi Tested measures BuyPhone { formula %s window 28 days }
			""";

	static List<Function> functions() {
		return Functions.ALL;
	}

	@Test
	void theEnglishPageIsInTheDocumentation() {
		Golden.file(Project.root().resolve("docs/kpi-functions.md")).check(FunctionsPage.write(Locale.ENGLISH));
	}

	@Test
	void theFrenchPageHasTheSameSections() {
		assertEquals(headings(FunctionsPage.write(Locale.ENGLISH)), headings(FunctionsPage.write(Locale.FRENCH)));
	}

	@ParameterizedTest
	@MethodSource("functions")
	void anExampleIsAFormulaInWhichNothingIsWrong(Function function) {
		JourneyText.Checked checked = JourneyText.check(SHOP.formatted(function.example()));
		assertEquals(List.of(), FormulaWorkspace.found(checked));
		assertEquals("Tested", checked.all(Kpi.class).get(1).getName());
	}

	@ParameterizedTest
	@MethodSource("functions")
	void anExampleUsesItsFunction(Function function) {
		assertEquals(true, Pattern.compile("\\b" + function.name() + "\\(").matcher(function.example()).find());
	}

	private static List<String> headings(String page) {
		return page.lines().filter(line -> line.startsWith("## ")).toList();
	}
}
