// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.nio.charset.StandardCharsets;

/**
 * A file of a new project.
 *
 * @param path within the project, with slashes
 */
public record NewFile(String path, byte[] content) {

	static NewFile text(String path, String text) {
		return new NewFile(path, text.getBytes(StandardCharsets.UTF_8));
	}
}
