// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import journey.measure.data.FileFormat;
import journey.ui.texts.WorkbenchTexts;

/** A file that somebody has chosen as data. */
public record DataFile(Path path) {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DataFile.class);

	/** Why it cannot be read as data; empty if it may be. */
	public Optional<String> problem() {
		if (!path.isAbsolute() || !Files.isRegularFile(path)) {
			return Optional.of(TEXTS.text("data.missing", path));
		}
		return FileFormat.of(path).isPresent() ? Optional.empty() : Optional.of(TEXTS.text("data.format", path.getFileName(), FileFormat.allEnds()));
	}
}
