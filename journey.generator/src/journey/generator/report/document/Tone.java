// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

/** A judgement that a format may show with a colour; the words beside it say the same. */
public enum Tone {
	GOOD, NEUTRAL, WARNING, BAD, NOTE
}
