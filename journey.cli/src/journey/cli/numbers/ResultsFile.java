// SPDX-License-Identifier: EPL-2.0
package journey.cli.numbers;

import java.io.IOException;
import java.nio.file.Path;

import com.google.gson.JsonParseException;

import journey.cli.input.InputException;
import journey.cli.terminal.PlainText;
import journey.generator.results.ResultsFiles;
import journey.generator.results.ResultsJson;
import journey.model.results.Results;

/** The results.json that a report is to show. */
public final class ResultsFile {

	private static final int LONGEST_REASON = 200;

	private ResultsFile() {
	}

	/** @param name what the user calls the file */
	public static Results read(Path file, String name) throws IOException, InputException {
		String text = new BoundedFile(file, name).text(ResultsFiles.LARGEST);
		try {
			return ResultsJson.read(text);
		} catch (JsonParseException other) {
			String reason = String.valueOf(other.getMessage());
			throw new InputException(false, "results.other", PlainText.ofFile(name), PlainText.of(reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…"));
		}
	}
}
