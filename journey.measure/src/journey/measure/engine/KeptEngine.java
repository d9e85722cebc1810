// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Driver;

import org.duckdb.DuckDBDriver;

/**
 * The classes of DuckDB once more, with a native part in a folder. DuckDB unpacks its native part from what its class loader finds; where
 * that finds nothing, it asks it for a library, which is loaded where it stands, and looks beside its jar at last.
 */
public final class KeptEngine extends ClassLoader {

	private static final String PACKAGE = "org.duckdb.";
	private static final String NATIVE = "libduckdb_java.so";

	private final ClassLoader origin;
	private final Path folder;
	private Path library;

	/**
	 * @param origin finds the classes of DuckDB and its native part
	 * @param folder for the native part; it need not be there yet
	 */
	public KeptEngine(ClassLoader origin, Path folder) {
		super(ClassLoader.getPlatformClassLoader());
		this.origin = origin;
		this.folder = folder;
	}

	/** The driver with this native part. */
	public Driver driver() {
		try {
			return (Driver) loadClass(DuckDBDriver.class.getName()).getConstructor().newInstance();
		} catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		try (InputStream stored = name.startsWith(PACKAGE) ? origin.getResourceAsStream(name.replace('.', '/') + ".class") : null) {
			if (stored == null) {
				throw new ClassNotFoundException(name);
			}
			byte[] code = stored.readAllBytes();
			return defineClass(name, code, 0, code.length, DuckDBDriver.class.getProtectionDomain());
		} catch (IOException unreadable) {
			throw new ClassNotFoundException(name, unreadable);
		}
	}

	/** Nothing for the native part of this platform, once it is in the folder. */
	@Override
	protected URL findResource(String name) {
		URL packed = origin.getResource(name);
		if (packed == null || !name.startsWith(NATIVE)) {
			return packed;
		}
		try {
			library = UnpackedFile.of(packed, folder.resolve(name));
			return null;
		} catch (IOException unwritable) {
			return packed; // then in the way of DuckDB
		}
	}

	@Override
	protected String findLibrary(String name) {
		return library == null ? null : library.toString();
	}
}
