// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.nio.file.Path;

/**
 * A .journey file that was found and is not read yet.
 *
 * @param name its name for people, as they named it on the command line, with slashes
 * @param path its path within the workspace, with slashes
 * @param file where it is
 */
record FoundFile(String name, String path, Path file) {
}
