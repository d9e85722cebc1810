// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Locale;
import java.util.Set;

import journey.model.messages.Messages;
import journey.sirius.view.Color;
import journey.sirius.view.FontFormat;
import journey.sirius.view.Label;

/** What a layout writes itself. */
final class Captions {

	private static final Color INK = new Color(0x1f, 0x29, 0x37);
	private static final Color QUIET = new Color(0x4b, 0x55, 0x63);
	private static final int TITLE = 18;
	private static final int HEADING = 9;
	private static final int SMALL = 8;

	private final Messages messages = new Messages(Captions.class);
	private final Locale locale;

	Captions(Locale locale) {
		this.locale = locale;
	}

	static Label title(String text) {
		return new Label(text, INK, TITLE, Set.of(FontFormat.BOLD), Label.Alignment.LEFT, false);
	}

	/** At the left of a row. */
	Label heading(String key, Object... arguments) {
		return new Label(messages.text(locale, key, arguments), QUIET, HEADING, Set.of(FontFormat.BOLD), Label.Alignment.LEFT, false);
	}

	static Label small(String text) {
		return new Label(text, QUIET, SMALL, Set.of(), Label.Alignment.RIGHT, false);
	}

	/** Beside a sign that it explains. */
	Label note(String key) {
		return new Label(messages.text(locale, key), QUIET, HEADING, Set.of(), Label.Alignment.LEFT, false);
	}

	Label sentence(String key) {
		return new Label(messages.text(locale, key), QUIET, TITLE / 2 + 2, Set.of(), Label.Alignment.LEFT, false);
	}
}
