// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

/** How much a finding matters, the gravest first. */
public enum Severity {

	ERROR, WARNING, INFO;

	/** Whether this severity is as grave as another one, or graver. */
	public boolean isAtLeast(Severity other) {
		return compareTo(other) <= 0;
	}
}
