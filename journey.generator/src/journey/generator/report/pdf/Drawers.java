// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

/** Who draws an {@code object} of a report: its class decides. */
final class Drawers implements FSObjectDrawerFactory {

	private final Map<String, FSObjectDrawer> drawers;

	/** @param diagrams draws the diagrams of one document */
	Drawers(BrandColours colours, DiagramDrawer diagrams) {
		this.drawers = Map.of("curve", new CurveDrawer(colours), "series", new SeriesDrawer(colours), "diagram", diagrams);
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return createDrawer(element) != null;
	}

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		return element.getTagName().equals("object") ? drawers.get(element.getAttribute("class")) : null;
	}
}
