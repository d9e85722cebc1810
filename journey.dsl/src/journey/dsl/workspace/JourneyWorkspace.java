// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.List;

import journey.model.queries.WorkspaceIndex;

/**
 * Files that are looked at together.
 *
 * @param files the files that could be read, in the order of their names
 * @param unreadable the files that could not
 * @param index answers questions about all of them
 */
public record JourneyWorkspace(List<SourceFile> files, List<UnreadableFile> unreadable, WorkspaceIndex index) {

	public JourneyWorkspace {
		files = List.copyOf(files);
		unreadable = List.copyOf(unreadable);
	}
}
