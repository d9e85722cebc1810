// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.messages.LanguageProblem;
import journey.model.journey.Channel;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.tests.support.JourneyText;

class KeywordsTest {

	private static final Grammar GRAMMAR = JourneyText.service(IGrammarAccess.class).getGrammar();

	/** The keywords that look like names. */
	static Set<String> words() {
		Set<String> words = new TreeSet<>(GrammarUtil.getAllKeywords(GRAMMAR));
		words.removeIf(keyword -> !Character.isLetter(keyword.charAt(0)));
		return words;
	}

	static Stream<String> keywordsButNot() {
		return words().stream().filter(word -> !word.equals("not"));
	}

	@Test
	void theRuleNameListsEveryKeywordButNot() {
		AbstractRule name = GrammarUtil.findRuleForName(GRAMMAR, "Name");
		Set<String> listed = new TreeSet<>();
		EcoreUtil2.getAllContentsOfType(name, Keyword.class).forEach(keyword -> listed.add(keyword.getValue()));
		Set<String> expected = new TreeSet<>(words());
		expected.remove("not");
		assertEquals(expected, listed);
	}

	/** A word that is a literal and a keyword would read differently at its two places. */
	@Test
	void noWordOfAClosedVocabularyNeedsASign() {
		assertEquals(true, words().contains("not"));
		for (VocabulariesTest.Place place : VocabulariesTest.Place.values()) {
			place.vocabulary.getELiterals().forEach(literal -> assertEquals(false, List.of(literal.getLiteral().split("-")).contains("not")));
		}
	}

	@ParameterizedTest
	@MethodSource("keywordsButNot")
	void aKeywordIsANameAndReadsBack(String keyword) {
		JourneyText.Checked checked = JourneyText.assertNoMistake("""
				persona %1$s { prefers %1$s goal %1$s }
				channel %1$s
				journey J for %1$s { stage %1$s { touchpoint %1$s via %1$s { feels %1$s 0 } } }
				""".formatted(keyword));
		assertEquals(keyword, checked.first(Persona.class).getName());
		assertEquals(keyword, checked.first(Channel.class).getName());
		assertEquals(List.of(checked.first(Persona.class)), checked.first(Journey.class).getPersonas());
		assertEquals(List.of(checked.first(Channel.class)), checked.first(Persona.class).getPrefers());
	}

	@ParameterizedTest
	@MethodSource("words")
	void withASignEveryKeywordIsAName(String keyword) {
		Persona persona = JourneyText.assertNoMistake("persona ^" + keyword + " { } journey J for ^" + keyword + " { }").first(Persona.class);
		assertEquals(keyword, persona.getName());
	}

	@Test
	void aSignBeforeAnyNameIsNotPartOfIt() {
		assertEquals("Lea", JourneyText.assertNoMistake("persona ^Lea { } journey J for Lea { }").first(Persona.class).getName());
	}

	@Test
	void notIsNoName() {
		JourneyText.assertOnlyMistake("persona «not» { }", LanguageProblem.NOT_EXPECTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "_", "_1", "Lea_2", "étape", "Ω", "網站", "a\u0301b", "ǅ" })
	void aNameBeginsWithALetterOrUnderscore(String name) {
		JourneyText.assertNoMistake("channel " + name + " persona P { prefers " + name + " }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "9a", "-a", "a-b", "a b", "a.b", "$a", "a$", "😀", "'a'", "" })
	void otherSignsAreNoNames(String name) {
		assertEquals(false, JourneyText.check("channel " + name + " persona P { }").mistakes().isEmpty());
	}
}
