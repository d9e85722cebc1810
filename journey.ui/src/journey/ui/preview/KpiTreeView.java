// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

/** The goals of a journey with their KPIs. */
public final class KpiTreeView extends DiagramView {

	public static final String ID = "journey.ui.kpis";

	public KpiTreeView() {
		super("KPI tree", "kpis");
	}
}
