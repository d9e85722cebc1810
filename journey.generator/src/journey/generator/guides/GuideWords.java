// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import journey.generator.report.ReportTexts;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Link;
import journey.generator.report.document.RichText.Piece;
import journey.generator.report.document.RichText.Plain;
import journey.generator.report.document.RichText.Quote;
import journey.generator.report.document.RichText.Strong;
import journey.model.journey.NamedElement;
import journey.model.messages.Messages;

/** The sentences of the guides in the language of their reader. */
final class GuideWords {

	private static final Messages MESSAGES = new Messages(GuideWords.class);

	/** Stands in a sentence for its first text, the next character for its second one; no message holds any of them. */
	private static final char FIRST_PLACE = '\uE000';
	private static final String ENDS = ".!?…";
	private static final String CLOSING_MARKS = "»”\"’')";

	private final Locale locale;
	private final ReportTexts report;

	GuideWords(Locale locale) {
		this.locale = locale;
		this.report = new ReportTexts(locale);
	}

	/** Words, times and amounts as in the report. */
	ReportTexts report() {
		return report;
	}

	String text(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}

	/** A sentence about texts that keep their meaning; none if one of them is empty. What ends with a text gets its full stop. */
	RichText sentence(String key, RichText... texts) {
		if (List.of(texts).stream().anyMatch(RichText::isEmpty)) {
			return RichText.EMPTY;
		}
		Object[] places = IntStream.range(0, texts.length).mapToObj(number -> String.valueOf((char) (FIRST_PLACE + number))).toArray();
		String sentence = text(key, places);
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < sentence.length(); i++) {
			int place = sentence.charAt(i) - FIRST_PLACE;
			if (place >= 0 && place < texts.length) {
				addPlain(pieces, sentence.substring(start, i));
				pieces.addAll(texts[place].pieces());
				start = i + 1;
			}
		}
		addPlain(pieces, sentence.substring(start));
		boolean endsWithText = start == sentence.length();
		return new RichText(pieces).and(endsWithText && !isEnded(pieces.get(pieces.size() - 1)) ? "." : "");
	}

	/** Texts that an author has written, on one line. */
	RichText list(List<String> texts) {
		return joined(texts.stream().filter(Objects::nonNull).map(String::strip).map(RichText::of).toList());
	}

	/** What somebody has thought or asked, on one line. */
	RichText quotes(List<String> texts) {
		return joined(texts.stream().filter(text -> text != null && !text.isBlank()).map(RichText::quote).toList());
	}

	/** The titles of elements on one line. */
	RichText titles(List<? extends NamedElement> elements) {
		return joined(elements.stream().map(this::title).toList());
	}

	RichText title(NamedElement element) {
		return RichText.of(report.title(element));
	}

	/** The title of an element where the eye should find it. */
	RichText strong(NamedElement element) {
		String title = report.title(element);
		return title.isBlank() ? RichText.EMPTY : RichText.of(new Strong(title));
	}

	private RichText joined(List<RichText> texts) {
		return RichText.join(text("list.separator"), texts);
	}

	private static void addPlain(List<Piece> pieces, String text) {
		if (!text.isEmpty()) {
			pieces.add(new Plain(text));
		}
	}

	private static boolean isEnded(Piece last) {
		String text = switch (last) {
			case Plain plain -> plain.text();
			case Strong strong -> strong.text();
			case Quote quote -> quote.text();
			case Link link -> link.text();
			default -> "";
		};
		int end = text.length();
		while (end > 0 && (CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0 || Character.isSpaceChar(text.charAt(end - 1)))) {
			end--;
		}
		return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
	}
}
