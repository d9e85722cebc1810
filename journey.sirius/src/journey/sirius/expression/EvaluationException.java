// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

/** An expression that has no value, with the reason. */
public final class EvaluationException extends Exception {

	private static final long serialVersionUID = 1L;

	public EvaluationException(String reason) {
		super(reason);
	}

	public EvaluationException(String reason, Throwable cause) {
		super(reason, cause);
	}
}
