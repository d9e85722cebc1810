// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.journey.Kpi;
import journey.model.queries.KpiChains;
import journey.model.queries.Names;
import journey.tests.support.JourneyText;

/** Which KPI leads to which. */
class KpiChainsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kpi A { } kpi B { }                                                  | ''
			kpi A { influences B } kpi B { }                                     | AB
			kpi B { } kpi A { influences B }                                     | AB
			kpi A { influences B, C } kpi B { influences D } kpi C { influences D } kpi D { } | ABD ACD
			kpi A { influences C } kpi B { influences C } kpi C { influences D } kpi D { }    | ACD BC
			kpi A { influences B } kpi B { influences A }                        | ABA
			kpi A { influences A }                                               | AA
			kpi A { influences B } kpi B { influences C } kpi C { influences B, D } kpi D { }  | ABCB CD
			""")
	void eachInfluenceIsInOneChain(String text, String chains) {
		List<Kpi> kpis = JourneyText.assertNoMistake(text).index().elements(Kpi.class);
		assertEquals(chains, KpiChains.of(kpis).stream().map(chain -> chain.stream().map(Names::name).collect(Collectors.joining())).collect(Collectors.joining(" ")));
	}
}
