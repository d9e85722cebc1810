// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import journey.dsl.workspace.UnreadableFile.Reason;

/** The files of a folder that the {@link WorkspaceLoader} refuses, found without looking at what they say. */
public final class RefusedFiles {

	private RefusedFiles() {
	}

	/** With names as seen from the folder. */
	public static List<UnreadableFile> in(Path folder) {
		List<UnreadableFile> refused = new ArrayList<>();
		try {
			for (FoundFile found : new JourneyFinder(folder, "", refused).find()) {
				try {
					FileReader.read(FileReader.realPath(found.file()));
				} catch (FileReader.Refused why) {
					refused.add(new UnreadableFile(found.name(), why.reason, why.detail));
				}
			}
		} catch (IOException failure) {
			refused.add(new UnreadableFile(".", Reason.FAILED, IoFailures.detail(failure)));
		}
		return refused;
	}
}
