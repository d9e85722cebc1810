// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away the second of two members that exclude each other. */
final class SecondGone implements Fix {

	@Override
	public List<Proposal> of(Mistake mistake) {
		String keyword = mistake.argument(0);
		String text = mistake.text();
		int end = mistake.offset() + mistake.length();
		int start = mistake.offset();
		if (!mistake.marked().startsWith(keyword)) {
			String before = text.substring(Lines.start(text, start), start);
			Matcher matcher = Pattern.compile("(?<![\\w-])" + Pattern.quote(keyword) + "\\s+([\\p{L}=<>!]+\\s+)*$").matcher(before);
			if (!matcher.find()) {
				return List.of();
			}
			start = Lines.start(text, start) + matcher.start();
		}
		return List.of(new Proposal(mistake.say("delete", text.substring(start, end)), Lines.without(text, start, end)));
	}
}
