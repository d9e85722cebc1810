// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

/** A change of a text: what stands in a place from then on. */
public record Replacement(int offset, int length, String text) {

	static Replacement insertion(int offset, String text) {
		return new Replacement(offset, 0, text);
	}

	/** The text after the change. */
	public String applyTo(String before) {
		return before.substring(0, offset) + text + before.substring(offset + length);
	}
}
