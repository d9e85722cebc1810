// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Words on as many lines as they need. */
public final class WrappedText {

	private WrappedText() {
	}

	public static List<String> lines(String words, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
