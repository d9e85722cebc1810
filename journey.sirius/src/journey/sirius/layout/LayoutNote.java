// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;
import java.util.Locale;

import journey.model.messages.Messages;

/**
 * What a layout or a file of positions has to say.
 *
 * @param key of a message of this package
 */
public record LayoutNote(String key, List<String> arguments) {

	public LayoutNote {
		arguments = List.copyOf(arguments);
	}

	/** The note for people who read a language. */
	public String text(Locale locale) {
		return new Messages(LayoutNote.class).text(locale, key, arguments.toArray());
	}

	static LayoutNote of(String key, String... arguments) {
		return new LayoutNote(key, List.of(arguments));
	}
}
