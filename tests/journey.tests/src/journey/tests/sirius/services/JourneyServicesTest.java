// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.services;

import static journey.tests.sirius.services.Shop.named;
import static journey.tests.sirius.services.Shop.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.model.journey.Channel;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.sirius.services.DataServices;
import journey.sirius.services.IssueServices;
import journey.sirius.services.JourneyServices;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

class JourneyServicesTest {

	private final JourneyServices services = new JourneyServices();
	private final Checked shop = Shop.read();
	private final Journey buy = named(shop, Journey.class, "Buy");

	@Test
	void theDiagramsAreCalledLikeTheJourney() {
		assertEquals("Buy a phone", services.journeyMapTitle(buy));
		assertEquals("What measures Buy a phone", services.kpiTreeTitle(buy));
		assertEquals("Ce qui mesure Buy a phone", services.kpiTreeTitle(named(Shop.french(), Journey.class, "Buy")));
		assertEquals("", services.journeyMapTitle(JourneyFactory.eINSTANCE.createJourney()));
	}

	@Test
	void lanesAreInTheOrderOfTheirFirstUse() {
		assertEquals(List.of("web", "store"), names(services.lanes(buy)));
		named(shop, Touchpoint.class, "Page").getChannels().add(0, named(shop, Channel.class, "spare"));
		assertEquals(List.of("spare", "web", "store"), names(services.lanes(buy)));
	}

	@Test
	void movesAndExitsAreThoseOfTheFlow() {
		assertEquals(5, services.moves(buy).size());
		assertEquals(2, services.exits(buy).size());
		assertEquals(List.of(), services.moves(named(shop, Journey.class, "Sell")));
		assertEquals(List.of(), services.exits(named(shop, Journey.class, "Sell")));
	}

	@Test
	void whatIsToldAtTouchpointsIsInTheirOrder() {
		assertEquals(List.of(-1, 2, 0, -2), services.feelings(buy).stream().map(feeling -> feeling.getValence()).toList());
		assertEquals(List.of("Page"), names(services.keyMoments(buy)));
		assertEquals(List.of("Slow", "Queue"), names(services.pains(buy)));
		assertEquals(List.of("Faster", "More"), names(services.opportunities(buy)));
	}

	@Test
	void theMapShowsTheKpisOfTheJourneyAndItsParts() {
		assertEquals(List.of("Views", "Conversion", "Basket"), names(services.kpisOnMap(buy)));
		assertEquals(List.of(), services.kpisOnMap(named(shop, Journey.class, "Sell")));
	}

	@Test
	void aKpiThatIsMadeLaterIsShown() {
		services.kpisOnMap(buy);
		shop.file().getElements().add(JourneyFactory.eINSTANCE.createKpi());
		Kpi made = (Kpi) shop.file().getElements().getLast();
		made.setName("Made");
		made.getMeasures().add(named(shop, Stage.class, "Keep"));
		assertEquals(List.of("Views", "Conversion", "Basket", "Made"), names(services.kpisOnMap(buy)));
	}

	@Test
	void theTreeGoesDownToTheSources() {
		assertEquals(List.of("Views", "Conversion", "Basket"), names(services.treeKpis(buy)));
		assertEquals(List.of("Viewed", "Ordered"), names(services.treeEvents(buy)));
		assertEquals(List.of("Stock"), names(services.treeFacts(buy)));
		assertEquals(List.of("Happy"), names(services.treeSurveys(buy)));
		assertEquals(List.of("Site", "Desk"), names(services.treeSources(buy)));
	}

	@Test
	void theTreeLeavesOutWhatNobodyUsesInOtherFiles() {
		Checked two = JourneyText.check("namespace a import b.* journey J { goal business G measured by K } kpi K { formula count(Used) }",
				"namespace b source S is crm { } source T is crm { } event Used from S { } event Idle from T { }");
		Journey journey = two.first(Journey.class);
		assertEquals(List.of("K"), names(services.treeKpis(journey)));
		assertEquals(List.of("Used"), names(services.treeEvents(journey)));
		assertEquals(List.of("S"), names(services.treeSources(journey)));
	}

	@Test
	void newDataComeFromTheFirstSource() {
		assertSame(named(shop, Source.class, "Site"), services.sourceOfNewData(buy));
		assertNull(services.sourceOfNewData(JourneyText.check("journey J { }").first(Journey.class)));
	}

	@Test
	void issuesStandAtTheElementsOfTheJourney() {
		Checked weak = JourneyText.check("persona P { } journey J for P { stage S { touchpoint T } }");
		List<NamedElement> found = services.issues(weak.first(Journey.class));
		assertEquals(List.of("S", "T"), names(found));
		IssueServices issues = new IssueServices();
		assertEquals("3: " + weak.messages("TPT-304", Locale.ENGLISH).getFirst(), issues.issueLabel(found.get(1)));
		assertEquals(true, issues.issueTooltip(found.get(1)).startsWith("T\nTPT-304 "));
		assertEquals(true, issues.hasWarning(found.get(1)));
		assertEquals(false, issues.hasError(found.get(1)));
		assertEquals("", issues.issueLabel(JourneyFactory.eINSTANCE.createStage()));
	}

	@Test
	void somethingToMendIsAnError() {
		Checked twice = JourneyText.check("journey J { stage S { } stage S { } }");
		assertEquals(true, services.issues(twice.first(Journey.class)).stream().anyMatch(new IssueServices()::hasError));
	}

	@Test
	void dataAreCalledByTheirTitlesAndAsInTheirSources() {
		Event viewed = named(shop, Event.class, "Viewed");
		assertEquals("Page viewed", new DataServices().dataLabel(viewed));
		assertEquals("Page viewed, in its source: page_view", new DataServices().dataTooltip(viewed));
	}
}
