// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

/** The lines around a place in a text. */
final class Lines {

	private Lines() {
	}

	/** Where the line begins. */
	static int start(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where the line ends, before the sign that ends it. */
	static int end(String text, int offset) {
		int end = text.indexOf('\n', offset);
		if (end < 0) {
			return text.length();
		}
		return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** With what the line is indented. */
	static String indentation(String text, int offset) {
		int start = start(text, offset);
		int end = start;
		while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' ')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** How the file ends its lines. */
	static String delimiter(String text) {
		int first = text.indexOf('\n');
		return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}

	/** The text without this part; if nothing else stands in its lines, without them. */
	static Replacement without(String text, int start, int end) {
		int lineStart = start(text, start);
		int lineEnd = end(text, end);
		if (text.substring(lineStart, start).isBlank() && text.substring(end, lineEnd).isBlank()) {
			int next = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(text.length(), lineEnd + 1);
			return new Replacement(lineStart, next - lineStart, "");
		}
		int from = start > lineStart && text.charAt(start - 1) == ' ' ? start - 1 : start;
		return new Replacement(from, end - from, "");
	}
}
