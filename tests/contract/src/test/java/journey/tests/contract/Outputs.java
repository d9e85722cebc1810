// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the command has written and printed. Files that are not well-formed UTF-8 are refused, so equal texts are equal
 * bytes.
 *
 * @param files the texts of the files, by their paths; that of a PDF has a letter for each byte
 */
record Outputs(Map<String, String> files, String printed) {

	/** Builds everything from the workspace in a folder, into another that is gone afterwards. */
	static Outputs build(Path workspace, String... options) {
		try {
			Path to = Files.createTempDirectory("journey-contract");
			try {
				return build(Distribution.in(workspace), ".", to, options);
			} finally {
				delete(to);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Builds everything from a workspace into a folder. */
	static Outputs build(Distribution distribution, String workspace, Path to, String... options) {
		String[] arguments = Stream.concat(Stream.of("build", workspace, "--to", to.toString()), Stream.of(options)).toArray(String[]::new);
		Distribution.Run run = distribution.run(arguments).exits(0);
		try {
			return new Outputs(read(to), run.out() + run.err());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String html() {
		return files.get("report.html");
	}

	String markdown() {
		return files.get("report.md");
	}

	byte[] pdf() {
		return files.get("report.pdf").getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The bytes of a file as a text from which they can be had again: those of a PDF as if each were a letter. */
	static String text(String path, byte[] bytes) throws CharacterCodingException {
		Charset charset = path.endsWith(".pdf") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
		return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	/** The schemas of the events by the slugs of the events. */
	Map<String, String> schemas() {
		Map<String, String> schemas = new TreeMap<>();
		files.forEach((path, text) -> {
			if (path.startsWith("events/")) {
				schemas.put(path.substring("events/".length(), path.length() - ".schema.json".length()), text);
			}
		});
		return schemas;
	}

	private static Map<String, String> read(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String path = folder.relativize(file).toString().replace('\\', '/');
				files.put(path, text(path, Files.readAllBytes(file)));
			}
		}
		return files;
	}

	static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
