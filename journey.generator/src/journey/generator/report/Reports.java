// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.output.GeneratedFile;
import journey.generator.report.document.Document;
import journey.generator.report.html.HtmlReport;
import journey.generator.report.html.StyleSheet;
import journey.generator.report.markdown.MarkdownDrawings;
import journey.generator.report.markdown.MarkdownFile;
import journey.generator.report.pdf.PdfReport;
import journey.generator.report.sections.ReportSections;
import journey.model.queries.WorkspaceIndex;

/** The report about a workspace in its formats. */
public final class Reports {

	private Reports() {
	}

	/** The formats of the report. */
	public enum Format {
		HTML, MD, PDF
	}

	/**
	 * The files of the report.
	 *
	 * @param locale English or French
	 * @param today the day for which ages are told; without it none is
	 * @param findings what the rules have found, in the same language
	 */
	public static List<GeneratedFile> files(WorkspaceIndex index, Locale locale, Optional<LocalDate> today, List<ReportFinding> findings,
			List<Format> formats) {
		return files(index, locale, today, findings, ReportNumbers.NONE, formats);
	}

	/** The files of the report with what was measured. */
	public static List<GeneratedFile> files(WorkspaceIndex index, Locale locale, Optional<LocalDate> today, List<ReportFinding> findings,
			ReportNumbers numbers, List<Format> formats) {
		Document report = ReportSections.document(index, locale, today, findings, numbers);
		boolean measured = numbers.results().isPresent();
		return formats.stream().flatMap(format -> switch (format) {
			case HTML -> html(report, locale, measured ? StyleSheet.withNumbers() : StyleSheet.load());
			case MD -> markdown(report);
			case PDF -> pdf(report, measured ? PdfReport.withNumbers(report, new ReportTexts(locale)) : PdfReport.of(report, new ReportTexts(locale)));
		}).toList();
	}

	private static Stream<GeneratedFile> html(Document report, Locale locale, StyleSheet style) {
		HtmlReport template = new HtmlReport(report, new ReportTexts(locale), style);
		return report.pages().stream().map(page -> new GeneratedFile(page.name() + ".html", unixLines(template.write(page))));
	}

	private static Stream<GeneratedFile> markdown(Document report) {
		return report.pages().stream().flatMap(page -> Stream.concat(Stream.of(MarkdownFile.of(page)), MarkdownDrawings.of(page)));
	}

	private static Stream<GeneratedFile> pdf(Document report, PdfReport pdf) {
		return report.pages().stream().map(page -> new GeneratedFile(page.name() + ".pdf", pdf.write(page)));
	}

	/** Templates end lines as the machine does. */
	private static String unixLines(String text) {
		return text.replace("\r\n", "\n");
	}
}
