// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.journey.Evidence;
import journey.model.queries.EvidenceLedger;
import journey.model.queries.EvidenceLedger.Entry;
import journey.model.queries.EvidenceLedger.JourneyClaims;
import journey.model.queries.Share;
import journey.tests.support.JourneyText;

class EvidenceLedgerTest {

	private static final String SHOP = """
			persona Lea { evidence survey of 340 on 2026-02-28 from "research/a.md" }
			persona Marc { review 2026-02-01 }
			journey Buy for Lea {
				review 2025-03-01
				stage Look {
					review 2026-02-19
					touchpoint Page {
						feels Lea -1 "lost"
						thinks "Which one?"
						pain Slow
						gain "Pictures"
						evidence interview of 12 on 2026-02-17 "I want to know"
						evidence observation on 2026-01-01
					}
					touchpoint Silent { does "Waits" }
					touchpoint Guess { feels Lea +1 review 2026-12-31 }
					touchpoint OldGuess { gain "Cheap" }
				}
				stage Pay { touchpoint Till { thinks "Well" } }
			}
			journey Return { stage Send { touchpoint Form { does "Fills in a form" } } }
			""";

	private final EvidenceLedger ledger = EvidenceLedger.of(JourneyText.assertNoMistake(SHOP).index());

	@Test
	void touchpointsThatClaimSomethingAndPersonasAreInTheLedger() {
		assertEquals(List.of("Page 4", "Guess 1", "OldGuess 1", "Till 1", "Lea 1", "Marc 1"), names(ledger.entries(), true));
		assertEquals(List.of("Guess", "OldGuess", "Till", "Marc"), names(ledger.assumptions(), false));
	}

	@Test
	void theSharesCountClaims() {
		assertEquals(List.of(new Share(4, 7), new Share(0, 0)), ledger.journeys().stream().map(JourneyClaims::share).toList());
		assertEquals(new Share(4, 7), ledger.share());
	}

	@Test
	void evidenceKeepsWhatIsWritten() {
		Evidence evidence = entry("Page").evidence().get(0);
		assertEquals(List.of("interview", 12, LocalDate.of(2026, 2, 17), "I want to know"),
				List.of(evidence.getMethod(), evidence.getSampleSize(), evidence.getDate(), evidence.getQuote()));
	}

	@Test
	void evidenceIsAsOldAsTheNewest() {
		assertEquals(Optional.of(LocalDate.of(2026, 2, 17)), entry("Page").newest());
		assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), entry("Lea").newest());
	}

	@Test
	void evidenceDatedAfterTodayDoesNotCount() {
		EvidenceLedger before = EvidenceLedger.of(JourneyText.assertNoMistake(SHOP).index(), Optional.of(LocalDate.of(2026, 2, 16)));
		Entry page = entry(before, "Page");
		assertEquals(List.of(LocalDate.of(2026, 1, 1)), days(page.evidence()));
		assertEquals(List.of(LocalDate.of(2026, 2, 17)), days(page.future()));
		assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), page.newest());
		assertEquals(true, entry(before, "Lea").isAssumption());
	}

	@Test
	void aClaimWithNothingButEvidenceOfTheFutureIsAnAssumption() {
		EvidenceLedger before = EvidenceLedger.of(JourneyText.assertNoMistake(SHOP).index(), Optional.of(LocalDate.of(2025, 12, 31)));
		assertEquals(new Share(0, 7), before.share());
	}

	@Test
	void evidenceOfTodayCounts() {
		EvidenceLedger onTheDay = EvidenceLedger.of(JourneyText.assertNoMistake(SHOP).index(), Optional.of(LocalDate.of(2026, 2, 17)));
		assertEquals(List.of(), entry(onTheDay, "Page").future());
	}

	@Test
	void whoFeelsTheSameTwiceClaimsItOnce() {
		EvidenceLedger twice = EvidenceLedger.of(JourneyText.assertNoMistake(
				"persona Lea { } journey J for Lea { stage S { touchpoint T { feels Lea -1 \"lost\" feels Lea -1 \"lost\" feels Lea -1 } } }").index());
		assertEquals(List.of("T 2", "Lea 1"), names(twice.entries(), true));
	}

	@ParameterizedTest
	@CsvSource({ "0, 3, 0", "1, 3, 33", "2, 3, 67", "3, 3, 100", "1, 1000, 1", "999, 1000, 99" })
	void onlyAllIsAHundredPercentAndOnlyNothingIsNone(int part, int whole, int percent) {
		assertEquals(OptionalInt.of(percent), new Share(part, whole).percent());
	}

	@Test
	void aPartOfNothingIsNoShare() {
		assertEquals(OptionalInt.empty(), new Share(0, 0).percent());
	}

	private static List<LocalDate> days(List<Evidence> evidence) {
		return evidence.stream().map(Evidence::getDate).toList();
	}

	private Entry entry(String name) {
		return entry(ledger, name);
	}

	private static Entry entry(EvidenceLedger ledger, String name) {
		return ledger.entries().stream().filter(entry -> entry.subject().getName().equals(name)).findFirst().orElseThrow();
	}

	private static List<String> names(List<Entry> entries, boolean counted) {
		return entries.stream().map(entry -> entry.subject().getName() + (counted ? " " + entry.claims() : "")).toList();
	}
}
