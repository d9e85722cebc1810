// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.Locale;

import journey.dsl.messages.LanguageMessages;

/**
 * A file or folder that could not be read. The others are still processed.
 *
 * @param name its name for people
 * @param detail the place or reason, in words of the system
 */
public record UnreadableFile(String name, Reason reason, String detail) {

	/** Why it could not be read; the texts stand in the message files of the language under the code. */
	public enum Reason {
		MISSING("FIL-001"),
		NO_JOURNEY_FILE("FIL-002"),
		TOO_LARGE("FIL-003"),
		NOT_UTF8("FIL-004"),
		OUTSIDE_WORKSPACE("FIL-005"),
		FAILED("FIL-006"),
		NOT_A_JOURNEY_FILE("FIL-007");

		private final String code;

		Reason(String code) {
			this.code = code;
		}

		public String code() {
			return code;
		}
	}

	public String message(Locale locale) {
		return LanguageMessages.find(locale, reason.code(), detail).orElseThrow();
	}
}
