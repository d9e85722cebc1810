// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;
import java.util.Set;

import journey.dsl.messages.LanguageProblem;

/** A minus before a time span. */
final class NegativeSpan implements SlipKind {

	private static final Set<String> BEFORE_SPANS = Set.of("within", "window", "delay", "kept", "timing");

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		boolean span = BEFORE_SPANS.contains(words.at(stumbled - 1)) || words.is(stumbled - 1, "after") && words.is(stumbled - 2, "inactive");
		if (!span || !words.is(stumbled, "-", "−", "–") || !words.isNumber(stumbled + 1)) {
			return Optional.empty();
		}
		int last = words.isName(stumbled + 2) && !words.isFirstInLine(stumbled + 2) ? stumbled + 2 : stumbled + 1;
		return Optional.of(new Slip(words.offset(stumbled), LanguageProblem.NEGATIVE_SPAN, "=" + words.between(stumbled + 1, last), "=" + words.between(stumbled, last))
				.leaveOut(words.offset(stumbled)));
	}
}
