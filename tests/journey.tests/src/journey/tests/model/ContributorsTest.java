// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import journey.model.journey.NamedElement;
import journey.model.queries.Contributors;
import journey.model.queries.Contributors.Contributor;
import journey.tests.support.JourneyText;

class ContributorsTest {

	private static final String SHOP = """
			workspace { severity TPT-310 off because "Later" by "Head of service" }
			channel Van { owner "Logistics" contributors "Drivers", "Depot", "Drivers" }
			@allow(JNY-130, "Soon" by "Depot")
			journey Buy {
				goal business Sell { owner "Sales" }
				stage Look {
					owner " Logistics "
					touchpoint Page { opportunity Better { owner "Sales" contributors "Logistics" } }
				}
				owner "  "
			}
			measure Buy because Buy.Sell { owner "Board" }
			""";

	@Test
	void everybodyWhoIsNamedIsListedWithWhatTheyDo() {
		assertEquals("""
				Head of service: [] [] [SeveritySetting]
				Logistics: [Van, Look] [Better] []
				Drivers: [] [Van] []
				Depot: [] [Van] [Allowance]
				Sales: [Sell, Better] [] []
				Board: [MeasuringChoice] [] []
				""", text(JourneyText.assertNoMistake(SHOP)));
	}

	@Test
	void aWorkspaceThatNamesNobodyHasNoContributors() {
		assertEquals("", text(JourneyText.assertNoMistake("channel Van")));
	}

	private static String text(JourneyText.Checked checked) {
		return Contributors.of(checked.index()).stream().map(ContributorsTest::text).collect(Collectors.joining());
	}

	private static String text(Contributor contributor) {
		return contributor.name() + ": " + names(contributor.owns()) + " " + names(contributor.contributesTo()) + " " + names(contributor.decisions()) + "\n";
	}

	private static List<String> names(List<? extends EObject> elements) {
		return elements.stream().map(element -> element instanceof NamedElement named ? named.getName() : element.eClass().getName()).toList();
	}
}
