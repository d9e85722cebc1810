// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

/** The map of a journey. */
public final class JourneyMapView extends DiagramView {

	public static final String ID = "journey.ui.map";

	public JourneyMapView() {
		super("Journey map", "map");
	}
}
