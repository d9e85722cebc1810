// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * A bundle of the distribution.
 *
 * @param license the header Bundle-License, or an empty text
 * @param legalFiles the contents of the files in which its authors speak of rights, by path
 */
record Bundle(String name, String version, String license, Map<String, byte[]> legalFiles) {

	static final Comparator<Bundle> BY_NAME = Comparator.comparing(Bundle::name).thenComparing(Bundle::version);

	private static final Pattern LEGAL = Pattern.compile("""
			(?x) (META-INF/)? (LICEN[SC]E | NOTICE | COPYING | COPYRIGHT) (\\.(TXT|MD|HTML))?
			| ABOUT(_[\\w.]+)?\\.HTML
			| ABOUT_FILES/[\\w.\\-]+""");

	static Bundle read(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			if (jar.getManifest() == null || jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName") == null) {
				throw new IOException("not a bundle: " + file);
			}
			Attributes manifest = jar.getManifest().getMainAttributes();
			String name = manifest.getValue("Bundle-SymbolicName").split(";")[0].strip();
			String license = manifest.getValue("Bundle-License");
			return new Bundle(name, manifest.getValue("Bundle-Version").strip(), license == null ? "" : license.strip(), legalFiles(jar));
		}
	}

	private static Map<String, byte[]> legalFiles(JarFile jar) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		for (JarEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
			if (LEGAL.matcher(entry.getName().toUpperCase(Locale.ROOT)).matches()) {
				files.put(entry.getName().replaceFirst("^META-INF/", ""), jar.getInputStream(entry).readAllBytes());
			}
		}
		return files;
	}
}
