// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import journey.model.journey.Element;
import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.journey.Taxonomy;
import journey.model.journey.TaxonomyStage;

/** What imports bring: {@code shop.*} all elements of a namespace or all stages of a taxonomy, {@code shop.Lea} one element. */
public final class Imports {

	private static final String ALL = ".*";

	/** What an import can name: the elements, then the stages of taxonomies, by their qualified names. */
	private record Importable(Map<String, List<NamedElement>> byName) {

		static Importable of(WorkspaceIndex index) {
			List<Element> elements = index.visibleFiles().stream().flatMap(file -> file.getElements().stream())
					.filter(element -> element.getName() != null).toList();
			Stream<TaxonomyStage> stages = elements.stream().filter(Taxonomy.class::isInstance).flatMap(taxonomy -> ((Taxonomy) taxonomy).getStages().stream());
			Map<String, List<NamedElement>> byName = new HashMap<>();
			Stream.concat(elements.stream(), stages)
					.forEach(element -> byName.computeIfAbsent(Names.qualified(element), any -> new ArrayList<>()).add(element));
			return new Importable(byName);
		}
	}

	/** The namespaces that import a namespace, in the order of the files. */
	private record Importers(Map<String, Set<String>> byImported) {

		static Importers of(WorkspaceIndex index) {
			Map<String, Set<String>> byImported = new HashMap<>();
			for (JourneyFile file : index.visibleFiles()) {
				String own = Names.namespace(file);
				file.getImports().forEach(next -> namespace(next, index).filter(name -> !name.equals(own))
						.ifPresent(name -> byImported.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(own)));
			}
			return new Importers(byImported);
		}
	}

	private Imports() {
	}

	/** The elements that an import makes visible by their simple names. */
	public static List<NamedElement> elements(Import imported, WorkspaceIndex index) {
		String wanted = imported.getImportedNamespace();
		if (wanted == null) {
			return List.of();
		}
		if (wanted.endsWith(ALL)) {
			String container = withoutAll(wanted);
			Stream<NamedElement> stages = named(container, index).stream().filter(Taxonomy.class::isInstance)
					.flatMap(taxonomy -> ((Taxonomy) taxonomy).getStages().stream());
			return Stream.concat(index.filesOf(container).stream().flatMap(file -> file.getElements().stream()), stages).toList();
		}
		return named(wanted, index);
	}

	/** The namespace from which an import brings something; none if it brings nothing. */
	public static Optional<String> namespace(Import imported, WorkspaceIndex index) {
		if (elements(imported, index).isEmpty()) {
			return Optional.empty();
		}
		String container = imported.getImportedNamespace();
		do {
			container = outer(container);
		} while (!container.isEmpty() && index.filesOf(container).isEmpty());
		return Optional.of(container).filter(namespace -> !namespace.isEmpty());
	}

	/** The other namespaces whose files import from a namespace, in the order of the files. */
	public static Set<String> importersOf(String namespace, WorkspaceIndex index) {
		return index.knowledge(Importers.class, Importers::of).byImported().getOrDefault(namespace, Set.of());
	}

	/** The elements and the stages of taxonomies with a qualified name. */
	private static List<NamedElement> named(String qualified, WorkspaceIndex index) {
		return index.knowledge(Importable.class, Importable::of).byName().getOrDefault(qualified, List.of());
	}

	/** What stands before the last dot of a qualified name; empty if there is none. */
	private static String outer(String qualified) {
		return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
	}

	private static String withoutAll(String wanted) {
		return wanted.substring(0, wanted.length() - ALL.length());
	}
}
