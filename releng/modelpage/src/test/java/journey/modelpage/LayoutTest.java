// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a picture readable. */
class LayoutTest {

	private static final Metamodel METAMODEL = Metamodel.read(ModelPageTest.ECORE);

	static Stream<Picture> pictures() {
		return Stream.concat(Stream.of(Overview.of(METAMODEL)), Groups.ALL.stream().map(group -> GroupPicture.of(METAMODEL, group)));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void classesAndLabelsDoNotCoverEachOther(Picture picture) {
		Layout layout = new Layout(picture);
		Map<String, Rectangle2D> shapes = new LinkedHashMap<>();
		layout.boxes.forEach((box, node) -> shapes.put(box.name(), rectangle(ElkUtil.absolutePosition(node), node)));
		layout.lines.forEach((line, edge) -> edge.getLabels().forEach(label -> {
			ElkNode container = edge.getContainingNode();
			shapes.put(line.toString(), rectangle(ElkUtil.absolutePosition(container).add(label.getX(), label.getY()), label));
		}));
		List<String> covered = new ArrayList<>();
		List<String> names = List.copyOf(shapes.keySet());
		for (int i = 0; i < names.size(); i++) {
			for (String other : names.subList(i + 1, names.size())) {
				if (shapes.get(names.get(i)).intersects(shapes.get(other))) {
					covered.add(names.get(i) + " and " + other);
				}
			}
		}
		assertEquals(List.of(), covered);
	}

	private static Rectangle2D rectangle(KVector place, ElkShape shape) {
		return new Rectangle2D.Double(place.x, place.y, shape.getWidth(), shape.getHeight());
	}
}
