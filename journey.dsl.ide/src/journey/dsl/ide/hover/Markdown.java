// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.hover;

/** Text in Markdown that means only itself. */
final class Markdown {

	private Markdown() {
	}

	static String of(String text) {
		return text.replaceAll("[\\\\`*_#<>\\[\\]|~]", "\\\\$0");
	}
}
