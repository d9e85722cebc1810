// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

/** This platform has no engine: its native part was not delivered, or does not run here. */
public final class EngineMissingException extends Exception {

	private static final long serialVersionUID = 1L;

	EngineMissingException(Throwable cause) {
		super(cause);
	}
}
