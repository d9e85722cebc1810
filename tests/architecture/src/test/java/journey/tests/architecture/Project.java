// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What people have written in the project, without what builds and tools leave there. Git is not asked: it may not be there. */
record Project(Path root) {

	/** The project that this test belongs to. */
	static final Project OURS = new Project(Path.of("../.."));

	/** The paths of what builds and tools make; the distribution has a folder bin that is written. */
	private static final Pattern MADE = Pattern.compile("""
			(?x)
			(.+/)? ( target | src-gen | xtend-gen | emf-gen | out | node_modules | model/generated
			  | \\.git | \\.journey | \\.settings | \\.metadata | \\.tycho-consumer-pom\\.xml | \\.antlr-generator.* | \\.polyglot.* )
			| \\.mvn/maven(\\.\\d+)?
			| (?!.*distribution/bin$) (.+/)? bin""");

	/** A file and what is in it. */
	record TextFile(String path, String text) {

		String extension() {
			return path.substring(path.lastIndexOf('.') + 1);
		}

		String name() {
			return path.substring(path.lastIndexOf('/') + 1);
		}

		/** The path of the folder, with a slash at its end unless it is the root. */
		String folder() {
			return path.substring(0, path.lastIndexOf('/') + 1);
		}

		boolean isSource() {
			return extension().equals("java") || extension().equals("xtend");
		}
	}

	/** All text files that people have written, in the order of their paths. */
	List<TextFile> textFiles() {
		List<TextFile> files = new ArrayList<>();
		for (String path : new TreeSet<>(paths())) {
			byte[] bytes = read(path);
			if (!isBinary(bytes)) {
				files.add(new TextFile(path, new String(bytes, StandardCharsets.UTF_8)));
			}
		}
		return files;
	}

	/** The text files for which something holds; at least one, so that no check looks at nothing by mistake. */
	List<TextFile> textFiles(Predicate<TextFile> condition) {
		List<TextFile> files = textFiles().stream().filter(condition).toList();
		if (files.isEmpty()) {
			throw new IllegalStateException("there is no such file in " + root.toAbsolutePath().normalize());
		}
		return files;
	}

	/** The names of the folders of our modules: those at the root whose names begin with "journey." */
	List<String> moduleFolders() {
		try (var folders = Files.list(root)) {
			return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
					.filter(name -> name.startsWith("journey.")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private byte[] read(String path) {
		try {
			return Files.readAllBytes(root.resolve(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isBinary(byte[] bytes) {
		for (byte b : bytes) {
			if (b == 0) {
				return true;
			}
		}
		return false;
	}

	private List<String> paths() {
		List<String> paths = new ArrayList<>();
		try {
			Files.walkFileTree(root, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					return isMade(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && !isMade(file)) {
						paths.add(relative(file));
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return paths;
	}

	private boolean isMade(Path file) {
		return MADE.matcher(relative(file)).matches();
	}

	private String relative(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}
}
