// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.formula.FormulaInputs;
import journey.model.formula.KpiInputs;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;
import journey.tests.support.JourneyText;

class FormulaInputsTest {

	private static final String MODEL = """
			source Web is analytics { name "event" }
			event Seen from Web { has price : money(EUR) }
			event Paid from Web { has total : money(EUR) has brand : text }
			event Sent from Web { }
			survey Poll is nps { asks "?" }
			journey Buy {
				stage Compare {
					touchpoint Page { tracked by Seen, Poll }
					touchpoint Shop
				}
				stage Pay { touchpoint Cart { tracked by Paid } }
			}
			kpi Rate { formula Orders / Views }
			kpi Orders { formula count(Paid) }
			kpi Views { formula count(Seen) }
			kpi Circle { formula Round + count(Sent) }
			kpi Round { formula Circle + count(Paid) }
			kpi Tested measures Buy { formula %s }
			""";

	@ParameterizedTest(name = "{0} needs {1}; {2}; {3}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			1                                          | ''         | ''                    | ''
			count(Paid)                                | Paid       | ''                    | ''
			count(Paid) / count(Paid)                  | Paid       | ''                    | ''
			sum(Paid.total)                            | Paid       | Paid.total            | ''
			count(Paid where brand = "x")              | Paid       | Paid.brand            | ''
			conversion(Seen -> Paid where total > 1)   | Seen Paid  | Paid.total            | ''
			nps(Poll)                                  | ''         | ''                    | Poll
			Orders                                     | Paid       | ''                    | ''
			Rate                                       | Paid Seen  | ''                    | ''
			previous(Rate)                             | Paid Seen  | ''                    | ''
			Circle                                     | Sent Paid  | ''                    | ''
			Tested + count(Sent)                       | Sent       | ''                    | ''
			reach(Compare)                             | Seen       | ''                    | Poll
			reach(Page)                                | Seen       | ''                    | Poll
			reach(Shop)                                | ''         | ''                    | ''
			dropoff(Pay)                               | Seen Paid  | ''                    | Poll
			occupancy(Compare)                         | Seen Paid  | ''                    | Poll
			coverage(Buy)                              | ''         | ''                    | ''
			assumptions(Buy)                           | ''         | ''                    | ''
			backs(Buy)                                 | Seen Paid  | ''                    | Poll
			""")
	void aFormulaNeedsWhatItNames(String formula, String events, String properties, String surveys) {
		FormulaInputs inputs = inputs(MODEL.formatted(formula));
		assertEquals(events, names(inputs.events()), "events");
		assertEquals(properties, names(inputs.properties()), "properties");
		assertEquals(surveys, names(inputs.surveys()), "surveys");
	}

	@Test
	void aKpiWithoutFormulaNeedsNothing() {
		FormulaInputs inputs = inputs("kpi Tested { }");
		assertEquals(List.of(), List.copyOf(inputs.events()));
	}

	@Test
	void aNameThatIsUnknownIsPassedOver() {
		assertEquals(List.of(), List.copyOf(inputs(JourneyText.check("kpi Tested { formula count(Nothing) }")).events()));
	}

	private static FormulaInputs inputs(String text) {
		return inputs(JourneyText.assertNoMistake(text));
	}

	private static FormulaInputs inputs(JourneyText.Checked checked) {
		List<Kpi> kpis = checked.all(Kpi.class);
		return KpiInputs.of(checked.index()).inputs(kpis.get(kpis.size() - 1));
	}

	private static String names(Collection<? extends NamedElement> elements) {
		return String.join(" ", elements.stream().map(Names::qualified).toList());
	}
}
