// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.text.Normalizer;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;
import journey.model.journey.JourneyPackage;
import journey.model.queries.TimeUnits;

/** Words of the language in which letters of other alphabets stand that look like Latin ones. */
final class Lookalikes {

	private static final String OTHERS = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι";
	private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxdqwABEZHIKMNOPTYXovi";
	private static final Map<Character, Character> LETTERS = letters();
	private static final Set<String> VOCABULARY = vocabulary();

	private Lookalikes() {
	}

	/** The word of the language that looks like this one, if this is none. Words in one other alphabet mean themselves. */
	static Optional<String> meant(String word) {
		boolean oneScript = word.chars().allMatch(c -> c < 128) || word.chars().noneMatch(c -> c < 128 || isWide(c));
		if (oneScript) {
			return Optional.empty();
		}
		StringBuilder latin = new StringBuilder();
		word.chars().forEach(c -> latin.append(isWide(c) ? Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC) : LETTERS.getOrDefault((char) c, (char) c)));
		String meant = latin.toString();
		boolean known = VOCABULARY.contains(meant) || meant.matches("[a-z]+") && TokenTypes.of(meant) != InternalJourneyLexer.RULE_ID;
		return known ? Optional.of(meant) : Optional.empty();
	}

	/** Where the first letter of another alphabet stands. */
	static int firstIn(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) >= 128) {
				return i;
			}
		}
		return 0;
	}

	private static boolean isWide(int c) {
		return c >= 'Ａ' && c <= 'ｚ';
	}

	private static Map<Character, Character> letters() {
		Map<Character, Character> letters = new HashMap<>();
		for (int i = 0; i < OTHERS.length(); i++) {
			letters.put(OTHERS.charAt(i), LATIN.charAt(i));
		}
		return letters;
	}

	private static Set<String> vocabulary() {
		Set<String> words = JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
				.flatMap(vocabulary -> ((EEnum) vocabulary).getELiterals().stream()).map(EEnumLiteral::getLiteral).collect(Collectors.toCollection(HashSet::new));
		words.addAll(TimeUnits.ALIASES.keySet());
		Currency.getAvailableCurrencies().forEach(currency -> words.add(currency.getCurrencyCode()));
		return words;
	}
}
