// SPDX-License-Identifier: EPL-2.0
package journey.generator.results;

import java.util.List;

import journey.generator.output.GeneratedFile;
import journey.model.results.Results;

/** What a measurement is written as. */
public final class ResultsFiles {

	/** The name of these files in the manifest of a folder. */
	public static final String OUTPUT = "results";
	/** The file that reports and diagrams read again. */
	public static final String JSON = "results.json";
	/** How many bytes of that file are read at most: much more than a thousand KPIs with their series and groups take. */
	public static final int LARGEST = 32 << 20;

	private ResultsFiles() {
	}

	public static List<GeneratedFile> of(Results results) {
		return List.of(new GeneratedFile(JSON, ResultsJson.text(results)), new GeneratedFile("results.csv", ResultsCsv.text(results)));
	}
}
