// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.regex.Pattern;

/** Which texts are addresses, and which of them a reader may follow: what else an address can do is nothing for a report. */
public final class WebAddress {

	private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");

	/** A scheme before two slashes; a scheme that browsers know, with something behind it; a host as people write it. */
	private static final Pattern MEANT = Pattern.compile(
			"(?is)([a-z][a-z0-9+.-]+://|(https?|mailto|javascript|vbscript|data|file|blob|ftp):(?!\\s)|www\\.(?!\\s)).*");

	private WebAddress() {
	}

	/** Whether it is an address of http, https or mailto. */
	public static boolean canBeFollowed(String text) {
		return text != null && FOLLOWED.matcher(text).matches();
	}

	/** Whether it is written as an address, of whatever kind. */
	public static boolean isMeant(String text) {
		return text != null && MEANT.matcher(text.strip()).matches();
	}
}
