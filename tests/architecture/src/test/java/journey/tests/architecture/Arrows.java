// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Finds dependencies between our modules that the architecture does not allow, in manifests and in sources. Sources are
 * read as well because a bundle also sees what those that it requires re-export.
 */
final class Arrows {

	private static final String MANIFEST = "/META-INF/MANIFEST.MF";
	private static final List<String> HEADERS = List.of("Require-Bundle", "Import-Package", "DynamicImport-Package", "Fragment-Host");
	private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private final Project project;
	/** The modules that each module may use, itself left out. */
	private final Map<String, Set<String>> allowed;

	Arrows(Project project, Map<String, Set<String>> allowed) {
		this.project = project;
		this.allowed = allowed;
	}

	/** One line for each module without a row in the table, and for each use that the table does not allow. */
	List<String> violations() {
		List<String> violations = new ArrayList<>();
		for (String module : project.moduleFolders()) {
			if (!allowed.containsKey(module)) {
				violations.add(module + " has no row in the table of modules");
			}
			check(module, module + MANIFEST, namesInManifest(project, module), violations);
		}
		for (Project.TextFile source : project.textFiles()) {
			String folder = source.path().split("/", 2)[0];
			if (source.isSource() && project.moduleFolders().contains(folder)) {
				check(folder, source.path(), new SourceCode(source.text()).qualifiedNames(), violations);
			}
		}
		return violations;
	}

	private void check(String module, String file, Set<String> names, List<String> violations) {
		Set<String> others = new TreeSet<>();
		for (String name : names) {
			String other = moduleOf(name);
			if (other != null && !other.equals(module) && !allowed.getOrDefault(module, Set.of()).contains(other)) {
				others.add(other);
			}
		}
		others.forEach(other -> violations.add(file + " uses " + other));
	}

	/** The module that holds a package or class, or null: the one with the longest name, since journey.dsl.ide is not in journey.dsl. */
	private String moduleOf(String name) {
		Set<String> modules = new TreeSet<>(allowed.keySet());
		modules.addAll(project.moduleFolders());
		String longest = null;
		for (String module : modules) {
			if ((name + ".").startsWith(module + ".") && (longest == null || module.length() > longest.length())) {
				longest = module;
			}
		}
		return longest;
	}

	/** The bundles and packages that the manifest of a folder names; none if the folder is not a bundle. */
	static Set<String> namesInManifest(Project project, String folder) {
		Path manifest = project.root().resolve(folder + MANIFEST);
		if (!Files.exists(manifest)) {
			return Set.of();
		}
		try (InputStream input = Files.newInputStream(manifest)) {
			Attributes attributes = new Manifest(input).getMainAttributes();
			Set<String> names = new TreeSet<>();
			for (String header : HEADERS) {
				String value = attributes.getValue(header);
				if (value != null) {
					COMMA_OUTSIDE_QUOTES.splitAsStream(value).map(entry -> entry.split(";")[0].trim()).forEach(names::add);
				}
			}
			return names;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
