// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What may happen to a text between a keyboard, a merge and a broken disk. The same random numbers give the same text. */
final class Mutations {

	/** The longest mutant; what takes long on purpose has tests of its own. */
	static final int LONGEST = 60_000;

	private static final Pattern TOKEN = Pattern.compile("\\w+|\\s+|.", Pattern.DOTALL);
	private static final List<String> FOREIGN = List.of(
			"\u0000", "\u0001", "\u0007", "\u001b[31m", "\u0085", "\u009b", "\u2028", "\u2029", "\u202e", "\u2066", "\u200b", "\u00a0", "\u202f", "\ufeff",
			"\ud800", "\udc00", "\ud83d\ude00", "e\u0301", "\u0130", "\ufffe", "\uffff", "\r", "\n\r", "\r\n", "\t", "\f", "\u000b",
			"\"", "'", "\u201c", "\u00ab", "\\", "\\\"", "\\u0041", "/*", "*/", "//", "/**/", "/", "{", "}", "(", ")", "[", "]", "<", ">", "{}", "}{",
			"^", "^^", "@", "@allow", "@allow(", "%", "$", "#", "##[error]", "::error::", "&amp;", "]]>", "{0}", "${x}", "%n",
			".", "..", ".*", "*", "-", "--", "->", "+", ",", ",,", ":", ";", "=", "!=", "not", "list of", "9", "99999999999", "-2147483649", "1e9", "0.0",
			"1.", "00", "2027-02-30", "2027-99", "999999999-12-31", "../../x", "std.", "import std.channels.*", "import a.*", "namespace a.b");
	private static final List<String> NESTS = List.of("{", "(", "not ", "-", "f(", "list of ", "persona P {", "(-", "{ (", "if (", "a.", "\"", "/*");

	private final List<String> sources;
	private final SplittableRandom random;

	Mutations(List<String> sources, SplittableRandom random) {
		this.sources = sources;
		this.random = random;
	}

	/** A source with a few changes. */
	String next() {
		String text = source();
		for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
			text = change(text);
		}
		return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
	}

	private String change(String text) {
		return switch (random.nextInt(14)) {
			case 0 -> without(tokens(text));
			case 1 -> twice(tokens(text));
			case 2 -> exchanged(tokens(text));
			case 3 -> without(lines(text));
			case 4 -> twice(lines(text));
			case 5 -> exchanged(lines(text));
			case 6, 7, 8 -> inserted(text, FOREIGN.get(random.nextInt(FOREIGN.size())));
			case 9 -> inserted(text, Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
			case 10 -> random.nextBoolean() ? text.substring(0, place(text)) : text.substring(place(text));
			case 11 -> spliced(text, source());
			case 12 -> inserted(text, repeated(text));
			default -> replaced(tokens(text), tokens(source()));
		};
	}

	private String source() {
		return sources.get(random.nextInt(sources.size()));
	}

	private int place(String text) {
		return random.nextInt(text.length() + 1);
	}

	private String without(List<String> parts) {
		if (parts.isEmpty()) {
			return "";
		}
		int first = random.nextInt(parts.size());
		int count = Math.min(parts.size() - first, 1 + random.nextInt(4));
		parts.subList(first, first + count).clear();
		return String.join("", parts);
	}

	private String twice(List<String> parts) {
		if (parts.isEmpty()) {
			return "";
		}
		int index = random.nextInt(parts.size());
		parts.add(index, parts.get(index));
		return String.join("", parts);
	}

	private String exchanged(List<String> parts) {
		if (parts.isEmpty()) {
			return "";
		}
		Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
		return String.join("", parts);
	}

	private String replaced(List<String> parts, List<String> others) {
		if (parts.isEmpty() || others.isEmpty()) {
			return "";
		}
		parts.set(random.nextInt(parts.size()), others.get(random.nextInt(others.size())));
		return String.join("", parts);
	}

	private String inserted(String text, String part) {
		int place = place(text);
		return text.substring(0, place) + part + text.substring(place);
	}

	private String spliced(String text, String other) {
		return text.substring(0, place(text)) + other.substring(place(other));
	}

	/** A piece of the text or the beginning of a nest, many times, or a very long name or number. */
	private String repeated(String text) {
		int times = 1 << random.nextInt(12);
		return switch (random.nextInt(4)) {
			case 0 -> NESTS.get(random.nextInt(NESTS.size())).repeat(times);
			case 1 -> "x".repeat(times);
			case 2 -> "7".repeat(times);
			default -> {
				int start = place(text);
				int end = Math.min(text.length(), start + 1 + random.nextInt(80));
				yield text.substring(start, end).repeat(Math.min(times, 200));
			}
		};
	}

	private static List<String> tokens(String text) {
		return new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			lines.add(text.substring(start, end + 1));
			start = end + 1;
		}
		lines.add(text.substring(start));
		return lines;
	}
}
