// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import journey.sirius.view.Diagram;

/** Lays out a graph in layers from the left to the right. */
final class TreeLayout {

	private static final double ROOM_FOR_TITLE = 400;

	private TreeLayout() {
	}

	static PlacedDiagram of(Diagram diagram, Locale locale) {
		Optional<PlacedText> title = Optional.of(TextBlock.of(Captions.title(diagram.title()), 2 * ROOM_FOR_TITLE)).filter(block -> !block.isEmpty())
				.map(block -> block.at(GridCoordinates.MARGIN, GridCoordinates.MARGIN));
		double top = title.map(text -> text.box().bottom() + GridCoordinates.BETWEEN_GROUPS).orElse(GridCoordinates.MARGIN);
		List<PlacedText> texts = new ArrayList<>();
		if (diagram.nodes().isEmpty()) {
			texts.add(TextBlock.of(new Captions(locale).sentence("tree.empty"), ROOM_FOR_TITLE).at(GridCoordinates.MARGIN, top));
			top = texts.get(0).box().bottom();
		}
		List<LayoutNote> notes = new ArrayList<>();
		Optional<TreePlaces> found = TimedTree.of(diagram, top);
		if (found.isEmpty() && !diagram.nodes().isEmpty()) {
			notes.add(LayoutNote.of("layout.plain"));
		}
		double below = top;
		TreePlaces places = found.orElseGet(() -> PlainTree.of(diagram, below));
		double right = Math.max(places.right(), title.map(text -> text.box().right()).orElse(0.0));
		for (PlacedText text : texts) {
			right = Math.max(right, text.box().right());
		}
		return new PlacedDiagram(diagram, right + GridCoordinates.MARGIN, Math.max(top, places.bottom()) + GridCoordinates.MARGIN, title, List.of(), places.nodes(), places.edges(),
				texts, List.of(), notes);
	}
}
