// SPDX-License-Identifier: EPL-2.0
package journey.cli.numbers;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import journey.cli.input.InputException;
import journey.cli.terminal.PlainText;
import journey.generator.report.ReportNumbers;
import journey.model.journey.Journey;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** A file of properties with own words for what to do where customers leave. */
public final class AdviceFile {

	private static final int LIMIT = 1 << 20;

	private AdviceFile() {
	}

	/**
	 * The words by stage.
	 *
	 * @param name what the user calls the file
	 */
	public static Map<String, String> read(Path file, String name, WorkspaceIndex index) throws IOException, InputException {
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(new BoundedFile(file, name).text(LIMIT)));
		} catch (IllegalArgumentException brokenEscape) {
			throw new InputException(false, "advice.broken", PlainText.ofFile(name));
		}
		Map<String, String> advice = new TreeMap<>();
		properties.stringPropertyNames().forEach(key -> advice.put(key, properties.getProperty(key).strip()));
		Set<String> unknown = new TreeSet<>(advice.keySet());
		unknown.removeAll(stages(index));
		if (!unknown.isEmpty()) {
			throw new InputException(false, "advice.unknown", PlainText.ofFile(name), PlainText.of(unknown.iterator().next()), String.join(", ", general().toList()));
		}
		return advice;
	}

	private static Set<String> stages(WorkspaceIndex index) {
		Set<String> stages = new TreeSet<>(general().toList());
		index.elements(Journey.class).forEach(journey -> journey.getStages().forEach(stage -> stages.add(Names.qualified(stage))));
		return stages;
	}

	private static Stream<String> general() {
		return Stream.concat(Stream.of(CanonicalStage.values()).map(CanonicalStage::word), Stream.of(ReportNumbers.OTHER));
	}
}
