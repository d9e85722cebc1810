// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

import journey.dsl.messages.JourneySyntaxErrors;
import journey.dsl.messages.LanguageProblem;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** Takes what an attempt leaves out for blanks, slips for what was meant, and signs and characters of other languages for what they mean. */
final class AttemptLexer extends InternalJourneyLexer {

	private final Attempt attempt;
	private final ForeignCharacters characters;
	private final Deque<Token> waiting = new ArrayDeque<>();

	AttemptLexer(Attempt attempt) {
		super(attempt);
		this.attempt = attempt;
		this.characters = new ForeignCharacters(attempt);
	}

	Attempt attempt() {
		return attempt;
	}

	@Override
	public Token nextToken() {
		if (!waiting.isEmpty()) {
			return waiting.poll();
		}
		Token token = super.nextToken();
		if (!(token instanceof CommonToken word)) {
			return token;
		}
		int offset = word.getType() == Token.EOF ? attempt.text().length() : word.getStartIndex();
		attempt.insertionsBefore(offset).forEach(missing -> waiting.add(inserted(missing, offset, word)));
		if (word.getType() != Token.EOF) {
			read(word);
		}
		waiting.add(word);
		return waiting.poll();
	}

	private static CommonToken inserted(Insertion missing, int offset, CommonToken before) {
		CommonToken token = new CommonToken(before.getInputStream(), missing.type(), Token.DEFAULT_CHANNEL, offset, offset - 1);
		token.setText(missing.text());
		token.setLine(before.getLine());
		token.setCharPositionInLine(before.getCharPositionInLine());
		return token;
	}

	private void read(CommonToken word) {
		int offset = word.getStartIndex();
		Reading reading = attempt.readingAt(offset);
		if (attempt.leavesOut(offset)) {
			hide(word);
		} else if (reading != null) {
			take(word, reading);
		} else if (word.getType() == RULE_ID || word.getType() == RULE_ANY_OTHER) {
			characters.at(word).ifPresentOrElse(meant -> take(word, meant), () -> readOtherSign(word));
		} else {
			readOtherSign(word);
		}
	}

	private void take(CommonToken word, Reading reading) {
		word.setType(reading.type());
		word.setStopIndex(reading.end() - 1);
		word.setText(reading.text());
		input.seek(reading.end());
		if (reading.type() == RULE_WS) {
			hide(word);
		}
	}

	private static void hide(CommonToken word) {
		word.setType(RULE_WS);
		word.setChannel(Token.HIDDEN_CHANNEL);
	}

	private void readOtherSign(CommonToken word) {
		if (word.getType() == RULE_ID) {
			OtherSign.wideNumber(word.getText()).ifPresent(number -> {
				word.setType(RULE_INT);
				sign(word, number);
			});
			return;
		}
		Optional<OtherSign> sign = word.getStopIndex() - word.getStartIndex() > 1 ? Optional.empty() : OtherSign.at(attempt.text(), word.getStartIndex());
		if (sign.isPresent()) {
			word.setStopIndex(word.getStartIndex() + sign.get().written().length() - 1);
			word.setType(TokenTypes.of(sign.get().right()));
			input.seek(word.getStopIndex() + 1);
			sign(word, sign.get());
		}
	}

	private void sign(CommonToken word, OtherSign sign) {
		attempt.character(word.getStartIndex(), JourneySyntaxErrors.message(LanguageProblem.OTHER_SIGN, "=" + sign.right(), "=" + sign.written()));
	}
}
