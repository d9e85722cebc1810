// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import journey.generator.report.ReportTexts;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.model.queries.Share;

/** Amounts, and lists that are too long for their place, in words. */
final class Phrases {

	private final ReportTexts texts;

	Phrases(ReportTexts texts) {
		this.texts = texts;
	}

	String number(long number) {
		return texts.number(BigDecimal.valueOf(number));
	}

	/** A share as a percentage; of nothing, that it is not known. */
	String percent(Share share) {
		return share.percent().isEmpty() ? texts.text("unknown") : texts.text("number.percent", share.percent().getAsInt());
	}

	/** A share as two numbers and a percentage; of nothing, that it is not known. */
	String share(Share share) {
		return share.whole() == 0 ? texts.text("unknown") : texts.text("share", number(share.part()), number(share.whole()), percent(share));
	}

	/** The first entries, and how many more there are. */
	<T> List<RichText> first(int limit, List<T> entries, Function<? super T, RichText> shown) {
		List<RichText> first = new ArrayList<>(entries.stream().limit(limit).map(shown).toList());
		if (entries.size() > limit) {
			first.add(RichText.of(new Quiet(texts.text("more", number(entries.size() - limit)))));
		}
		return first;
	}

	/** The first entries on one line, and how many more there are. */
	<T> RichText line(int limit, List<T> entries, Function<? super T, RichText> shown) {
		return RichText.join(" · ", first(limit, entries, shown));
	}
}
