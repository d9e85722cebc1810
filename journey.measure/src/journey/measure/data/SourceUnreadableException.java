// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

/** The data of a source cannot be read; those of others can. The message says why, in English, as the messages of the engine are. */
public final class SourceUnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	SourceUnreadableException(String message) {
		super(message);
	}
}
