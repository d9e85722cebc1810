// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.generator.report.ReportFinding;
import journey.generator.report.ReportNumbers;
import journey.generator.report.ReportTexts;
import journey.generator.report.document.Block;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Link;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Touchpoint;
import journey.model.queries.EvidenceLedger;
import journey.model.queries.WorkspaceIndex;

/**
 * What all parts of a report need.
 *
 * @param today the day for which ages are told; without it none is
 * @param findings what the rules have found, in the language of the report
 * @param advice own words for what to do where customers leave, as {@link ReportNumbers} has them
 */
record ReportContext(WorkspaceIndex index, Locale locale, ReportTexts texts, Optional<LocalDate> today, List<ReportFinding> findings,
		Anchors anchors, TouchpointNumbers numbers, DistinctTitles titles, EvidenceLedger ledger, MeasuredNumbers measured, Map<String, String> advice) {

	ReportContext(WorkspaceIndex index, Locale locale, Optional<LocalDate> today, List<ReportFinding> findings, ReportNumbers numbers) {
		this(index, locale, new ReportTexts(locale), today, findings, new Anchors(), new TouchpointNumbers(index),
				new DistinctTitles(index, locale), EvidenceLedger.of(index, today), new MeasuredNumbers(numbers.results()), numbers.advice());
	}

	String text(String key, Object... arguments) {
		return texts.text(key, arguments);
	}

	/** What tells an element from the others that a reader sees beside it. */
	String title(NamedElement element) {
		return titles.of(element);
	}

	/** The title of a journey, a stage, a touchpoint, a persona or a KPI, which leads to what the report says about it. */
	RichText link(NamedElement element) {
		return RichText.of(new Link(anchors.of(element), title(element)));
	}

	/** The number and the title of a touchpoint, which lead to its card. */
	RichText link(Touchpoint touchpoint) {
		return RichText.of(new Quiet(numbers.of(touchpoint) + " "), new Link(anchors.of(touchpoint), title(touchpoint)));
	}

	/** The title of a KPI, which leads to its row, and its target. */
	RichText kpi(Kpi kpi) {
		String target = texts.threshold(kpi.getTarget());
		return target.isEmpty() ? link(kpi) : link(kpi).and(new Quiet(" " + target));
	}

	/** The title of a KPI, which leads to its row, its target, and what was measured. */
	RichText measuredKpi(Kpi kpi) {
		RichText number = new KpiNumber(this).of(kpi);
		return number.isEmpty() ? kpi(kpi) : kpi(kpi).and(" ").and(number);
	}

	/** What a reader calls something that results name; the name itself if the workspace does not know it. */
	String named(String qualified) {
		return qualified == null ? "" : QualifiedTitles.of(index).find(qualified).map(this::title).orElse(qualified);
	}

	/** The titles of elements, each one a link. */
	List<RichText> links(List<? extends NamedElement> elements) {
		return elements.stream().map(element -> element instanceof Touchpoint touchpoint ? link(touchpoint) : link(element)).toList();
	}

	/** The titles of elements that have no place of their own in the report, on one line. */
	String titles(Collection<? extends NamedElement> elements) {
		return elements.stream().map(this::title).collect(Collectors.joining(", "));
	}

	/** A fact with a label from the message files. */
	Fact fact(String key, String value) {
		return new Fact(text(key), value);
	}

	/** A fact with a label from the message files. */
	Fact fact(String key, RichText value) {
		return new Fact(text(key), value);
	}

	/** A fact with a label from the message files, with several values. */
	Fact fact(String key, List<RichText> values) {
		return new Fact(text(key), values);
	}

	/** What is written above an element in the text, as a paragraph; none if there is nothing. */
	List<Block> comment(NamedElement element) {
		String comment = index.comment(element);
		return comment.isEmpty() ? List.of() : List.of(new Block.Paragraph(comment));
	}

	/** A feeling between −2 and +2, with its sign. */
	RichText valence(int valence) {
		String figure = valence > 0 ? "+" + valence : valence < 0 ? "−" + -valence : "0";
		return RichText.of(new Badge(valence > 0 ? Tone.GOOD : valence < 0 ? Tone.BAD : Tone.NEUTRAL, figure));
	}
}
