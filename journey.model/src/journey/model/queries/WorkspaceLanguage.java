// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Locale;

import journey.model.journey.JourneyFile;
import journey.model.journey.Language;

/** The language in which a workspace wants its reports. */
public final class WorkspaceLanguage {

	private WorkspaceLanguage() {
	}

	/** The one that a file of the workspace names first, else English. */
	public static Locale of(WorkspaceIndex index) {
		return index.files().stream().map(JourneyFile::getWorkspace)
				.filter(workspace -> workspace != null && workspace.getLanguage() != Language.UNSPECIFIED)
				.findFirst()
				.map(workspace -> Locale.of(workspace.getLanguage().getLiteral()))
				.orElse(Locale.ENGLISH);
	}
}
