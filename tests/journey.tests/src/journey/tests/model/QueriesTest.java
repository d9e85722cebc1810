// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Pain;
import journey.model.journey.Persona;
import journey.model.journey.PersonaGoal;
import journey.model.journey.Property;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;
import journey.model.queries.StageGoals;
import journey.model.queries.Touchpoints;
import journey.model.queries.Travellers;
import journey.model.queries.WorkspaceIndex;
import journey.tests.support.JourneyText;

class QueriesTest {

	private static final String SHOP = """
			namespace shop.phone
			persona Lea { goal Choose }
			source Web is analytics { name "event" }
			event Seen from Web { has price : number }
			journey Buy {
				goal business Sell
				stage Compare { touchpoint Page { pain Slow } }
			}
			kpi Whole measures Buy { formula 1 }
			kpi Part measures Buy.Compare, Buy.Compare.Page { formula 1 }
			kpi Point measures Buy.Compare.Page { formula 1 }
			""";

	private final JourneyText.Checked shop = JourneyText.assertNoMistake(SHOP);

	@Test
	void aQualifiedNameHasTheNamesOfAllAround() {
		assertEquals("shop.phone.Buy.Compare.Page.Slow", Names.qualified(shop.first(Pain.class)));
		assertEquals("shop.phone.Buy.Compare.Page", Names.qualified(shop.first(Touchpoint.class)));
		assertEquals("shop.phone.Buy.Compare", Names.qualified(shop.first(Stage.class)));
		assertEquals("shop.phone.Buy", Names.qualified(shop.first(Journey.class)));
		assertEquals("shop.phone.Buy.Sell", Names.qualified(shop.first(Goal.class)));
		assertEquals("shop.phone.Lea.Choose", Names.qualified(shop.first(PersonaGoal.class)));
		assertEquals("shop.phone.Seen.price", Names.qualified(shop.first(Property.class)));
	}

	@Test
	void withoutNamespaceAQualifiedNameBeginsWithTheElement() {
		assertEquals("Buy.Compare", Names.qualified(JourneyText.parse("journey Buy { stage Compare { } }").eAllContents().next() instanceof Journey journey
				? journey.getStages().get(0) : null));
	}

	@Test
	void aNameThatIsMissingLeavesNoDot() {
		Journey journey = JourneyFactory.eINSTANCE.createJourney();
		Stage stage = JourneyFactory.eINSTANCE.createStage();
		stage.setName("S");
		journey.getStages().add(stage);
		assertEquals("S", Names.qualified(stage));
		assertEquals("", Names.qualified(journey));
		assertEquals("", Names.name(journey));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			Lea, Léa Martin, Léa Martin
			Lea, -,          Lea
			Lea, '',         Lea
			Lea, '  ',       Lea
			-,   -,          ''
			""")
	void theTitleOfAnElementIsItsTitleElseItsName(String name, String title, String expected) {
		Persona persona = JourneyFactory.eINSTANCE.createPersona();
		persona.setName(name);
		persona.setTitle(title);
		assertEquals(expected, Names.title(persona));
	}

	@Test
	void kpisAreFoundByWhatTheyMeasure() {
		WorkspaceIndex index = shop.index();
		assertEquals(List.of("Whole"), names(index.kpisMeasuring(shop.first(Journey.class))));
		assertEquals(List.of("Part"), names(index.kpisMeasuring(shop.first(Stage.class))));
		assertEquals(List.of("Part", "Point"), names(index.kpisMeasuring(shop.first(Touchpoint.class))));
	}

	@Test
	void aKpiOfAStageAndItsTouchpointIsListedOnce() {
		assertEquals(List.of("Part", "Point"), names(List.copyOf(shop.index().kpisWithin(shop.first(Stage.class)))));
	}

	@Test
	void whatIsWrittenTwiceCountsOnce() {
		JourneyText.Checked checked = JourneyText.assertNoMistake("""
				persona Lea { }
				journey Buy for Lea, Lea { stage S { touchpoint T { feels Lea 1 "glad" feels Lea 1 "glad" feels Lea 1 feels Lea 2 "glad" thinks "Oh" } } }
				kpi K measures Buy, Buy.S, Buy { formula 1 }
				""");
		assertEquals(List.of("Lea"), names(Travellers.of(checked.first(Journey.class))));
		assertEquals(List.of("K"), names(checked.index().kpisMeasuring(checked.first(Journey.class))));
		assertEquals(List.of("Buy", "S"), KpiTraits.measures(checked.first(Kpi.class)).stream().map(measured -> ((NamedElement) measured).getName()).toList());
		assertEquals(List.of("1 glad", "1 null", "2 glad"), Touchpoints.feelings(checked.first(Touchpoint.class)).stream()
				.map(feeling -> feeling.getValence() + " " + feeling.getLabel()).toList());
	}

	@Test
	void theGoalsThatAStageServesAreNoActivities() {
		JourneyText.Checked checked = JourneyText.assertNoMistake("""
				persona Lea { goal Choose goal Save activity Read for Save activity Walk }
				journey Buy { stage S { touchpoint T { serves Lea.Walk, Lea.Choose, Lea.Read } touchpoint U { serves Lea.Save } } }
				""");
		assertEquals(List.of("Choose", "Save"), names(StageGoals.served(checked.first(Stage.class))));
	}

	@Test
	void elementsComeInTheOrderOfFilesAndTexts() {
		JourneyText.Checked checked = JourneyText.check("kpi B { } kpi A { }", "kpi C { }");
		assertEquals(List.of("B", "A", "C"), names(checked.index().elements(Kpi.class)));
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
