// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

/** A way to write down what a check has found. */
public interface FindingsFormat {

	/** The whole text, ending with a line break unless there is nothing to say. */
	String text(CheckResult result);
}
