// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.util.List;
import java.util.Locale;

import journey.generator.output.GeneratedFile;
import journey.model.queries.WorkspaceIndex;

/** The report about a workspace in its formats. */
public final class Reports {

	private Reports() {
	}

	/** The formats of the report. */
	public enum Format {
		HTML, MD
	}

	/**
	 * The files of the report.
	 *
	 * @param locale English or French
	 * @param findings what the rules have found, in the same language
	 */
	public static List<GeneratedFile> files(WorkspaceIndex index, Locale locale, List<ReportFinding> findings, List<Format> formats) {
		ReportView view = ReportConverter.convert(index, locale, findings);
		ReportTexts texts = new ReportTexts(locale);
		return formats.stream().map(format -> switch (format) {
			case HTML -> new GeneratedFile("report.html", unixLines(new HtmlReport(texts).write(view, StyleSheet.load())));
			case MD -> new GeneratedFile("report.md", unixLines(new MarkdownReport(texts).write(view)));
		}).toList();
	}

	/** Templates end lines as the machine does. */
	private static String unixLines(String text) {
		return text.replace("\r\n", "\n");
	}
}
