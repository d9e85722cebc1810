// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Locale;
import java.util.Optional;

import journey.model.measurability.MissingLink;
import journey.model.measurability.Need;
import journey.model.messages.Messages;
import journey.model.messages.Phrase;
import journey.model.rules.Finding;

/** What is to be said of a missing link besides the text that can be written. */
public final class MissingText {

	private static final Messages MESSAGES = new Messages(MissingText.class);

	private MissingText() {
	}

	/** Why it is missing; there is always a reason where there is no suggestion. */
	public static Optional<String> reason(MissingLink missing, Locale locale) {
		if (missing.need() == Need.REFERENCE && missing.suggestion() != null) {
			return Optional.empty();
		}
		return missing.mistake() == null ? MESSAGES.find(locale, "need." + missing.need().word()) : Optional.of(Phrase.shown(missing.mistake(), MESSAGES, locale));
	}
}
