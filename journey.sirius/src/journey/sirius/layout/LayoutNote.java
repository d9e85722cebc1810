// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;

/**
 * What a layout or a file of positions has to say.
 *
 * @param key of a message of this package
 */
public record LayoutNote(String key, List<String> arguments) {

	public LayoutNote {
		arguments = List.copyOf(arguments);
	}

	static LayoutNote of(String key, String... arguments) {
		return new LayoutNote(key, List.of(arguments));
	}
}
