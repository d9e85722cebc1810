// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.messages.LanguageProblem;
import journey.model.journey.JourneyPackage;
import journey.tests.support.JourneyText;
import journey.tests.support.Snippet;

/** Words that a table checks: the right ones, and what is said of the wrong ones. */
class VocabulariesTest {

	/** A place for a word of each vocabulary. */
	enum Place {
		LANGUAGE(JourneyPackage.Literals.LANGUAGE, "workspace { language «%s» }"),
		BUYING_BEHAVIOUR(JourneyPackage.Literals.BUYING_BEHAVIOUR, "persona P { behaviour «%s» }"),
		SEX(JourneyPackage.Literals.SEX, "persona P { identity sex «%s» }"),
		CHANNEL_KIND(JourneyPackage.Literals.CHANNEL_KIND, "channel c is «%s»"),
		DEVICE_KIND(JourneyPackage.Literals.DEVICE_KIND, "device D is «%s»"),
		SOURCE_KIND(JourneyPackage.Literals.SOURCE_KIND, "source S is «%s» { }"),
		VALUE_KIND(JourneyPackage.Literals.VALUE_KIND, "source S is crm { } event E from S { has p : «%s» }"),
		DATA_UNIT(JourneyPackage.Literals.DATA_UNIT, "source S is crm { } event E from S { has p : duration in «%s» }"),
		SURVEY_INSTRUMENT(JourneyPackage.Literals.SURVEY_INSTRUMENT, "survey S is «%s» { }"),
		JOURNEY_SCOPE(JourneyPackage.Literals.JOURNEY_SCOPE, "journey J { scope «%s» }"),
		JOURNEY_STATE(JourneyPackage.Literals.JOURNEY_STATE, "journey J { state «%s» }"),
		JOURNEY_BASIS(JourneyPackage.Literals.JOURNEY_BASIS, "journey J { basis «%s» }"),
		MATURITY(JourneyPackage.Literals.MATURITY, "workspace { maturity «%s» }"),
		RULE_SEVERITY(JourneyPackage.Literals.RULE_SEVERITY, "workspace { severity TPT-304 «%s» }"),
		CYCLE_POSITION(JourneyPackage.Literals.CYCLE_POSITION, "segment S { position «%s» }"),
		GOAL_KIND(JourneyPackage.Literals.GOAL_KIND, "journey J { goal business G is «%s» }"),
		LEGAL_BASIS(JourneyPackage.Literals.LEGAL_BASIS, "source S is crm { } event E from S { has p : text basis «%s» }"),
		PARAMETER_KIND(JourneyPackage.Literals.PARAMETER_KIND, "template T (p : «%s») { }"),
		PARAMETER_CONTENT(JourneyPackage.Literals.PARAMETER_CONTENT, "template T (p : property of «%s») { }"),
		PERIOD_EDGE(JourneyPackage.Literals.PERIOD_EDGE, "kpi K { formula active(K at «%s») }"),
		MOMENT(JourneyPackage.Literals.MOMENT, "journey J { stage S { touchpoint T { moment «%s» } } }"),
		PAIN_SEVERITY(JourneyPackage.Literals.PAIN_SEVERITY, "journey J { stage S { touchpoint T { pain P severity «%s» } } }"),
		GOAL_SIDE(JourneyPackage.Literals.GOAL_SIDE, "journey J { goal «%s» G }"),
		DIRECTION(JourneyPackage.Literals.DIRECTION, "kpi K { better «%s» }"),
		TIME_UNIT(JourneyPackage.Literals.TIME_UNIT, "kpi K { window 2 «%s» }"),
		PERIOD(JourneyPackage.Literals.PERIOD, "kpi K { window 2 days every «%s» }"),
		COUNTING_UNIT(JourneyPackage.Literals.COUNTING_UNIT, "kpi K { formula count(K per «%s») }");

		final EEnum vocabulary;
		private final String template;

		Place(EEnum vocabulary, String template) {
			this.vocabulary = vocabulary;
			this.template = template;
		}

		String with(String word) {
			return template.formatted(word);
		}

		List<String> words() {
			return vocabulary.getELiterals().stream().map(EEnumLiteral::getLiteral).filter(word -> !word.equals("unspecified")).toList();
		}
	}

	static Stream<Arguments> words() {
		return Stream.of(Place.values()).flatMap(place -> place.words().stream().map(word -> Arguments.of(place, word)));
	}

