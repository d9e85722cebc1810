// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.List;

import journey.generator.output.GeneratedFile;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Document.Page;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.generator.report.document.Section.Start;
import journey.generator.report.markdown.MarkdownFile;

/** A guide: a title, what it is for, and its parts. Nothing leads into a guide, so that its parts need no anchors. */
final class GuideFile {

	private static final String NO_ANCHOR = "";

	private GuideFile() {
	}

	/** The file, or none if the guide has no parts. */
	static List<GeneratedFile> of(String name, String title, List<Section> parts) {
		return parts.isEmpty() ? List.of() : List.of(MarkdownFile.of(new Page(name, title, parts)));
	}

	static Section section(String title, List<Block> blocks, List<Section> parts) {
		return new Section(NO_ANCHOR, title, Start.RUNNING, blocks, parts);
	}

	static Card card(RichText note, String title, List<Block> blocks) {
		return new Card(NO_ANCHOR, note, title, blocks);
	}

	/** Those of the texts that are not empty, each as a paragraph. */
	static List<Block> paragraphs(RichText... texts) {
		List<Block> paragraphs = new ArrayList<>();
		for (RichText text : texts) {
			if (!text.isEmpty()) {
				paragraphs.add(new Paragraph(text));
			}
		}
		return paragraphs;
	}
}
