// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import journey.model.journey.NamedElement;
import journey.model.queries.OverdueReviews;
import journey.tests.support.JourneyText;

/** What should have been looked at again by now. */
class OverdueReviewsTest {

	private static final String SHOP = """
			channel web { review 2026-02-28 }
			journey Buy {
				review 2026-03-01
				goal business Sell { review 2026-01-31 }
				stage S { touchpoint T { opportunity O { review 2026-02-28 } } touchpoint U }
			}
			""";

	@Test
	void theLongestOverdueIsTheFirst() {
		assertEquals(List.of("Sell", "web", "O"), overdue(LocalDate.of(2026, 3, 1)));
	}

	@Test
	void aReviewIsNotOverdueOnItsDay() {
		assertEquals(List.of("Sell"), overdue(LocalDate.of(2026, 2, 28)));
	}

	private static List<String> overdue(LocalDate today) {
		return OverdueReviews.of(JourneyText.assertNoMistake(SHOP).index(), today).stream().map(owned -> ((NamedElement) owned).getName()).toList();
	}
}
