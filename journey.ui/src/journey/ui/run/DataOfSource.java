// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.nio.file.Path;
import java.util.List;

/**
 * The data of a source, or of one of its events, facts, surveys or profiles.
 *
 * @param name the qualified name
 * @param files absolute
 */
public record DataOfSource(String name, List<Path> files) {

	public DataOfSource {
		files = List.copyOf(files);
	}
}
