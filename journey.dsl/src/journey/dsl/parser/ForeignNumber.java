// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.dsl.messages.LanguageProblem;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** A number with a comma, or with signs between its thousands. */
final class ForeignNumber implements SlipKind {

	private static final int LONGEST = 40;
	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_.,])[0-9]*(?:[.,'’]|[ \u00A0\u202F](?=[0-9]{3}(?![0-9])))?(?:[0-9]+(?:[.,'’]|[ \u00A0\u202F](?=[0-9]{3}(?![0-9]))))*[0-9]+(?![\\p{L}\\p{N}_])");
	private static final Pattern ONE_COMMA = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
	private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:([,.'’ \u00A0\u202F])[0-9]{3})(?:\\1[0-9]{3})*(?:(?!\\1)[.,][0-9]+)?");
	private static final Pattern DECIMAL = Pattern.compile("[0-9]*[.,][0-9]+");
	private static final Set<String> BEFORE_WHOLE_NUMBERS = Set.of("minimum", "weight", "age", "impact", "effort");

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		int offset = words.offset(stumbled);
		Matcher number = NUMBER.matcher(words.text()).region(Math.max(0, offset - LONGEST), Math.min(words.text().length(), offset + LONGEST)).useTransparentBounds(true);
		while (number.find()) {
			if (number.start() <= offset && offset < number.end()) {
				return slip(words, number.start(), number.group());
			}
		}
		return Optional.empty();
	}

	private static Optional<Slip> slip(Words words, int offset, String written) {
		int index = words.indexAt(offset);
		if (words.offset(index) != offset || words.offset(words.indexAt(offset + 1)) >= offset + written.length()) {
			return Optional.empty();
		}
		boolean whole = BEFORE_WHOLE_NUMBERS.contains(words.at(index - 1));
		if (ONE_COMMA.matcher(written).matches() && !whole) {
			String joined = written.replace(",", "");
			String decimal = written.replace(",", ".");
			return Optional.of(read(new Slip(offset, LanguageProblem.AMBIGUOUS_COMMA, "=" + written, "=" + joined, "=" + decimal), offset, written, decimal));
		}
		String right = null;
		if (THOUSANDS.matcher(written).matches() && (written.length() - written.replaceAll("[.]", "").length() != 1 || written.indexOf('.') != written.length() - 4
				|| !written.matches("[0-9]+[.][0-9]+"))) {
			String tail = written.matches(".*[.,][0-9]+") && written.replaceAll("[0-9]", "").chars().distinct().count() > 1
					? "." + written.replaceAll("^.*[.,]", "") : "";
			String head = tail.isEmpty() ? written : written.substring(0, written.length() - tail.length());
			right = head.replaceAll("[^0-9]", "") + tail;
		} else if (DECIMAL.matcher(written).matches() && !whole) {
			right = (Character.isDigit(written.charAt(0)) ? "" : "0") + written.replace(",", ".");
		}
		return right == null || right.equals(written) || whole && right.contains(".")
				? Optional.empty()
				: Optional.of(read(new Slip(offset, LanguageProblem.OTHER_SIGN, "=" + right, "=" + written), offset, written, right));
	}

	private static Slip read(Slip slip, int offset, String written, String right) {
		return slip.read(offset, new Reading(InternalJourneyLexer.RULE_INT, offset + written.length(), right));
	}
}
