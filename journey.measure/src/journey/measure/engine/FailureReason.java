// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.sql.SQLException;
import java.util.Locale;

import journey.model.results.Reason;

/** Why the engine could not compute. The engine quotes values of the data in its messages: none of its words are kept. */
public final class FailureReason {

	private FailureReason() {
	}

	public static Reason of(SQLException failure) {
		String message = message(failure).toLowerCase(Locale.ROOT);
		if (message.contains("out of memory") || message.contains("no space left") || message.contains("failed to offload")) {
			return Reason.NO_ROOM;
		}
		return message.contains("out of range") || message.contains("overflow") ? Reason.TOO_LARGE : Reason.UNKNOWN;
	}

	static String message(SQLException failure) {
		return failure.getMessage() == null ? "" : failure.getMessage();
	}
}
