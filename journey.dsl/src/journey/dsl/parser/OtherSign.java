// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sign that other languages write where this one has another.
 *
 * @param written what stands in the text
 * @param right what the language writes instead
 */
public record OtherSign(String written, String right) {

	private static final Map<String, String> RIGHT = new TreeMap<>(Map.ofEntries(
			Map.entry("==", "="),
			Map.entry("＝", "="),
			Map.entry("<>", "!="),
			Map.entry("≠", "!="),
			Map.entry("≥", ">="),
			Map.entry("≤", "<="),
			Map.entry("×", "*"),
			Map.entry("·", "*"),
			Map.entry("÷", "/"),
			Map.entry("∕", "/"),
			Map.entry("⁄", "/"),
			Map.entry("＋", "+"),
			Map.entry("→", "->"),
			Map.entry("⇒", "->"),
			Map.entry("=>", "->"),
			Map.entry("&&", "and"),
			Map.entry("||", "or")));

	/** The words and signs of the language by those that stand for them elsewhere. */
	public static final Map<String, String> ALIASES = Map.copyOf(RIGHT);

	/** Signs in the width of East Asian letters, as a class of a regular expression. The lexer counts them among the letters. */
	public static final String WIDE = "\\uFF01-\\uFF0A\\uFF0C\\uFF0E\\uFF0F\\uFF1A-\\uFF1C\\uFF1E-\\uFF20\\uFF3B-\\uFF3D\\uFF5B-\\uFF5D\\u3001\\u3002";

	private static final Map<String, String> DASHES = Map.of("−", "-", "–", "-", "—", "-");

	/** The sign at this place, if the language has another for it. */
	static Optional<OtherSign> at(String text, int offset) {
		return Stream.of(2, 1)
				.filter(length -> offset + length <= text.length())
				.map(length -> text.substring(offset, offset + length))
				.filter(RIGHT::containsKey)
				.map(written -> new OtherSign(written, RIGHT.get(written)))
				.findFirst();
	}

	/** The sign that a word of the text is, where the parser takes it for none. */
	public static Optional<OtherSign> of(String word) {
		return Optional.ofNullable(DASHES.getOrDefault(word, RIGHT.get(word))).map(right -> new OtherSign(word, right));
	}

	/** A number in the wide digits of East Asian keyboards. */
	static Optional<OtherSign> wideNumber(String word) {
		boolean wide = !word.isEmpty() && word.chars().allMatch(c -> c >= '０' && c <= '９');
		return wide ? Optional.of(new OtherSign(word, Normalizer.normalize(word, Normalizer.Form.NFKC))) : Optional.empty();
	}
}
