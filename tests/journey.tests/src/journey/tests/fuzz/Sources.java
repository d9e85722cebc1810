// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.tests.support.Project;

/** The texts that are mutated: the corpus, the examples and the blocks of the language reference, in a fixed order. */
final class Sources {

	private static final Pattern BLOCK = Pattern.compile("```journey\n(.*?)```\n", Pattern.DOTALL);

	private Sources() {
	}

	static List<String> all() {
		List<String> texts = new ArrayList<>();
		for (Path folder : List.of(Project.root().resolve("tests/corpus"), Project.root().resolve("examples"))) {
			Project.files(folder, ".journey").forEach(file -> texts.add(Project.read(file)));
		}
		Matcher blocks = BLOCK.matcher(Project.read(Project.root().resolve("docs/language.md")));
		while (blocks.find()) {
			texts.add(blocks.group(1));
		}
		return texts;
	}
}
