// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The pages of the report of an example, in the example's language, and of a small workspace and one with more touchpoints in a journey than an example has. */
final class RenderedReport {

	private static final Path EXAMPLES = Path.of("../../examples");
	/** Is full of mistakes on purpose, so nothing is written. */
	private static final String INVALID = "invalid";
	private static final List<RenderedReport> ALL = list();

	private final String name;
	private final Consumer<Path> workspace;
	private Map<String, String> pages;

	/** @param workspace writes the files of the workspace into a folder */
	private RenderedReport(String name, Consumer<Path> workspace) {
		this.name = name;
		this.workspace = workspace;
	}

	static List<RenderedReport> all() {
		return ALL;
	}

	/** The HTML of each page by its path; written once, when it is asked for. */
	synchronized Map<String, String> pages() {
		if (pages == null) {
			pages = render();
		}
		return pages;
	}

	@Override
	public String toString() {
		return name;
	}

	private static List<RenderedReport> list() {
		List<RenderedReport> reports = new ArrayList<>();
		try (Stream<Path> folders = Files.list(EXAMPLES)) {
			folders.filter(Files::isDirectory).filter(folder -> !folder.endsWith(INVALID)).sorted()
					.forEach(folder -> reports.add(new RenderedReport(folder.getFileName().toString(), to -> copy(folder, to))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (int touchpoints : new int[] { 3, 60 }) {
			reports.add(new RenderedReport(touchpoints + " touchpoints", to -> Touchpoints.write(to, touchpoints)));
		}
		return List.copyOf(reports);
	}

	private Map<String, String> render() {
		try {
			Path folder = Files.createTempDirectory("journey-report");
			try {
				workspace.accept(folder);
				Distribution.in(folder).run("report", ".", "--to", "out", "--format", "html", "--fail-on", "error").exits(0);
				return read(folder.resolve("out"));
			} finally {
				Outputs.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, String> read(Path folder) throws IOException {
		Map<String, String> pages = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(file -> file.toString().endsWith(".html")).toList()) {
				pages.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		return pages;
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
