// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

import journey.generator.output.Slugs;
import journey.measure.data.FileFormat;
import journey.model.queries.Names;
import journey.ui.snapshot.MeasuredLast;

/** Files of a project that are called like a source or what it records, as the simulator calls them. */
final class FoundData {

	private FoundData() {
	}

	/** The files by the qualified names; a file of the whole source comes before those of its records. */
	static Map<String, Path> in(IProject project, List<DataUse> sources) {
		Map<String, Path> byName = new LinkedHashMap<>();
		for (IFile file : files(project)) {
			String name = file.getName().toLowerCase(Locale.ROOT);
			byName.putIfAbsent(name.substring(0, name.indexOf('.')), file.getLocation().toPath());
		}
		Map<String, Path> found = new LinkedHashMap<>();
		Slugs slugs = new Slugs();
		for (DataUse source : sources) {
			add(source, slugs, byName, found);
			for (DataUse record : source.parts()) {
				if (!found.containsKey(source.name())) {
					add(record, slugs, byName, found);
				}
			}
		}
		return found;
	}

	private static void add(DataUse use, Slugs slugs, Map<String, Path> byName, Map<String, Path> found) {
		String name = Names.name(use.element());
		Path file = byName.getOrDefault(slugs.of(use.element(), name), byName.get(name.toLowerCase(Locale.ROOT)));
		if (file != null) {
			found.put(use.name(), file);
		}
	}

	private static List<IFile> files(IProject project) {
		List<IFile> files = new ArrayList<>();
		String outputs = MeasuredLast.folder(project).getName();
		try {
			project.accept(resource -> {
				if (resource instanceof IFile file && file.getName().indexOf('.') > 0 && file.getLocation() != null && FileFormat.of(file.getLocation().toPath()).isPresent()) {
					files.add(file);
				}
				return !resource.getName().equals(outputs);
			});
		} catch (CoreException closedMeanwhile) {
			return List.of();
		}
		return files;
	}
}
