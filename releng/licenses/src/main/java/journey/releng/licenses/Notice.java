// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file NOTICE: a paragraph for each bundle. */
final class Notice {

	private static final String INTRODUCTION = """
			Journey Workbench

			Journey Workbench is licensed under the Eclipse Public License 2.0 (EPL-2.0), see the file LICENSE. It comes with
			the work of others. Below is a paragraph for each bundle: its version, its licences, who says so, the texts of the
			licences, all other files in which its authors speak of rights, and the artifact of Maven Central that it comes from.
			The artifact with the classifier "sources" beside it is its source code.
			""";
	private static final Pattern COPYRIGHT = Pattern.compile("(?im)^\\W*(Copyright\\s+(\\(c\\)\\s*|©\\s*)?\\d{4}.*?)\\s*$");

	private final StandardTexts texts;

	Notice(StandardTexts texts) {
		this.texts = texts;
	}

	String of(List<Judged> bundles) {
		return INTRODUCTION + bundles.stream().map(this::paragraph).collect(Collectors.joining());
	}

	private String paragraph(Judged bundle) {
		List<String> lines = new ArrayList<>(List.of("", bundle.bundle().name() + " " + bundle.version()));
		copyrights(bundle).forEach(lines::add);
		lines.add("licence: %s, says %s".formatted(bundle.licenses().stream().map(License::id).collect(Collectors.joining(", ")), bundle.source()));
		texts(bundle).forEach(text -> lines.add("text: " + text));
		bundle.files().keySet().forEach(file -> lines.add("file: licenses/" + bundle.bundle().name() + "/" + file));
		bundle.coordinates().filter(artifact -> !bundle.isOurs()).ifPresent(artifact -> lines.add("artifact: " + artifact));
		return String.join("\n  ", lines).replaceFirst("^\n  ", "\n") + "\n";
	}

	/** Where the text of each licence is; one that its authors fill in is among the files of the bundle. */
	private List<String> texts(Judged bundle) {
		boolean bringsIts = bundle.files().keySet().stream().anyMatch(file -> file.matches("(?i)LICEN[SC]E.*"));
		List<String> lines = new ArrayList<>();
		for (License license : bundle.licenses()) {
			if (texts.file(license).isPresent()) {
				lines.add("licenses/" + texts.file(license).get());
			} else if (!bringsIts) {
				lines.add(license.address());
			}
		}
		return lines;
	}

	private static Set<String> copyrights(Judged bundle) {
		Set<String> lines = new LinkedHashSet<>();
		bundle.files().forEach((file, content) -> {
			if (!file.endsWith(".html")) {
				COPYRIGHT.matcher(new String(content, StandardCharsets.UTF_8)).results().forEach(line -> lines.add(line.group(1)));
			}
		});
		return lines;
	}
}
