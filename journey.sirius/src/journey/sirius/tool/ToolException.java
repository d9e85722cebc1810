// SPDX-License-Identifier: EPL-2.0
package journey.sirius.tool;

/** A tool that cannot be used, or that has failed; the model is as it was. */
public final class ToolException extends Exception {

	private static final long serialVersionUID = 1L;

	public ToolException(String reason) {
		super(reason);
	}

	public ToolException(String reason, Throwable cause) {
		super(reason, cause);
	}
}
