// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/** Blanks and comments of all kinds. */
final class Gaps {

	private static final List<String> BLANKS = List.of(" ", "\t", "\n", "\r\n", "\u00A0", "\u202F", "  ", "\n\n", "\r\n\r\n\r\n", "\uFEFF", " \n\t");

	/** With a number each, so that none can take the place of another. */
	private static final List<String> COMMENTS = List.of("/*%d*/", "/* %d */", "/** Says what it is: %d. */", "/* \"open %d */", "/* // %d */", "/* } { ( %d */",
			"/* two\n   lines %d */", "/**\r\n\t * of Windows %d\r\n\t */", "//%d\n", "// to the end %d\n", "// \"open %d\r\n", "// /* %d } \n", "/*\u00A0%d */",
			"// \u00E9t\u00E9 %d */\n");

	private Gaps() {
	}

	/** A blank where two words would become others without it. */
	static String least(String left, String right) {
		if (left.isEmpty() || right.isEmpty()) {
			return "";
		}
		char last = left.charAt(left.length() - 1);
		char first = right.charAt(0);
		return isOfName(last) && isOfName(first) || isSign(last) && isSign(first) ? " " : "";
	}

	/** Some blanks, or none. */
	static String blanks(RandomGenerator random) {
		StringBuilder blanks = new StringBuilder();
		while (random.nextInt(3) > 0) {
			blanks.append(BLANKS.get(random.nextInt(BLANKS.size())));
		}
		return blanks.toString();
	}

	/** A comment that neither word can become a part of. */
	static String comment(String left, String right, RandomGenerator random) {
		String comment = COMMENTS.get(random.nextInt(COMMENTS.size())).formatted(random.nextInt(1000));
		boolean last = right.isEmpty() && random.nextBoolean();
		return (left.equals("/") ? " " : "") + (last ? comment.stripTrailing() : comment);
	}

	private static boolean isOfName(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '^';
	}

	private static boolean isSign(char c) {
		return "+-*/<>=!.".indexOf(c) >= 0;
	}
}
