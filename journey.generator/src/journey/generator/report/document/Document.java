// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

import java.util.List;

import journey.generator.report.document.Block.DrawnDiagram;

/**
 * What a report says, ready to be written in any format: all decisions are made, all words are in the reader's language,
 * nothing is escaped yet.
 *
 * @param language the language tag of its words
 * @param pages the first one is where readers begin
 */
public record Document(String language, String title, List<Page> pages) {

	/**
	 * What stands in one file.
	 *
	 * @param name the name of the file without its ending
	 */
	public record Page(String name, String title, List<Section> sections) {

		/** All pictures of diagrams, in their order. */
		public List<DrawnDiagram> diagrams() {
			return sections.stream().flatMap(Section::diagrams).toList();
		}
	}
}
