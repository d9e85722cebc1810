// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/** Lays out a graph in layers from the left to the right. */
final class TreeLayout {

	static PlacedDiagram of(Diagram diagram, Locale locale) {
		throw new UnsupportedOperationException();
	}
}
