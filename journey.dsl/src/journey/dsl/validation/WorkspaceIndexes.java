// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.library.LibraryDocumentation;
import journey.dsl.library.StandardLibrary;
import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.queries.WorkspaceIndex;

/** The index of the files in a resource set: made anew each time for an editor, kept for files that will not change. */
public final class WorkspaceIndexes extends AdapterImpl {

	private final WorkspaceIndex index;

	private WorkspaceIndexes(WorkspaceIndex index) {
		this.index = index;
	}

	/** The index that was kept; else one of the moment, with the files in the order of their addresses. */
	public static WorkspaceIndex of(ResourceSet resources) {
		WorkspaceIndexes kept = (WorkspaceIndexes) EcoreUtil.getExistingAdapter(resources, WorkspaceIndexes.class);
		if (kept != null) {
			return kept.index;
		}
		List<Resource> sorted = new ArrayList<>(resources.getResources());
		sorted.sort(Comparator.comparing(resource -> resource.getURI().toString()));
		return index(sorted, resources);
	}

	/** Makes the index of files that will not change any more, in their order, and keeps it with them. */
	public static WorkspaceIndex keep(ResourceSet resources) {
		WorkspaceIndexes kept = new WorkspaceIndexes(index(List.copyOf(resources.getResources()), resources));
		resources.eAdapters().add(kept);
		return kept.index;
	}

	private static WorkspaceIndex index(List<Resource> ordered, ResourceSet resources) {
		List<JourneyFile> own = ordered.stream().filter(resource -> !StandardLibrary.holds(resource.getURI()))
				.flatMap(resource -> files(resource).stream()).toList();
		List<String> imports = own.stream().flatMap(file -> file.getImports().stream()).map(Import::getImportedNamespace)
				.filter(Objects::nonNull).distinct().toList();
		List<JourneyFile> library = StandardLibrary.imported(imports, resources).stream().flatMap(resource -> files(resource).stream()).toList();
		return WorkspaceIndex.of(own, library, WorkspaceIndexes::comment);
	}

	private static String comment(NamedElement element) {
		return element.eResource() instanceof XtextResource file
				? file.getResourceServiceProvider().get(LibraryDocumentation.class).inOneLine(element)
				: "";
	}

	private static List<JourneyFile> files(Resource resource) {
		List<JourneyFile> files = new ArrayList<>();
		for (EObject content : resource.getContents()) {
			if (content instanceof JourneyFile file) {
				files.add(file);
			}
		}
		return files;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == WorkspaceIndexes.class;
	}
}
