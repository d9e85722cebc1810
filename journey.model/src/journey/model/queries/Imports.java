// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.journey.Referable;
import journey.model.journey.Taxonomy;

/** What imports bring: {@code shop.*} all elements of a namespace or all stages of a taxonomy, {@code shop.Lea} one element. */
public final class Imports {

	private static final String ALL = ".*";

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
			Stream<NamedElement> stages = named(container, index).filter(Taxonomy.class::isInstance)
					.flatMap(taxonomy -> ((Taxonomy) taxonomy).getStages().stream());
			return Stream.concat(index.filesOf(container).stream().flatMap(file -> file.getElements().stream()), stages).toList();
		}
		return named(wanted, index).toList();
	}

	/** The namespace from which an import brings something. */
	public static Optional<String> namespace(Import imported, WorkspaceIndex index) {
		String wanted = imported.getImportedNamespace();
		if (wanted == null) {
			return Optional.empty();
		}
		String container = wanted;
		do {
			container = outer(container);
		} while (!container.isEmpty() && index.filesOf(container).isEmpty());
		return Optional.of(container).filter(namespace -> !namespace.isEmpty());
	}

	/** The namespaces that the files of a namespace import. */
	public static Set<String> importedBy(String namespace, WorkspaceIndex index) {
		Set<String> imported = new LinkedHashSet<>();
		for (JourneyFile file : index.filesOf(namespace)) {
			file.getImports().forEach(next -> namespace(next, index).filter(name -> !name.equals(namespace)).ifPresent(imported::add));
		}
		return imported;
	}

	/** The elements and the stages of taxonomies with a qualified name. */
	private static Stream<NamedElement> named(String qualified, WorkspaceIndex index) {
		String namespace = outer(qualified);
		String name = qualified.substring(qualified.lastIndexOf('.') + 1);
		Stream<NamedElement> elements = index.filesOf(namespace).stream().flatMap(file -> file.getElements().stream());
		Stream<NamedElement> stages = index.filesOf(outer(namespace)).stream().flatMap(file -> file.getElements().stream())
				.filter(element -> element instanceof Taxonomy && Names.qualified(element).equals(namespace))
				.flatMap(taxonomy -> ((Taxonomy) taxonomy).getStages().stream());
		return Stream.concat(elements, stages).filter(element -> Names.name(element).equals(name));
	}

	/** What stands before the last dot of a qualified name; empty if there is none. */
	private static String outer(String qualified) {
		return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
	}

	/** Whether two elements compete for a name: they share it and are of one kind; what formulas can name is one kind. */
	public static boolean compete(NamedElement one, NamedElement other) {
		boolean sameKind = one instanceof Referable && other instanceof Referable || one.eClass() == other.eClass();
		return one != other && sameKind && Names.name(one).equals(Names.name(other));
	}

	private static String withoutAll(String wanted) {
		return wanted.substring(0, wanted.length() - ALL.length());
	}
}
