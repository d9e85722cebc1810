// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.model.journey.Evidence;
import journey.model.journey.Journey;
import journey.model.journey.JourneyState;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;

/**
 * What is known and what is assumed (row 45 of the requirements). Claims are what touchpoints tell of feelings, thoughts,
 * pains and gains; evidence of a touchpoint stands behind all of its claims. That there are people like a persona is one
 * claim more. What has no evidence is an assumption; evidence of a day that is still to come does not exist yet.
 */
public final class EvidenceLedger {

	/**
	 * What one touchpoint or persona claims, and what stands behind it.
	 *
	 * @param claims how many claims it makes, at least one
	 * @param evidence what counts; empty for an assumption
	 * @param future evidence that is dated after today, and so does not count
	 * @param review the day on which it shall be looked at again: its own, else that of the stage, else that of the journey
	 */
	public record Entry(NamedElement subject, int claims, List<Evidence> evidence, List<Evidence> future, Optional<LocalDate> review) {

		public boolean isAssumption() {
			return evidence.isEmpty();
		}

		/** The day of the newest evidence. */
		public Optional<LocalDate> newest() {
			return evidence.stream().map(Evidence::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder());
		}

		/**
		 * How many days old it is on a day: since the newest evidence, and for an assumption, of which nobody knows when it was
		 * made, since the day on which it should have been looked at again. None if that day is not said or is still to come.
		 */
		public OptionalLong ageInDays(LocalDate today) {
			Optional<LocalDate> since = isAssumption() ? review : newest();
			return since.stream().filter(day -> !day.isAfter(today)).mapToLong(day -> ChronoUnit.DAYS.between(day, today)).findFirst();
		}

		private Share share() {
			return new Share(isAssumption() ? 0 : claims, claims);
		}
	}

	/** What is claimed in a journey, in its order. */
	public record JourneyClaims(Journey journey, List<Entry> entries) {

		/** The share of claims with evidence. */
		public Share share() {
			return shareOf(entries);
		}
	}

	private final List<JourneyClaims> journeys;
	private final List<Entry> personas;

	private EvidenceLedger(List<JourneyClaims> journeys, List<Entry> personas) {
		this.journeys = journeys;
		this.personas = personas;
	}

	/** The ledger of a workspace on no certain day: all evidence counts. */
	public static EvidenceLedger of(WorkspaceIndex index) {
		return of(index, Optional.empty());
	}

	/**
	 * The ledger of a workspace.
	 *
	 * @param today the day from which on evidence is dated in the future; without it all evidence counts
	 */
	public static EvidenceLedger of(WorkspaceIndex index, Optional<LocalDate> today) {
		return new EvidenceLedger(
				index.elements(Journey.class).stream().map(journey -> claims(journey, today)).toList(),
				index.elements(Persona.class).stream().map(persona -> entry(persona, today)).toList());
	}

	/** Whether evidence is dated after today; not if nobody says what day it is. */
	public static boolean isOfTheFuture(Evidence evidence, Optional<LocalDate> today) {
		return evidence.getDate() != null && today.filter(evidence.getDate()::isAfter).isPresent();
	}

	public List<JourneyClaims> journeys() {
		return journeys;
	}

	public List<Entry> personas() {
		return personas;
	}

	/** All entries: those of the journeys, then the personas. */
	public List<Entry> entries() {
		return Stream.concat(journeys.stream().flatMap(journey -> journey.entries().stream()), personas.stream()).toList();
	}

	public List<Entry> assumptions() {
		return entries().stream().filter(Entry::isAssumption).toList();
	}

	/** The share with evidence of what journeys of today claim; nobody can have been asked about a journey to be. */
	public Share share() {
		return journeys.stream().filter(claims -> claims.journey().getState() != JourneyState.TO_BE).map(JourneyClaims::share)
				.reduce(new Share(0, 0), Share::plus);
	}

	private static JourneyClaims claims(Journey journey, Optional<LocalDate> today) {
		List<Entry> entries = new ArrayList<>();
		for (Touchpoint touchpoint : Touchpoints.of(journey)) {
			if (Touchpoints.claims(touchpoint)) {
				entries.add(entry(touchpoint, Touchpoints.countClaims(touchpoint), touchpoint.getEvidence(), today,
						first(touchpoint.getReview(), touchpoint.getStage().getReview(), journey.getReview())));
			}
		}
		return new JourneyClaims(journey, entries);
	}

	private static Entry entry(Persona persona, Optional<LocalDate> today) {
		return entry(persona, 1, persona.getEvidence(), today, first(persona.getReview()));
	}

	private static Entry entry(NamedElement subject, int claims, List<Evidence> written, Optional<LocalDate> today, Optional<LocalDate> review) {
		Map<Boolean, List<Evidence>> byFuture = written.stream().collect(Collectors.partitioningBy(evidence -> isOfTheFuture(evidence, today)));
		return new Entry(subject, claims, byFuture.get(false), byFuture.get(true), review);
	}

	private static Optional<LocalDate> first(LocalDate... days) {
		return Stream.of(days).filter(Objects::nonNull).findFirst();
	}

	private static Share shareOf(List<Entry> entries) {
		return entries.stream().map(Entry::share).reduce(new Share(0, 0), Share::plus);
	}
}
