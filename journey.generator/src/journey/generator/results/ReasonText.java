// SPDX-License-Identifier: EPL-2.0
package journey.generator.results;

import java.util.Locale;

import journey.model.messages.Messages;
import journey.model.results.Reason;
import journey.model.results.SourceQuality;

/** Why data could not be read, or a number not be computed, in words. */
public final class ReasonText {

	private static final Messages MESSAGES = new Messages(ReasonText.class);

	private final Locale locale;

	public ReasonText(Locale locale) {
		this.locale = locale;
	}

	/** With the file and the line, if they are known. */
	public String of(SourceQuality source) {
		String why = MESSAGES.text(locale, key(source.getReason()), source.getObstacleAt() == null ? "" : source.getObstacleAt());
		if (source.getFile() == null) {
			return why;
		}
		return source.getLine() == null ? MESSAGES.text(locale, "reason.file", source.getFile(), why) : MESSAGES.text(locale, "reason.line", source.getFile(), source.getLine(), why);
	}

	public String of(Reason reason) {
		return MESSAGES.text(locale, key(reason), "");
	}

	private static String key(Reason reason) {
		return "reason." + (reason == Reason.NONE ? Reason.UNKNOWN : reason).getLiteral();
	}
}
