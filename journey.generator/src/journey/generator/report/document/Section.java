// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

import java.util.List;
import java.util.stream.Stream;

import journey.generator.report.document.Block.DrawnDiagram;

/**
 * A part of a report under a heading.
 *
 * @param anchor an identifier, unique in the report
 * @param start where it begins on paper
 * @param blocks what it says before its parts
 */
public record Section(String anchor, String title, Start start, List<Block> blocks, List<Section> parts) {

	/** Where a section begins on paper. */
	public enum Start {
		RUNNING, NEW_PAGE
	}

	public Section {
		blocks = List.copyOf(blocks);
		parts = List.copyOf(parts);
	}

	/** The pictures of diagrams in it and in its parts. */
	Stream<DrawnDiagram> diagrams() {
		return Stream.concat(blocks.stream().filter(DrawnDiagram.class::isInstance).map(DrawnDiagram.class::cast), parts.stream().flatMap(Section::diagrams));
	}

	/** A section without parts that begins where the one before it ends. */
	public Section(String anchor, String title, List<Block> blocks) {
		this(anchor, title, Start.RUNNING, blocks, List.of());
	}
}
