// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import org.eclipse.xtext.resource.XtextResource;

import journey.model.journey.JourneyFile;

/**
 * A file that was read and parsed.
 *
 * @param name its name for people, as they named it on the command line, with slashes
 * @param path its path within the workspace, with slashes, which does not depend on where the workspace is
 * @param text its content
 */
public record SourceFile(String name, String path, String text, XtextResource resource) {

	/** The model of the file; a file that could not be parsed at all has an empty one. */
	public JourneyFile model() {
		return (JourneyFile) resource.getContents().get(0);
	}
}
