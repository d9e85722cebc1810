// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Map;

/** Puts a text into straight double quotes, where it stands in others. */
final class StraightQuotes implements Fix {

	private static final Map<String, String> CLOSING = Map.of("'", "'", "‘", "’", "’", "’", "“", "”", "”", "”", "«", "»");

	@Override
	public List<Proposal> of(Mistake mistake) {
		String closing = CLOSING.get(mistake.argument(0));
		String text = mistake.text();
		int start = mistake.offset();
		if (closing == null || !text.startsWith(mistake.argument(0), start)) {
			return List.of();
		}
		int end = text.indexOf(closing, start + 1);
		int line = text.indexOf('\n', start);
		if (end < 0 || line >= 0 && end > line) {
			return List.of();
		}
		String inside = text.substring(start + 1, end).replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "");
		return List.of(new Proposal(mistake.say("quotes"), new Replacement(start, end + 1 - start, '"' + inside.replace("\\", "\\\\").replace("\"", "\\\"") + '"')));
	}
}