	@Test
	void everyVocabularyOfTheGrammarIsTestedHere() {
		Set<String> expected = new TreeSet<>();
		for (AbstractRule rule : GrammarUtil.allRules(JourneyText.service(IGrammarAccess.class).getGrammar())) {
			boolean isWord = EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).stream()
					.anyMatch(call -> Set.of("Word", "ID").contains(call.getRule().getName()));
			if (isWord && rule.getType().getClassifier() instanceof EEnum vocabulary) {
				expected.add(vocabulary.getName());
			}
		}
		assertEquals(expected, new TreeSet<>(Stream.of(Place.values()).map(place -> place.vocabulary.getName()).toList()));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("words")
	void everyWordIsAccepted(Place place, String word) {
		String text = Snippet.of(place.with(word)).text();
		JourneyText.Checked checked = JourneyText.assertNoMistake(text);
		List<String> values = new ArrayList<>();
		for (EObject element : checked.all(EObject.class)) {
			element.eClass().getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType() == place.vocabulary).forEach(attribute -> {
				Object value = element.eGet(attribute);
				(value instanceof List<?> list ? list : List.of(value)).forEach(one -> values.add(((Enumerator) one).getLiteral()));
			});
		}
		assertEquals(true, values.contains(word), () -> word + " in " + values);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("words")
	void aMisspeltWordGetsTheRightSuggestion(Place place, String word) {
		String misspelt = word + word.charAt(word.length() - 1);
		JourneyText.Checked checked = JourneyText.assertOnlyMistake(place.with(misspelt), LanguageProblem.UNKNOWN_WORD);
		String known = String.join(", ", place.words());
		assertEquals(List.of("“" + misspelt + "” is not known here; did you mean “" + word + "”? Known are: " + known),
				checked.messages("SYN-004", Locale.ENGLISH));
		assertEquals(List.of("« " + misspelt + " » n’est pas connu ici ; vouliez-vous dire « " + word + " » ? Sont connus : " + known),
				checked.messages("SYN-004", Locale.FRENCH));
	}

	@ParameterizedTest
	@EnumSource
	void aWordUnlikeAnyGetsNoSuggestion(Place place) {
		JourneyText.Checked checked = JourneyText.assertOnlyMistake(place.with("xyzzyx"), LanguageProblem.UNKNOWN_WORD_UNLIKE_ANY);
		String known = String.join(", ", place.words());
		assertEquals(List.of("“xyzzyx” is not known here. Known are: " + known), checked.messages("SYN-013", Locale.ENGLISH));
		assertEquals(List.of("« xyzzyx » n’est pas connu ici. Sont connus : " + known), checked.messages("SYN-013", Locale.FRENCH));
	}

	@ParameterizedTest
	@EnumSource
	void unspecifiedCannotBeWritten(Place place) {
		JourneyText.assertOnlyMistake(place.with("unspecified"), LanguageProblem.UNKNOWN_WORD_UNLIKE_ANY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			channel c is «physical -presence»      | physical-presence
			channel c is «physical- presence»      | physical-presence
			channel c is «word - of - mouth»       | word-of-mouth
			journey J { scope «end-to -end» }      | end-to-end
			journey J { state «as- is» }           | as-is
			source S is «point-of /* c */ -sale» { } | point-of-sale
			""")
	void blanksInAWordAreReportedWithTheRightSpelling(String marked, String expected) {
		JourneyText.Checked checked = JourneyText.assertOnlyMistake(marked, LanguageProblem.SPACES_INSIDE);
		assertEquals(List.of("Write “" + expected + "” without spaces"), checked.messages("SYN-005", Locale.ENGLISH));
		assertEquals(List.of("Écrivez « " + expected + " » sans espaces"), checked.messages("SYN-005", Locale.FRENCH));
	}

	@ParameterizedTest
	@CsvSource({
			"channel c is «Website», website",
			"channel c is «webiste», website",
			"channel c is «ebsite», website",
			"channel c is «call-center», call-centre",
			"channel c is «wordofmouth», word-of-mouth",
			"kpi K { better «heigher» }, higher",
			"kpi K { window 2 «dayz» }, days",
	})
	void theNearestWordIsSuggested(String marked, String expected) {
		JourneyText.Checked checked = JourneyText.assertOnlyMistake(marked, LanguageProblem.UNKNOWN_WORD);
		assertEquals(expected, checked.issues().stream().filter(issue -> issue.code().equals("SYN-004")).findFirst().orElseThrow().issue().getData()[2]);
	}

	@ParameterizedTest
	@CsvSource({ "s, seconds", "second, seconds", "min, minutes", "minute, minutes", "h, hours", "hour, hours", "day, days",
			"week, weeks", "month, months", "year, years" })
	void timeUnitsMayBeShort(String written, String expected) {
		assertEquals(expected, JourneyText.assertNoMistake("kpi K { window 2 " + written + " }")
				.first(journey.model.journey.Kpi.class).getWindow().getUnit().getLiteral());
	}

	@ParameterizedTest
	@CsvSource({ "visit", "re-visit", "a-b-c-d", "état", "back", "for" })
	void wordsOfOpenVocabulariesAreFree(String word) {
		assertEquals(word, JourneyText.assertNoMistake("journey J { stage S { touchpoint T { kind " + word + " evidence " + word + " } } }")
				.first(journey.model.journey.Touchpoint.class).getKind());
	}
}
