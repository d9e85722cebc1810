// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.markdown;

import journey.generator.output.GeneratedFile;
import journey.generator.report.document.Document.Page;

/** A page of a document as a file. */
public final class MarkdownFile {

	private MarkdownFile() {
	}

	public static GeneratedFile of(Page page) {
		return new GeneratedFile(page.name() + ".md", oneBlankLine(unixLines(new MarkdownReport().write(page))));
	}

	/** Templates end lines as the machine does. */
	private static String unixLines(String text) {
		return text.replace("\r\n", "\n");
	}

	/** Blocks end with a blank line each, and so do sections. */
	private static String oneBlankLine(String text) {
		return text.replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
	}
}
