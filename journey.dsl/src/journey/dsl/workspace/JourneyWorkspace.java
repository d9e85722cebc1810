// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.List;

import journey.model.queries.WorkspaceIndex;

/**
 * The files that are looked at together, in the order of their names, and those that could not be read.
 */
public record JourneyWorkspace(List<SourceFile> files, List<UnreadableFile> unreadable) {

	public JourneyWorkspace {
		files = List.copyOf(files);
		unreadable = List.copyOf(unreadable);
	}

	public WorkspaceIndex index() {
		return WorkspaceIndex.of(files.stream().map(SourceFile::model).toList());
	}
}
