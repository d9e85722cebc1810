// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** Takes what an attempt leaves out for blanks, and the signs of other languages for what they mean. */
final class AttemptLexer extends InternalJourneyLexer {

	private final Attempt attempt;

	AttemptLexer(Attempt attempt) {
		super(attempt);
		this.attempt = attempt;
	}

	Attempt attempt() {
		return attempt;
	}

	@Override
	public Token nextToken() {
		Token token = super.nextToken();
		if (token instanceof CommonToken word && word.getType() != Token.EOF) {
			int offset = word.getStartIndex();
			if (attempt.leavesOut(offset)) {
				word.setType(RULE_WS);
				word.setChannel(Token.HIDDEN_CHANNEL);
			} else {
				readOtherSign(word);
			}
		}
		return token;
	}

	private void readOtherSign(CommonToken word) {
		if (word.getType() == RULE_ID) {
			OtherSign.wideNumber(word.getText()).ifPresent(number -> {
				word.setType(RULE_INT);
				attempt.sign(word.getStartIndex(), number);
			});
			return;
		}
		Optional<OtherSign> sign = word.getStopIndex() - word.getStartIndex() > 1 ? Optional.empty() : OtherSign.at(attempt.text(), word.getStartIndex());
		if (sign.isPresent()) {
			word.setStopIndex(word.getStartIndex() + sign.get().written().length() - 1);
			word.setType(TokenTypes.of(sign.get().right()));
			input.seek(word.getStopIndex() + 1);
			attempt.sign(word.getStartIndex(), sign.get());
		}
	}
}
