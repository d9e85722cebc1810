// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

/** The report about a project, with what was measured last. */
public final class ReportView extends PreviewView {

	public static final String ID = "journey.ui.report";

	@Override
	PreviewContent content() {
		return new ReportContent();
	}

	@Override
	String folder() {
		return "report";
	}
}
