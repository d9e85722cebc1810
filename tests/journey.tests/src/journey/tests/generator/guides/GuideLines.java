// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import journey.generator.output.GeneratedFile;

/** What a guide says. */
final class GuideLines {

	private GuideLines() {
	}

	/** The lines of the only file, without those that are blank; no-break spaces as blanks. */
	static List<String> of(List<GeneratedFile> files, String path) {
		assertEquals(List.of(path), files.stream().map(GeneratedFile::path).toList());
		return files.get(0).text().replace('\u00A0', ' ').replace('\u202F', ' ').lines().filter(line -> !line.isBlank()).toList();
	}
}
