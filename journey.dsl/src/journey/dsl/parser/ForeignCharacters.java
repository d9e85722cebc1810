// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.runtime.CommonToken;

import journey.dsl.messages.JourneySyntaxErrors;
import journey.dsl.messages.LanguageProblem;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** Characters that nobody sees, that look like those of the language, or that stand for a currency: says so, and what they mean. */
final class ForeignCharacters {

	private static final Map<String, String> CURRENCIES = Map.of("€", "EUR", "₹", "INR", "₩", "KRW", "₽", "RUB", "₺", "TRY", "₴", "UAH", "₫", "VND", "₪", "ILS");
	/** Signs of several currencies, with those that come first to mind. */
	private static final Map<String, String> SHARED = Map.of("$", "USD, CAD, AUD", "£", "GBP, EGP", "¥", "JPY, CNY");
	private static final Pattern DECLARED = Pattern.compile("\\bmoney\\(([A-Z]{3})\\)");
	private static final Pattern WIDE_SIGN = Pattern.compile("[" + OtherSign.WIDE + "]");
	private static final Map<String, String> IDEOGRAPHIC = Map.of("、", ",", "。", ".");
	private static final Pattern NUMBER_AFTER_SIGN = Pattern.compile("[ \\u00A0\\u202F]?[0-9](?:[0-9.,'’]*[0-9])?");

	private static final int LONGEST_TEXT = 500;
	private static final Pattern QUOTED = Pattern.compile("[“”«'‘’]([^“”«»\"\\\\\\r\\n{}]*?)[“”»'‘’]");

	private final Attempt attempt;
	private String declared;

	ForeignCharacters(Attempt attempt) {
		this.attempt = attempt;
	}

	/** What this word means if something is wrong with its characters. */
	Optional<Reading> at(CommonToken word) {
		int offset = word.getStartIndex();
		String text = word.getText();
		if (word.getType() == InternalJourneyLexer.RULE_ANY_OTHER) {
			return blank(offset).or(() -> currency(offset, text)).or(() -> quoted(offset, text));
		}
		return parted(offset, word.getStopIndex() + 1).or(() -> wideSign(offset, text)).or(() -> lookalike(offset, text));
	}

	private Optional<Reading> blank(int offset) {
		char c = attempt.text().charAt(offset);
		if (!Invisible.is(c) && !Character.isSpaceChar(c)) {
			return Optional.empty();
		}
		attempt.character(offset, Invisible.is(c)
				? JourneySyntaxErrors.message(LanguageProblem.INVISIBLE_CHARACTER, Invisible.name(c))
				: JourneySyntaxErrors.message(LanguageProblem.OTHER_SPACE, Invisible.name(c)));
		return Optional.of(new Reading(InternalJourneyLexer.RULE_WS, offset + 1, " "));
	}

	/** A sign before a number stands for a code after it. */
	private Optional<Reading> currency(int offset, String sign) {
		String shared = SHARED.get(sign);
		String code = shared == null ? CURRENCIES.get(sign) : declared(shared);
		if (code == null) {
			return Optional.empty();
		}
		attempt.character(offset, JourneySyntaxErrors.message(shared == null ? LanguageProblem.CURRENCY_SIGN : LanguageProblem.SHARED_CURRENCY_SIGN,
				"=" + sign, shared == null ? code : shared));
		Matcher number = NUMBER_AFTER_SIGN.matcher(attempt.text()).region(offset + 1, Math.min(attempt.text().length(), offset + 40));
		if (!number.lookingAt()) {
			return Optional.of(new Reading(InternalJourneyLexer.RULE_ID, offset + 1, code));
		}
		attempt.insert(number.end(), new Insertion(InternalJourneyLexer.RULE_ID, code));
		return Optional.of(new Reading(InternalJourneyLexer.RULE_WS, offset + 1, " "));
	}

	/** A text on one line in quotes of another kind; without its other quote it is told where the parser stumbles. */
	private Optional<Reading> quoted(int offset, String quote) {
		Matcher text = QUOTED.matcher(attempt.text()).region(offset, Math.min(attempt.text().length(), offset + LONGEST_TEXT));
		boolean apostrophe = offset > 0 && Character.isLetterOrDigit(attempt.text().charAt(offset - 1));
		if (apostrophe || !JourneySyntaxErrors.OTHER_QUOTES.contains(quote) || !text.lookingAt()) {
			return Optional.empty();
		}
		attempt.character(offset, JourneySyntaxErrors.message(LanguageProblem.WRONG_QUOTES, "=" + quote));
		return Optional.of(new Reading(InternalJourneyLexer.RULE_STRING, text.end(), '"' + text.group(1) + '"'));
	}

	/** The sign of several currencies is taken for the one of the file, so that nothing else seems wrong. */
	private String declared(String shared) {
		if (declared == null) {
			Matcher money = DECLARED.matcher(attempt.text());
			declared = money.find() ? money.group(1) : "";
		}
		return declared.isEmpty() ? shared.substring(0, 3) : declared;
	}

	/** A word in two parts, between which stands a character that nobody sees. */
	private Optional<Reading> parted(int offset, int end) {
		String all = attempt.text();
		int last = end;
		while (last + 1 < all.length() && Invisible.is(all.charAt(last)) && (Character.isLetterOrDigit(all.charAt(last + 1)) || Invisible.is(all.charAt(last + 1)))) {
			last++;
			while (last < all.length() && Character.isLetterOrDigit(all.charAt(last))) {
				last++;
			}
		}
		if (last == end) {
			return Optional.empty();
		}
		String whole = Invisible.without(all.substring(offset, last));
		attempt.character(offset, JourneySyntaxErrors.message(LanguageProblem.INVISIBLE_CHARACTER, Invisible.name(all.charAt(end))));
		return Optional.of(new Reading(TokenTypes.of(whole), last, whole));
	}

	private Optional<Reading> wideSign(int offset, String text) {
		Matcher sign = WIDE_SIGN.matcher(text);
		if (!sign.find()) {
			return Optional.empty();
		}
		if (sign.start() > 0) {
			String before = text.substring(0, sign.start());
			return lookalike(offset, before).or(() -> Optional.of(wideNumber(offset, before)));
		}
		String right = IDEOGRAPHIC.getOrDefault(sign.group(), Normalizer.normalize(sign.group(), Normalizer.Form.NFKC));
		attempt.character(offset, JourneySyntaxErrors.message(LanguageProblem.LOOKALIKE_CHARACTER, sign.group(), Invisible.name(sign.group().charAt(0)), right));
		return Optional.of(new Reading(TokenTypes.of(right), offset + 1, right));
	}

	private Reading wideNumber(int offset, String before) {
		Optional<OtherSign> number = OtherSign.wideNumber(before);
		number.ifPresent(found -> attempt.character(offset, JourneySyntaxErrors.message(LanguageProblem.OTHER_SIGN, "=" + found.right(), "=" + before)));
		return number.map(found -> new Reading(InternalJourneyLexer.RULE_INT, offset + before.length(), found.right()))
				.orElseGet(() -> new Reading(TokenTypes.of(before), offset + before.length(), before));
	}

	private Optional<Reading> lookalike(int offset, String text) {
		return Lookalikes.meant(text).map(meant -> {
			String odd = text.substring(Lookalikes.firstIn(text), Lookalikes.firstIn(text) + 1);
			attempt.character(offset, JourneySyntaxErrors.message(LanguageProblem.LOOKALIKE_CHARACTER, odd, Invisible.name(odd.charAt(0)), meant));
			return new Reading(TokenTypes.of(meant), offset + text.length(), meant);
		});
	}
}
