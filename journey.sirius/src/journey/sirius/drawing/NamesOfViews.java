// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.sirius.layout.PlacedEdge;
import journey.sirius.layout.PlacedText;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/** What views are called for those who do not see them. */
final class NamesOfViews {

	private NamesOfViews() {
	}

	static String of(View view) {
		return view instanceof NodeView node ? node.label().text().strip() : "";
	}

	static String of(PlacedEdge edge, String kind) {
		String ends = of(edge.view().source()) + " \u2192 " + of(edge.view().end());
		String words = Stream.concat(Stream.of(kind), edge.texts().stream().map(NamesOfViews::of)).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
		return Stream.of(ends, words).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
	}

	private static String of(PlacedText text) {
		return text.label().text().strip();
	}
}
