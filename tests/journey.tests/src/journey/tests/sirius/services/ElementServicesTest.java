// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.services;

import static journey.tests.sirius.services.Shop.named;
import static journey.tests.sirius.services.Shop.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.journey.Channel;
import journey.model.journey.Event;
import journey.model.journey.Exit;
import journey.model.journey.Feeling;
import journey.model.journey.Goal;
import journey.model.journey.Inclusion;
import journey.model.journey.Intervention;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Kpi;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Pain;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.sirius.services.ElementServices;
import journey.tests.support.Copies;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

class ElementServicesTest {

	private final ElementServices services = new ElementServices();
	private final Checked shop = Shop.read();
	private final Journey buy = named(shop, Journey.class, "Buy");
	private final Touchpoint page = named(shop, Touchpoint.class, "Page");
	private final Touchpoint poster = named(shop, Touchpoint.class, "Poster");
	private final Touchpoint till = named(shop, Touchpoint.class, "Till");

	@Test
	void aTitleThatIsShownChanges() {
		services.rename(page, " The new  page ");
		assertEquals(List.of("Page", "The new page"), List.of(page.getName(), page.getTitle()));
	}

	@Test
	void aNameThatIsShownChangesIfTheTextCanBeOne() {
		services.rename(poster, "Affiche2");
		assertEquals("Affiche2", poster.getName());
		assertNull(poster.getTitle());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Two words", "not", "2nd", "Page", "a-b", "«»" })
	void anyOtherTextBecomesTheTitle(String text) {
		services.rename(poster, text);
		assertEquals(List.of("Poster", text), List.of(poster.getName(), poster.getTitle()));
	}

	@Test
	void whatHasItsOwnNameTypedStaysAsItIs() {
		services.rename(poster, "Poster");
		services.rename(poster, " ");
		services.rename(poster, null);
		assertEquals("Poster", poster.getName());
		assertNull(poster.getTitle());
	}

	@Test
	void theTitleInTheLanguageThatIsShownChanges() {
		Channel web = named(Shop.french(), Channel.class, "web");
		assertEquals("La Toile", services.titleToType(web));
		services.rename(web, "Le site");
		assertEquals(List.of("The web", "Le site"), List.of(web.getTitle(), web.getTranslations().getFirst().getTitle()));
		assertEquals("The page", services.titleToType(page));
	}

	@Test
	void theStandardLibraryStaysAsItIs() {
		Checked library = JourneyText.check("namespace std.mine channel web \"Web\"", "journey J { }");
		Channel web = JourneyText.check("import std.channels.* journey J { stage S { touchpoint T via website } }").first(Touchpoint.class).getChannels().getFirst();
		assertEquals(false, services.isOurs(web));
		assertEquals(true, services.isOurs(library.first(Journey.class)));
		String title = web.getTitle();
		services.rename(web, "Mine");
		assertEquals(title, web.getTitle());
	}

	@Test
	void newNamesAreFree() {
		Stage stage = JourneyFactory.eINSTANCE.createStage();
		buy.getStages().add(stage);
		assertEquals("Stage", services.freshName(stage));
		named(shop, Stage.class, "Keep").setName("Stage");
		assertEquals("Stage2", services.freshName(stage));
		assertEquals("Page", services.nameHere(page));
		poster.setName("Page");
		assertEquals("Page2", services.nameHere(poster));
		poster.setName(null);
		assertEquals("Touchpoint", services.nameHere(poster));
	}

	@Test
	void namesAreFreeInAllFilesOfANamespace() {
		Checked two = JourneyText.check("namespace n kpi Kpi { }", "namespace n journey J { }");
		Kpi made = JourneyFactory.eINSTANCE.createKpi();
		services.file(two.first(Journey.class)).getElements().add(made);
		assertEquals("Kpi2", services.freshName(made));
	}

	@Test
	void toolsAskWhatTheyAreUsedOn() {
		Pain pain = shop.first(Pain.class);
		Feeling feeling = shop.first(Feeling.class);
		Move move = shop.first(Move.class);
		List<EObject> all = List.of(page, pain, feeling, move, buy, buy.getStages().getFirst());
		assertEquals(List.of(true, false, false, false, false, false), all.stream().map(services::isTouchpoint).toList());
		assertEquals(List.of(false, true, false, false, false, false), all.stream().map(services::isPain).toList());
		assertEquals(List.of(false, false, true, false, false, false), all.stream().map(services::isFeeling).toList());
		assertEquals(List.of(false, false, false, true, false, false), all.stream().map(services::isMove).toList());
		assertEquals(List.of(true, false, false, false, true, true), all.stream().map(services::isMeasurable).toList());
		assertEquals(List.of(true, false, false, false, false, true), all.stream().map(services::hasPlaceInTime).toList());
		assertEquals(List.of(true, false, false, false, false, false), all.stream().map(services::canBeFelt).toList());
		assertEquals(false, services.canBeFelt(JourneyText.check("journey J { stage S { touchpoint T } }").first(Touchpoint.class)));
	}

	@Test
	void partsMoveAmongTheirKind() {
		services.moveLater(page);
		assertEquals(List.of("Poster", "Page"), names(page.getStage().getTouchpoints()));
		services.moveLater(page);
		services.moveEarlier(page);
		services.moveEarlier(page);
		assertEquals(List.of("Page", "Poster"), names(page.getStage().getTouchpoints()));
	}

	@Test
	void theFileOfAnElementIsFound() {
		assertSame(shop.file(), services.file(page));
		assertNull(services.file(JourneyFactory.eINSTANCE.createStage()));
	}

	@Test
	void aTouchpointThatGoesTakesItsExitsAlongAndMendsTheFlow() {
		remove(poster);
		assertEquals(List.of("Page[Till]", "Till[Page]", "Page[Till]", "Web[Web]"), shop.all(Move.class).stream().map(move -> move.getFrom().getName() + names(move.getTo())).toList());
		remove(till);
		assertEquals(1, shop.all(Exit.class).size());
		assertNull(shop.first(Inclusion.class).getAfter());
		assertEquals(List.of(), named(shop, Kpi.class, "Basket").getMeasures());
		assertStaysText();
	}

	@Test
	void aStageThatGoesTakesAllThatLedThere() {
		remove(named(shop, Stage.class, "Pay"));
		assertEquals(List.of("Page[Poster]"), shop.all(Move.class).stream().map(move -> move.getFrom().getName() + names(move.getTo())).toList());
		assertStaysText();
	}

	@Test
	void aChannelThatGoesIsUsedNowhere() {
		remove(named(shop, Channel.class, "web"));
		assertEquals(List.of("store"), names(page.getChannels()));
		assertStaysText();
	}

	@Test
	void aFormulaThatNamedWhatGoesIsNotThereYet() {
		remove(named(shop, Event.class, "Viewed"));
		assertNull(named(shop, Kpi.class, "Conversion").getFormula());
		assertEquals(List.of(), page.getTrackedBy());
		assertStaysText();
	}

	@Test
	void aGoalWithoutItsMeasureHasNoTarget() {
		remove(named(shop, Kpi.class, "Conversion"));
		Goal sell = named(shop, Goal.class, "Sell");
		assertNull(sell.getMeasure());
		assertNull(sell.getTarget());
		assertNull(sell.getDue());
		assertEquals(List.of(), named(shop, Kpi.class, "Views").getInfluences());
		assertStaysText();
	}

	@Test
	void whatIsDoneAtATouchpointIsThenDoneInItsStage() {
		Checked shopWithCard = JourneyText.check("journey J { stage S { touchpoint T } } intervention Card at J.S.T { }");
		Intervention card = shopWithCard.first(Intervention.class);
		services.forget(shopWithCard.first(Touchpoint.class));
		assertEquals("S", card.getPlace().getName());
	}

	private void remove(NamedElement element) {
		services.forget(element);
		EcoreUtil.remove(element);
	}

	/** What is left can be written, and read again without a mistake. */
	private void assertStaysText() {
		JourneyText.assertNoMistake(Copies.write(shop.workspace().files()).toArray(String[]::new));
	}
}
