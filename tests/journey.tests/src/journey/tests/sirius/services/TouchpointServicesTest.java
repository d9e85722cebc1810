// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.services;

import static journey.tests.sirius.services.Shop.named;
import static journey.tests.sirius.services.Shop.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.journey.Channel;
import journey.model.journey.Feeling;
import journey.model.journey.Inclusion;
import journey.model.journey.Journey;
import journey.model.journey.Opportunity;
import journey.model.journey.Pain;
import journey.model.journey.PainSeverity;
import journey.model.journey.Touchpoint;
import journey.sirius.services.ChannelServices;
import journey.sirius.services.FeelingServices;
import journey.sirius.services.InclusionServices;
import journey.sirius.services.OpportunityServices;
import journey.sirius.services.PainServices;
import journey.sirius.services.TouchpointServices;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

/** Touchpoints and what is told of them. */
class TouchpointServicesTest {

	private final TouchpointServices services = new TouchpointServices();
	private final FeelingServices feelings = new FeelingServices();
	private final PainServices pains = new PainServices();
	private final InclusionServices inclusions = new InclusionServices();
	private final Checked shop = Shop.read();
	private final Touchpoint page = named(shop, Touchpoint.class, "Page");
	private final Touchpoint poster = named(shop, Touchpoint.class, "Poster");
	private final Touchpoint till = named(shop, Touchpoint.class, "Till");
	private final List<Feeling> felt = shop.all(Feeling.class);

	@Test
	void aTouchpointIsCalledByItsTitleAndTellsItsChannels() {
		assertEquals("The page", services.touchpointLabel(page));
		assertEquals("Poster", services.touchpointLabel(poster));
		assertEquals("The page, via The web, store", services.touchpointTooltip(page));
		assertEquals("Poster", services.touchpointTooltip(poster));
		assertEquals(List.of(false, true), List.of(services.isOffLane(page), services.isOffLane(poster)));
	}

	@Test
	void aKeyMomentSaysWhy() {
		assertEquals("Here it begins", services.keyMomentLabel(page));
		assertEquals("", services.keyMomentLabel(poster));
		assertEquals("Key moment: The page", services.keyMomentTooltip(page));
		assertEquals("A moment that decides", services.newKeyMoment(poster));
		assertEquals("Now", services.sayKeyMoment(page, " Now ").getKeyMoment());
		assertEquals("Now", services.sayKeyMoment(page, " ").getKeyMoment());
	}

	@Test
	void customersAreLedOnceAndWithinTheJourney() {
		assertEquals(false, services.canLeadTo(page, poster));
		assertEquals(true, services.canLeadTo(poster, page));
		assertEquals(true, services.canLeadTo(page, page));
		assertEquals(false, services.canLeadTo(page, named(shop, Touchpoint.class, "Hand")));
		assertEquals(true, services.canLeadTo(named(shop, Touchpoint.class, "Hand"), named(shop, Touchpoint.class, "Hand")));
	}

	@Test
	void aFlowIsMadeWhenItIsNeeded() {
		Journey sell = named(shop, Journey.class, "Sell");
		assertNull(sell.getFlow());
		assertSame(services.flowForEditing(named(shop, Touchpoint.class, "Hand")), sell.getFlow());
		assertNotNull(sell.getFlow());
		assertSame(named(shop, Journey.class, "Buy").getFlow(), services.flowForEditing(page));
	}

	@Test
	void aLaneIsTheFirstChannel() {
		assertEquals(List.of("store", "web"), names(services.goBy(page, named(shop, Channel.class, "store")).getChannels()));
		assertEquals(List.of("spare", "web"), names(services.goBy(page, named(shop, Channel.class, "spare")).getChannels()));
		assertEquals(List.of("spare"), names(services.goBy(poster, named(shop, Channel.class, "spare")).getChannels()));
	}

	@Test
	void whoseFeelingIsNotToldYetComesNext() {
		assertEquals("Lea", services.nextTraveller(poster).getName());
		assertEquals("Marc", services.nextTraveller(till).getName());
		assertEquals("Lea", services.nextTraveller(page).getName());
		assertNull(services.nextTraveller(JourneyText.check("journey J { stage S { touchpoint T } }").first(Touchpoint.class)));
	}

	@Test
	void aChannelIsCalledInTheLanguageOfTheWorkspace() {
		ChannelServices channels = new ChannelServices();
		assertEquals("The web: website", channels.channelTooltip(named(shop, Channel.class, "web")));
		assertEquals("spare", channels.channelTooltip(named(shop, Channel.class, "spare")));
		assertEquals("La Toile", channels.channelLabel(named(Shop.french(), Channel.class, "web")));
		assertEquals(List.of(), channels.arrivals(named(shop, Channel.class, "web")));
	}

