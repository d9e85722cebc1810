// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes outputs so that a failure leaves the previous ones: every file is first written beside its place, and only
 * when all of them are there do they take their places. A file of an earlier run that is not written any more is
 * removed; files that no run has written are never touched: one that stands in the way is a failure.
 */
public final class OutputFolder {

	private final Path folder;

	public OutputFolder(Path folder) {
		this.folder = folder.toAbsolutePath();
	}

	/**
	 * Writes the files of some outputs, and the manifest.
	 *
	 * @param outputs the files by the name of the output that they belong to; other outputs stay as they are
	 * @throws IOException if something cannot be written; the earlier outputs are then still there
	 */
	public void write(Map<String, ? extends List<? extends OutputFile>> outputs) throws IOException {
		Manifest before = Manifest.read(folder.resolve(Manifest.NAME));
		Manifest after = before.with(outputs);
		List<OutputFile> files = new ArrayList<>();
		// first, so that files of a run that was killed are known as ours
		files.add(new GeneratedFile(Manifest.NAME, after.toJson()));
		outputs.values().forEach(files::addAll);
		removeAbandoned(before, after);

		List<Replacement> pending = new ArrayList<>();
		try {
			for (OutputFile file : files) {
				Path place = folder.resolve(file.path());
				Files.createDirectories(place.getParent());
				if (!place.getParent().toRealPath().startsWith(folder.toRealPath())) {
					throw new FileSystemException(place.toString(), null, "a link leads out of the folder");
				}
				if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
					throw new FileSystemException(place.toString(), null, "a folder has this name");
				}
				boolean ours = before.paths().contains(file.path()) || file.path().equals(Manifest.NAME);
				if (!ours && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
					throw new FileSystemException(place.toString(), null, file.path() + " is there already and was not written by journey");
				}
				pending.add(Replacement.of(place, file));
			}
			for (Replacement replacement : pending) {
				replacement.takePlace();
			}
		} finally {
			for (Replacement replacement : pending) {
				replacement.close();
			}
		}
		for (String stale : before.paths()) {
			if (!after.paths().contains(stale)) {
				remove(folder.resolve(stale));
			}
		}
	}

	/** What runs that were killed have left beside the files of this one and of the last one. */
	private void removeAbandoned(Manifest before, Manifest after) throws IOException {
		Set<Path> folders = new TreeSet<>(Set.of(folder));
		Stream.of(before, after).flatMap(manifest -> manifest.paths().stream()).forEach(path -> folders.add(folder.resolve(path).getParent()));
		for (Path one : folders) {
			if (Files.isDirectory(one) && one.toRealPath().startsWith(folder.toRealPath())) {
				Replacement.removeAbandoned(one);
			}
		}
	}

	private void remove(Path file) throws IOException {
		Path parent = file.getParent();
		if (!Files.isDirectory(parent) || !parent.toRealPath().startsWith(folder.toRealPath())) {
			return;
		}
		if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
			Files.deleteIfExists(file);
		}
		if (!parent.equals(folder)) {
			try (var rest = Files.list(parent)) {
				if (rest.findAny().isEmpty()) {
					Files.delete(parent);
				}
			}
		}
	}
}
