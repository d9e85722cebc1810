// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Takes texts through everything that commands and editors do with them. */
final class Trial implements AutoCloseable {

	/** No step may compute longer. */
	private static final int SECONDS = 5;
	/** Completion takes longer than everything else together, so only one text of so many is completed. */
	private static final int COMPLETED = 4;

	private final Watchdog watchdog = new Watchdog(SECONDS);
	private final LogWatch log = new LogWatch();
	private final Path folder;

	Trial() {
		try {
			folder = Files.createTempDirectory("journey-fuzz");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The first thing that goes wrong with this text.
	 *
	 * @param seed says where the cursor of the editor stands
	 */
	Optional<Failure> run(String text, long seed) {
		FileTrial file = new FileTrial(folder, text);
		EditorTrial editor = new EditorTrial(text, new SplittableRandom(seed).nextInt(text.length() + 1));
		Map<String, Watchdog.Step> steps = new LinkedHashMap<>();
		steps.put("read", file::read);
		steps.put("validate", file::validate);
		steps.put("places of findings", file::findingsHavePlaces);
		steps.put("show", file::show);
		steps.put("format", file::format);
		steps.put("editor: open", editor::open);
		steps.put("editor: outline", editor::outline);
		if (seed % COMPLETED == 0) {
			steps.put("editor: complete", editor::complete);
		}
		steps.put("editor: format", editor::format);
		for (Map.Entry<String, Watchdog.Step> step : steps.entrySet()) {
			Optional<Failure> failure = watchdog.run(step.getKey(), step.getValue()).or(() -> log.take().stream().findFirst());
			log.take();
			if (failure.isPresent()) {
				return failure;
			}
		}
		return Optional.empty();
	}

	@Override
	public void close() {
		log.close();
		try {
			Files.deleteIfExists(folder.resolve("a.journey"));
			Files.delete(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
