// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.math.BigDecimal;
import java.util.List;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Tone;
import journey.model.journey.Evidence;
import journey.model.queries.EvidenceLedger;

/** How something is known, each piece of evidence on one line. */
final class EvidenceText {

	private final ReportContext context;

	EvidenceText(ReportContext context) {
		this.context = context;
	}

	List<RichText> of(List<Evidence> evidence) {
		return evidence.stream().map(this::line).toList();
	}

	private RichText line(Evidence evidence) {
		RichText what = what(evidence);
		return EvidenceLedger.isOfTheFuture(evidence, context.today())
				? what.and(" – ").and(new Badge(Tone.WARNING, context.text("evidence.future"))) : what;
	}

	private RichText what(Evidence evidence) {
		return RichText.join(", ", List.of(
				RichText.of(context.texts().proposedWord("evidence.method", evidence.getMethod())),
				RichText.of(people(evidence.getSampleSize())),
				RichText.of(evidence.getDate() == null ? "" : context.texts().date(evidence.getDate())),
				RichText.address(evidence.getSource()),
				RichText.quote(evidence.getQuote())));
	}

	private String people(Integer number) {
		if (number == null) {
			return "";
		}
		return number == 1 ? context.text("evidence.person") : context.text("evidence.people", context.texts().number(BigDecimal.valueOf(number)));
	}
}
