// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.util.List;

import org.eclipse.core.resources.IProject;

/** Measures a project with the data of the last time; asks for them if there was none. */
public final class MeasureHandler extends ProjectHandler {

	@Override
	void run(IProject project) {
		List<DataOfSource> last = LastData.of(project).read();
		if (last.isEmpty()) {
			new DataQuestion(project).schedule();
		} else {
			MeasureRun.of(project, last).schedule();
		}
	}
}
