// SPDX-License-Identifier: EPL-2.0
package journey.tests.hostile;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** The real file system, in which reading, listing and writing can be made to fail: also for root, and without a full disk. */
final class FaultyFileSystem extends FileSystemProvider {

	/** What happens instead of, or before, an operation on a real path. */
	interface Fault {
		void before(Path real) throws IOException;
	}

	private static final Fault NONE = real -> { };

	private final FileSystemProvider real = FileSystems.getDefault().provider();
	private final FileSystem files = new FaultyFiles(this);
	private Fault reading = NONE;
	private Fault listing = NONE;
	private Fault writing = NONE;
	private Fault moving = NONE;

	FaultyFileSystem onReading(Fault fault) {
		reading = fault;
		return this;
	}

	FaultyFileSystem onListing(Fault fault) {
		listing = fault;
		return this;
	}

	/** Before each piece of content that is written. */
	FaultyFileSystem onWriting(Fault fault) {
		writing = fault;
		return this;
	}

	FaultyFileSystem onMoving(Fault fault) {
		moving = fault;
		return this;
	}

	/** A path in this file system. */
	Path path(Path path) {
		return new FaultyPath(files, path);
	}

	static Path real(Path path) {
		return path instanceof FaultyPath faulty ? faulty.real() : path;
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return files;
	}

	@Override
	public Path getPath(URI uri) {
		throw new UnsupportedOperationException();
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
		if (!writes) {
			reading.before(real(path));
		}
		SeekableByteChannel channel = real.newByteChannel(real(path), options, attributes);
		return writes ? new FaultyChannel(channel, () -> writing.before(real(path))) : channel;
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
		listing.before(real(folder));
		DirectoryStream<Path> stream = real.newDirectoryStream(real(folder), entry -> filter.accept(path(entry)));
		return new DirectoryStream<>() {

			@Override
			public java.util.Iterator<Path> iterator() {
				java.util.Iterator<Path> entries = stream.iterator();
				return new java.util.Iterator<>() {

					@Override
					public boolean hasNext() {
						return entries.hasNext();
					}

					@Override
					public Path next() {
						return path(entries.next());
					}
				};
			}

			@Override
			public void close() throws IOException {
				stream.close();
			}
		};
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		real.createDirectory(real(folder), attributes);
	}

	@Override
	public void delete(Path path) throws IOException {
		real.delete(real(path));
	}

	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		real.copy(real(source), real(target), options);
	}

	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		moving.before(real(target));
		real.move(real(source), real(target), options);
	}

	@Override
	public boolean isSameFile(Path path, Path other) throws IOException {
		return real.isSameFile(real(path), real(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(real(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return real.getFileStore(real(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real.checkAccess(real(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return real.getFileAttributeView(real(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return real.readAttributes(real(path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		real.setAttribute(real(path), attribute, value, options);
	}
}
