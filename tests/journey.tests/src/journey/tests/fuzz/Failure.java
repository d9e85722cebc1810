// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

/**
 * What a text has brought to light.
 *
 * @param kind what makes two failures the same mistake of ours
 * @param detail for the developer
 */
record Failure(String kind, String detail) {

	static Failure of(String step, Throwable thrown) {
		Throwable cause = thrown;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		StackTraceElement[] trace = cause.getStackTrace();
		String kind = step + ": " + cause.getClass().getName() + (trace.length == 0 || cause instanceof AssertionError ? "" : " at " + trace[0]);
		StringBuilder detail = new StringBuilder(step + ": " + cause);
		for (int i = 0; i < Math.min(trace.length, 40); i++) {
			detail.append("\n    at ").append(trace[i]);
		}
		return new Failure(kind, detail.toString());
	}
}
