// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Map;
import java.util.Optional;

import journey.dsl.messages.LanguageProblem;

/** A comparison in the words or signs of other languages, or a target without any. */
final class ForeignComparison implements SlipKind {

	private static final Map<String, String> RIGHT = Map.of(">=", ">=", "<=", "<=", "!=", "!=", "=>", ">=", "=<", "<=", "==", "=");

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		if (words.is(stumbled, "between") && words.isName(stumbled - 1) && words.is(stumbled + 2, "and")) {
			return Optional.of(between(words, stumbled));
		}
		boolean value = words.is(stumbled - 1, "target", "warn") && words.isMember(stumbled - 1);
		if (value && (words.isNumber(stumbled) || words.is(stumbled, "-"))) {
			return Optional.of(withoutSign(words, stumbled));
		}
		String sign = RIGHT.get(words.at(stumbled - 1) + words.at(stumbled));
		if (sign != null) {
			return Optional.of(instead(words, stumbled - 1, stumbled, sign));
		}
		return value && words.is(stumbled, "->", "=>") && words.between(stumbled, stumbled).equals("=>") ? Optional.of(instead(words, stumbled, stumbled, ">=")) : Optional.empty();
	}

	private static Slip instead(Words words, int first, int last, String sign) {
		return new Slip(words.offset(first), LanguageProblem.OTHER_SIGN, "=" + sign, "=" + words.between(first, last))
				.read(words.offset(first), new Reading(TokenTypes.of(sign), words.endOffset(last), sign));
	}

	private static Slip between(Words words, int between) {
		String subject = words.at(between - 1);
		String right = subject + " >= " + words.at(between + 1) + " and " + subject + " <= " + words.at(between + 3);
		return new Slip(words.offset(between), LanguageProblem.OTHER_SIGN, "=" + right, "=" + words.between(between - 1, between + 3))
				.read(words.offset(between), new Reading(TokenTypes.of(">="), words.endOffset(between), ">="))
				.leaveOut(words.offset(between + 2)).leaveOut(words.offset(between + 3));
	}

	/** Which sign is meant cannot be known, so the member is passed over. */
	private static Slip withoutSign(Words words, int value) {
		Slip slip = new Slip(words.offset(value), LanguageProblem.EXPECTED, "@value.sign", "=" + words.at(value)).leaveOut(words.offset(value - 1));
		for (int i = value; i < value + REACH && !words.endsMember(i) && !words.isFirstInLine(i) && !words.isMember(i); i++) {
			slip.leaveOut(words.offset(i));
		}
		return slip;
	}
}
