// SPDX-License-Identifier: EPL-2.0
package journey.tests.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.tests.support.CliRun;

/**
 * A page that tells what to write and to type, done again in an empty folder: a block of journey text is saved under the
 * name that ends the line above it, and a block of the console has runs of the command and what they print; a line of dots
 * stands for lines that are left out.
 */
final class Transcript {

	private static final Pattern FILE_NAME = Pattern.compile("`([\\w/-]+\\.journey)`[^`]*:$");

	private static final String PROMPT = "$ ";
	private static final String DOTS = "…";

	private final Path folder;
	private final List<String> written = new ArrayList<>();

	private Transcript(Path folder) {
		this.folder = folder;
	}

	/** The page with what the command really prints. */
	static String rerun(String page, Path folder) throws IOException {
		Transcript transcript = new Transcript(folder);
		transcript.rerun(page.lines().toList());
		return String.join("\n", transcript.written) + "\n";
	}

	private void rerun(List<String> page) throws IOException {
		String above = "";
		for (int i = 0; i < page.size(); i++) {
			String line = page.get(i);
			written.add(line);
			if (line.startsWith("```") && line.length() > 3) {
				int end = i + 1 + page.subList(i + 1, page.size()).indexOf("```");
				block(line.substring(3), page.subList(i + 1, end), above);
				written.add("```");
				i = end;
			} else if (!line.isBlank()) {
				above = line;
			}
		}
	}

	private void block(String kind, List<String> lines, String above) throws IOException {
		switch (kind) {
			case "journey" -> save(lines, above);
			case "console" -> run(lines);
			default -> written.addAll(lines);
		}
	}

	private void save(List<String> lines, String above) throws IOException {
		Matcher name = FILE_NAME.matcher(above);
		if (!name.find()) {
			throw new AssertionError("the line above a file must end with its name and a colon: " + above);
		}
		Path file = folder.resolve(name.group(1));
		Files.createDirectories(file.getParent());
		Files.writeString(file, String.join("\n", lines) + "\n");
		written.addAll(lines);
	}

	private void run(List<String> lines) {
		int next;
		for (int command = 0; command < lines.size(); command = next) {
			next = command + 1;
			while (next < lines.size() && !lines.get(next).startsWith(PROMPT)) {
				next++;
			}
			written.add(lines.get(command));
			written.addAll(shortened(printed(lines.get(command)), lines.subList(command + 1, next)));
		}
	}

	private List<String> printed(String command) {
		String[] words = command.substring(PROMPT.length()).split(" +");
		if (!words[0].equals("journey")) {
			throw new AssertionError("only the command journey can be run: " + command);
		}
		CliRun run = CliRun.run(folder, List.of(words).subList(1, words.length).toArray(String[]::new));
		return (run.out() + run.err()).lines().toList();
	}

	/** As many lines from the beginning and from the end as the page shows around its dots. */
	private static List<String> shortened(List<String> printed, List<String> shown) {
		int dots = shown.indexOf(DOTS);
		if (dots < 0) {
			return printed;
		}
		int after = shown.size() - dots - 1;
		List<String> lines = new ArrayList<>(printed.subList(0, dots));
		lines.add(DOTS);
		lines.addAll(printed.subList(printed.size() - after, printed.size()));
		return lines;
	}
}
