// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static journey.tests.support.JourneyText.assertNoMistake;
import static journey.tests.support.JourneyText.assertOnlyMistake;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.messages.LanguageProblem;
import journey.model.journey.Channel;
import journey.model.journey.Kpi;
import journey.model.journey.Move;
import journey.model.journey.Persona;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.queries.Names;
import journey.tests.support.JourneyText;

/** Which name means what at its place. */
class ReferencesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			persona                                                     | persona                                                                | journey J for «Nothing» { }
			persona                                                     | persona                                                                | journey J { stage S { touchpoint T { feels «Nothing» +1 } } }
			channel                                                     | canal                                                                  | persona P { prefers «Nothing» }
			channel                                                     | canal                                                                  | journey J { stage S { touchpoint T via «Nothing» } }
			channel                                                     | canal                                                                  | survey S is nps { via «Nothing» }
			source                                                      | source                                                                 | event E from «Nothing» { }
			source                                                      | source                                                                 | survey S is nps from «Nothing» { }
			event, touchpoint or survey trigger                         | événement, point de contact ou déclencheur                             | survey S is nps { after «Nothing» }
			event or survey                                             | événement ou enquête                                                   | journey J { stage S { touchpoint T { tracked by «Nothing» } } }
			journey                                                     | parcours                                                               | journey J { state to-be of «Nothing» }
			KPI or survey                                               | indicateur ou enquête                                                  | journey J { goal business G measured by «Nothing» }
			pain                                                        | point de douleur                                                               | journey J { stage S { touchpoint T { opportunity O for «Nothing» } } }
			touchpoint of this journey                                  | point de contact de ce parcours                                        | journey J { stage S { touchpoint T } flow { T -> «Nothing» } }
			touchpoint of this journey                                  | point de contact de ce parcours                                        | journey J { stage S { touchpoint T } flow { «Nothing» -> T } }
			touchpoint of this journey                                  | point de contact de ce parcours                                        | journey J { flow { exit «Nothing» because "x" } }
			journey, stage or touchpoint                                | parcours, étape ou point de contact                                    | kpi K measures «Nothing» { }
			KPI                                                         | indicateur                                                             | kpi K { influences «Nothing» }
			event, property, survey, stage, touchpoint or KPI           | événement, propriété, enquête, étape, point de contact ou indicateur   | kpi K { formula count(«Nothing») }
			event, property, survey, stage, touchpoint or KPI           | événement, propriété, enquête, étape, point de contact ou indicateur   | journey J { stage S { exit when «Nothing» } }
			""")
	void anUnknownNameIsReportedAtItsPlaceWithTheKindThatWasSought(String kind, String kindInFrench, String marked) {
		JourneyText.Checked checked = assertOnlyMistake(marked, LanguageProblem.UNKNOWN_NAME);
		assertEquals(List.of("No " + kind + " has the name “Nothing”"), checked.messages("REF-001", Locale.ENGLISH));
		assertEquals(List.of("Aucun élément de type " + kindInFrench + " ne s’appelle « Nothing »"), checked.messages("REF-001", Locale.FRENCH));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"channel c journey J for «c» { }",
			"persona p { prefers «p» }",
			"journey J { } kpi K { influences «J» }",
			"journey J { stage S { touchpoint T via «J.S» } }",
			"journey J { stage S { } flow { «S» -> «S» } }",
			"persona P { } kpi K { formula «P» }",
			"channel C kpi K measures «C» { }",
	})
	void anElementOfAnotherKindIsNotMeant(String marked) {
		JourneyText.assertIssue(marked, LanguageProblem.UNKNOWN_NAME);
	}

	@Test
	void capitalAndSmallLettersDiffer() {
		assertOnlyMistake("channel web persona P { prefers «Web» }", LanguageProblem.UNKNOWN_NAME);
	}

	@Test
	void filesOfOneNamespaceSeeEachOther() {
		JourneyText.Checked checked = assertNoMistake("namespace shop persona P { prefers web }", "namespace shop channel web");
		assertEquals(List.of(checked.first(Channel.class)), checked.first(Persona.class).getPrefers());
	}

	@Test
	void filesWithoutNamespaceSeeEachOther() {
		assertNoMistake("persona P { prefers web }", "channel web");
	}

	@Test
	void filesOfAnotherNamespaceAreNotSeen() {
		assertEquals(List.of("REF-001 1:33+3"), JourneyText.check("namespace a persona P { prefers web }", "namespace b channel web").mistakes());
		assertEquals(List.of("REF-001 1:33+3"), JourneyText.check("namespace a persona P { prefers web }", "namespace a.b channel web").mistakes());
		assertEquals(List.of("REF-001 1:21+3"), JourneyText.check("persona P { prefers web }", "namespace b channel web").mistakes());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"namespace a import b.* persona P { prefers web }",
			"namespace a import b.web persona P { prefers web }",
			"namespace a persona P { prefers b.web }",
			"import b.* persona P { prefers web }",
			"namespace b.c persona P { prefers b.web }",
	})
	void anImportOrTheFullNameShowsWhatAnotherNamespaceHas(String text) {
		JourneyText.Checked checked = assertNoMistake(text, "namespace b channel web channel other");
		assertEquals("b.web", Names.qualified(checked.first(Persona.class).getPrefers().get(0)));
	}

	@Test
	void anImportOfOneElementShowsNoOther() {
		assertEquals(List.of("REF-001 1:51+5"),
				JourneyText.check("namespace a import b.web persona P { prefers web, other }", "namespace b channel web channel other").mistakes());
	}

	@Test
	void anElementWithoutNamespaceIsSeenFromANamespace() {
		assertNoMistake("namespace a persona P { prefers web }", "channel web");
	}

	/** What is nearest wins, as in every language with scopes. */
	@Test
	void theOwnNamespaceComesBeforeTheNamelessOne() {
		JourneyText.Checked checked = assertNoMistake("namespace a persona P { prefers web }", "channel web", "namespace a channel web");
		assertEquals("a.web", Names.qualified(checked.first(Persona.class).getPrefers().get(0)));
	}

	@Test
	void aFlowSeesTheTouchpointsOfItsOwnJourneyOnly() {
		JourneyText.Checked checked = assertNoMistake("""
				journey A { stage S { touchpoint T } flow { T -> T } }
				journey B { stage S { touchpoint T } flow { T -> T } }
				""");
		for (Move move : checked.all(Move.class)) {
			assertEquals(move.eContainer().eContainer(), move.getFrom().eContainer().eContainer());
			assertEquals(move.eContainer().eContainer(), move.getTo().get(0).eContainer().eContainer());
		}
		assertOnlyMistake("journey A { stage S { touchpoint T } flow { T -> «U» } } journey B { stage R { touchpoint U } }", LanguageProblem.UNKNOWN_NAME);
	}

	/** "touchpoint of this journey": a flow must not lead into another one, even by its full name. */
	@Test
	void aFlowCannotNameATouchpointOfAnotherJourney() {
		assertOnlyMistake("journey A { stage S { touchpoint T } flow { T -> «B.R.U» } } journey B { stage R { touchpoint U } }", LanguageProblem.UNKNOWN_NAME);
	}

	/** Two stages may have touchpoints of one name; the full name tells them apart. */
	@Test
	void aFlowMayUseFullNames() {
		JourneyText.Checked checked = assertNoMistake("journey A { stage S { touchpoint T } stage R { touchpoint T } flow { A.S.T -> A.R.T } }");
		assertEquals("A.R.T", Names.qualified(checked.first(Move.class).getTo().get(0)));
	}

	@Test
	void afterWhereThePropertiesOfTheEventAreSeen() {
		JourneyText.Checked checked = assertNoMistake("""
				source W is analytics { }
				event Seen from W { has price : number }
				event Paid from W { has price : number has total : number }
				kpi K { formula conversion(Seen where price > 1 -> Paid where price > 2 and not (total < 3)) + sum(Paid.total where total > 4) }
				""");
		List<String> properties = checked.all(Reference.class).stream().map(Reference::getTarget).filter(Property.class::isInstance).map(Names::qualified).toList();
		assertEquals(List.of("Seen.price", "Paid.price", "Paid.total", "Paid.total", "Paid.total"), properties);
	}

	@Test
	void thePropertiesOfAnotherEventAreNotSeenAfterWhere() {
		assertOnlyMistake("source W is crm { } event A from W { has a : text } event B from W { has b : text } kpi K { formula count(A where «b» = \"\") }",
				LanguageProblem.UNKNOWN_NAME);
	}

	@Test
	void outsideOfWherePropertiesNeedTheirEvent() {
		assertOnlyMistake("source W is crm { } event A from W { has a : number } kpi K { formula sum(«a») }", LanguageProblem.UNKNOWN_NAME);
		assertNoMistake("source W is crm { } event A from W { has a : number } kpi K { formula sum(A.a) }");
	}

	@Test
	void aPropertyHidesAKpiOfItsNameAfterWhere() {
		JourneyText.Checked checked = assertNoMistake("source W is crm { } event A from W { has x : number } kpi x { formula 1 } kpi K { formula count(A where x > 1) + x }");
		assertEquals(List.of("A", "A.x", "x"), checked.all(Reference.class).stream().map(reference -> Names.qualified(reference.getTarget())).toList());
	}

	@Test
	void theExitOfAStageSeesThePropertiesToo() {
		assertNoMistake("source W is crm { } event A from W { has a : number } journey J { stage S { exit when A where a > 1 } }");
	}

	@Test
	void aFormulaSeesTheStagesAndTouchpointsOfTheMeasuredJourney() {
		JourneyText.Checked checked = assertNoMistake("""
				journey A { stage S { touchpoint T } stage R { touchpoint U } }
				kpi OfJourney  measures A     { formula reach(R) + reach(U) }
				kpi OfStage    measures A.S   { formula reach(R) + reach(U) }
				kpi OfPoint    measures A.S.T { formula reach(R) + reach(U) }
				""");
		assertEquals(3, checked.all(Reference.class).stream().filter(reference -> reference.getTarget() == checked.all(Stage.class).get(1)).count());
	}

	@Test
	void aFormulaDoesNotSeeTheStagesOfOtherJourneys() {
		assertOnlyMistake("journey A { stage S { } } journey B { stage R { } } kpi K measures A { formula reach(«R») }", LanguageProblem.UNKNOWN_NAME);
		assertNoMistake("journey A { stage S { } } journey B { stage R { } } kpi K measures A { formula reach(B.R) }");
		assertOnlyMistake("journey A { stage S { } } kpi K { formula reach(«S») }", LanguageProblem.UNKNOWN_NAME);
	}

	@Test
	void ofTwoMeasuredJourneysAFormulaSeesBoth() {
		assertNoMistake("journey A { stage S { } } journey B { stage R { } } kpi K measures A, B { formula reach(S) / reach(R) }");
	}

	@Test
	void otherFilesSeeThePartsOfGroupsInProfilesAndEvents() {
		assertNoMistake("""
				namespace data
				source S is crm { }
				profile P from S { has address : group { has town : text } }
				event E from S { has lines : list of group { has price : text } }
				""", """
				journey J { }
				personalisation X at J { uses data.P.address.town, data.E.lines.price }
				""");
	}

	@Test
	void accentsAreOneLetterHoweverTheyWereTyped() {
		JourneyText.Checked checked = assertNoMistake("channel caf\u00e9 persona P { prefers cafe\u0301 }");
		assertEquals(List.of(checked.first(Channel.class)), checked.first(Persona.class).getPrefers());
		assertEquals("caf\u00e9", checked.first(Channel.class).getName());
	}

	@Test
	void accentsAreOneLetterBetweenFiles() {
		assertNoMistake("namespace caf\u00e9 channel th\u00e9", "import cafe\u0301.* persona P { prefers the\u0301 }");
	}

	@Test
	void kpisMayReferToEachOther() {
		JourneyText.Checked checked = assertNoMistake("kpi A { formula B influences B } kpi B { formula previous(A) influences A }");
		assertEquals(List.of(checked.all(Kpi.class).get(1)), checked.first(Kpi.class).getInfluences());
	}
}