	@Test
	void aFeelingSaysWhoFeelsHow() {
		assertEquals(List.of("Léa −1: lost", "Marc +2", "Léa 0", "Marc −2: angry"), felt.stream().map(feelings::feelingLabel).toList());
		assertEquals("The page: Léa −1: lost", feelings.feelingTooltip(felt.getFirst()));
		assertEquals(List.of("−1 lost", "+2"), felt.subList(0, 2).stream().map(feelings::feelingToType).toList());
		assertEquals(List.of(false, false, false, true), felt.stream().map(feelings::isVeryBad).toList());
		assertEquals(List.of(true, false, false, false), felt.stream().map(feelings::isBad).toList());
		assertEquals(List.of(false, true, false, false), felt.stream().map(feelings::isVeryGood).toList());
		assertEquals(true, feelings.isGood(feelings.tellFeeling(felt.getFirst(), "+1")));
	}

	@Test
	void aFeelingIsFollowedByTheNextOfTheSamePersona() {
		assertEquals(List.of(felt.get(2)), feelings.nextFeeling(felt.get(0)));
		assertEquals(List.of(felt.get(3)), feelings.nextFeeling(felt.get(1)));
		assertEquals(List.of(), feelings.nextFeeling(felt.get(2)));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "null", value = { "+1 glad,1,glad", "-2,-2,null", "−1 sad,-1,sad", "2 happy,2,happy", "9 off,2,off", "words only,-1,words only", "'',-1,null" })
	void whatIsTypedIsANumberAndWords(String typed, int valence, String label) {
		Feeling feeling = feelings.tellFeeling(felt.getFirst(), typed);
		assertEquals(valence, feeling.getValence());
		assertEquals(label, feeling.getLabel());
	}

	@Test
	void feelingsSwingFromTheBestToTheWorst() {
		assertEquals(0, feelings.swing(felt.get(0)).getValence());
		assertEquals(-2, feelings.swing(felt.get(1)).getValence());
	}

	@Test
	void aPainSaysHowMuchItHurts() {
		Pain slow = named(shop, Pain.class, "Slow");
		Pain queue = named(shop, Pain.class, "Queue");
		assertEquals("Slow page", pains.painLabel(slow));
		assertEquals(List.of("Slow page, customers find a way around", "Queue"), List.of(pains.painTooltip(slow), pains.painTooltip(queue)));
		assertEquals(List.of(false, false), List.of(pains.isGrave(slow), pains.isSlight(slow)));
		assertEquals(PainSeverity.ABANDONMENT, pains.worsen(slow).getSeverity());
		assertEquals(true, pains.isGrave(slow));
		assertEquals(true, pains.isSlight(pains.worsen(slow)));
		assertEquals(PainSeverity.TRIVIAL, pains.worsen(queue).getSeverity());
	}

	@Test
	void anOpportunitySaysWhatItBringsAndCosts() {
		OpportunityServices opportunities = new OpportunityServices();
		assertEquals("More tills", opportunities.opportunityLabel(named(shop, Opportunity.class, "More")));
		assertEquals("More tills", opportunities.opportunityTooltip(named(shop, Opportunity.class, "More")));
		assertEquals("Faster (impact 4, effort 2)", opportunities.opportunityTooltip(named(shop, Opportunity.class, "Faster")));
	}

	@Test
	void anIncludedJourneyIsCalledByItsTitle() {
		Inclusion inclusion = shop.first(Inclusion.class);
		assertEquals("Have it repaired", inclusions.inclusionLabel(inclusion));
		assertEquals("Journey Have it repaired, number of stages: 1", inclusions.inclusionTooltip(inclusion));
		inclusion.setJourney(null);
		assertEquals(List.of("Unknown journey", "Unknown journey"), List.of(inclusions.inclusionLabel(inclusion), inclusions.inclusionTooltip(inclusion)));
	}

	@Test
	void anotherJourneyIsIncludedByItsNameAndTheSameIsRenamedByAnyOtherText() {
		Inclusion inclusion = shop.first(Inclusion.class);
		assertEquals("Sell", inclusions.includeNamed(inclusion, "Sell").getJourney().getName());
		assertEquals("Repair", inclusions.includeNamed(inclusion, "Have it repaired").getJourney().getName());
		assertEquals("Mend it", inclusions.includeNamed(inclusion, "Mend it").getJourney().getTitle());
		assertEquals("Repair", inclusion.getJourney().getName());
	}

	@Test
	void journeysAreIncludedInTurnButNeverInThemselves() {
		Inclusion inclusion = shop.first(Inclusion.class);
		assertEquals("Sell", inclusions.includeNext(inclusion).getJourney().getName());
		assertEquals("Repair", inclusions.includeNext(inclusion).getJourney().getName());
	}

	@Test
	void aNewJourneyStandsInTheFileOfTheWhole() {
		Journey made = inclusions.newSubJourney(shop.first(Inclusion.class));
		assertSame(shop.file(), made.eContainer());
		assertEquals("Journey", made.getName());
		assertEquals("Journey2", inclusions.newSubJourney(shop.first(Inclusion.class)).getName());
	}
}
