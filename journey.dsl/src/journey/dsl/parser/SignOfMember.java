// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;

import journey.dsl.messages.LanguageProblem;

/** Signs around the value of a member that other languages want: after its keyword, or at the end of the line. */
final class SignOfMember implements SlipKind {

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		boolean afterKeyword = words.is(stumbled, ":", "=", ":=") && words.isMember(stumbled - 1) && !words.isFirstInLine(stumbled + 1);
		boolean atEnd = words.is(stumbled, ";") && (words.isFirstInLine(stumbled + 1) || words.is(stumbled + 1, "}"));
		if (!afterKeyword && !atEnd) {
			return Optional.empty();
		}
		return Optional.of(new Slip(words.offset(stumbled), LanguageProblem.NEEDLESS_SIGN, "=" + words.at(stumbled)).leaveOut(words.offset(stumbled)));
	}
}
