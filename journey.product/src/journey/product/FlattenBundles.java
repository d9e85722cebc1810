// SPDX-License-Identifier: EPL-2.0
package journey.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Locale;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Turns the bundles that Tycho resolved into a plain class path: lib/*.jar without version in the name and without
 * signatures (class-data sharing passes signed jars over), and lib/journey.jar that names them all. Of native parts only those of the
 * platform that builds are kept. Run as a source file: {@code java FlattenBundles.java PLUGINS LIB}.
 */
final class FlattenBundles {

	private static final String MAIN_CLASS = "journey.cli.Main";
	/** Jars hold times; a fixed one makes the same input give the same bytes. */
	private static final FileTime TIME = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

	private FlattenBundles() {
	}

	public static void main(String[] arguments) throws IOException {
		Path plugins = Path.of(arguments[0]);
		Path lib = Path.of(arguments[1]);
		Files.createDirectories(lib);
		TreeMap<String, Path> bundles = new TreeMap<>();
		try (Stream<Path> files = Files.list(plugins)) {
			files.filter(file -> file.toString().endsWith(".jar")).forEach(file -> {
				String name = file.getFileName().toString().replaceAll("_[0-9][^_]*(_[^_]*)?\\.jar$", ".jar");
				if (bundles.put(name, file) != null) {
					throw new IllegalStateException("two versions of " + name);
				}
			});
		}
		for (String name : bundles.keySet()) {
			copyUnsigned(bundles.get(name), lib.resolve(name));
		}
		writeClassPath(String.join(" ", bundles.keySet()), lib.resolve("journey.jar"));
	}

	private static void copyUnsigned(Path bundle, Path copy) throws IOException {
		try (JarFile from = new JarFile(bundle.toFile(), false); OutputStream file = Files.newOutputStream(copy);
				JarOutputStream to = new JarOutputStream(file)) {
			for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (isSignature(entry.getName())) {
					continue;
				}
				if (isNativeOfEngine(entry.getName())) {
					if (entry.getName().equals(nativeOfThisMachine())) {
						Files.copy(from.getInputStream(entry), copy.resolveSibling(entry.getName()));
					}
					continue;
				}
				JarEntry copied = new JarEntry(entry.getName());
				copied.setLastModifiedTime(TIME);
				to.putNextEntry(copied);
				if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
					unsigned(from.getManifest()).write(to);
				} else {
					try (InputStream content = from.getInputStream(entry)) {
						content.transferTo(to);
					}
				}
				to.closeEntry();
			}
		}
	}

	private static boolean isSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
	}

	/**
	 * The engine of journey.measure has a native part for each platform. Within its jar all would be unpacked at every start into the
	 * temporary folder; beside its jar the one of this platform is loaded where it stands.
	 */
	private static boolean isNativeOfEngine(String name) {
		return name.startsWith("libduckdb_java.so_");
	}

	private static String nativeOfThisMachine() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String os = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
		String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		return "libduckdb_java.so_" + os + (machine.equals("aarch64") || machine.equals("arm64") ? "_arm64" : "_amd64");
	}

	/** The digests of single entries belong to the signature. */
	private static Manifest unsigned(Manifest manifest) {
		Manifest plain = new Manifest();
		plain.getMainAttributes().putAll(manifest.getMainAttributes());
		return plain;
	}

	private static void writeClassPath(String jars, Path file) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
		manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, jars);
		try (OutputStream output = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(output)) {
			JarEntry entry = new JarEntry(JarFile.MANIFEST_NAME);
			entry.setLastModifiedTime(TIME);
			jar.putNextEntry(entry);
			manifest.write(jar);
			jar.closeEntry();
		}
	}
}
