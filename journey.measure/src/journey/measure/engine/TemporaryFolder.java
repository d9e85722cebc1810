// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the engine puts what does not fit into memory. It is removed when it is closed; what a killed run has left is removed by
 * the next one, which knows it by a lock that nobody holds any more.
 */
public final class TemporaryFolder implements AutoCloseable {

	private static final String PREFIX = "journey-measure-";
	private static final String LOCK = "in-use";
	private static final String NOT_LOCKED_YET = "starting";

	private final Path path;
	private final FileChannel channel;
	private final FileLock lock;

	private TemporaryFolder(Path path, FileChannel channel, FileLock lock) {
		this.path = path;
		this.channel = channel;
		this.lock = lock;
	}

	/** @param parent for example the temporary folder of the system */
	public static TemporaryFolder in(Path parent) throws IOException {
		removeAbandoned(parent);
		Path path = Files.createTempDirectory(parent, PREFIX);
		Path starting = path.resolve(NOT_LOCKED_YET);
		FileChannel channel = FileChannel.open(starting, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		FileLock lock = channel.lock();
		// only now: a lock file that is not locked is one that a killed run has left
		Files.move(starting, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
		return new TemporaryFolder(path, channel, lock);
	}

	public Path path() {
		return path;
	}

	@Override
	public void close() throws IOException {
		lock.release();
		channel.close();
		remove(path);
	}

	private static void removeAbandoned(Path parent) throws IOException {
		List<Path> others;
		try (Stream<Path> files = Files.list(parent)) {
			others = files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).filter(Files::isDirectory).sorted().toList();
		}
		for (Path other : others) {
			if (isAbandoned(other)) {
				remove(other);
			}
		}
	}

	/** A folder without lock file is one that somebody is just making. */
	private static boolean isAbandoned(Path folder) {
		if (Files.isSymbolicLink(folder) || !Files.isRegularFile(folder.resolve(LOCK)) || Files.isSymbolicLink(folder.resolve(LOCK))) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
			return lock != null;
		} catch (IOException | OverlappingFileLockException e) {
			return false;
		}
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.deleteIfExists(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
