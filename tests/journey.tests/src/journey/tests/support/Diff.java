// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.List;

/** Shows where two texts differ: the lines between their common beginning and their common end. */
public final class Diff {

	private static final int CONTEXT = 2;
	private static final int LONGEST = 40;

	private Diff() {
	}

	public static String of(String expected, String actual) {
		List<String> left = List.of(expected.split("\n", -1));
		List<String> right = List.of(actual.split("\n", -1));
		int start = 0;
		while (start < left.size() && start < right.size() && left.get(start).equals(right.get(start))) {
			start++;
		}
		int end = 0;
		while (end < left.size() - start && end < right.size() - start
				&& left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
			end++;
		}
		StringBuilder diff = new StringBuilder("@@ line " + (start + 1) + " @@\n");
		append(diff, "  ", left.subList(Math.max(0, start - CONTEXT), start));
		append(diff, "- ", left.subList(start, left.size() - end));
		append(diff, "+ ", right.subList(start, right.size() - end));
		append(diff, "  ", left.subList(left.size() - end, Math.min(left.size(), left.size() - end + CONTEXT)));
		return diff.toString();
	}

	private static void append(StringBuilder diff, String sign, List<String> lines) {
		lines.stream().limit(LONGEST).forEach(line -> diff.append(sign).append(line).append('\n'));
		if (lines.size() > LONGEST) {
			diff.append(sign).append("… ").append(lines.size() - LONGEST).append(" more lines\n");
		}
	}
}
