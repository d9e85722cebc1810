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
			String namespace = withoutAll(wanted);
			return index.visibleFiles().stream().<NamedElement>flatMap(file -> namespace.equals(file.getName())
					? file.getElements().stream()
					: stagesOf(namespace, file)).toList();
		}
		return index.visibleFiles().stream().flatMap(file -> file.getElements().stream())
				.<NamedElement>flatMap(element -> element instanceof Taxonomy taxonomy
						? Stream.concat(Stream.of(taxonomy), taxonomy.getStages().stream())
						: Stream.of(element))
				.filter(element -> Names.qualified(element).equals(wanted)).toList();
	}

	/** The namespace from which an import brings something. */
	public static Optional<String> namespace(Import imported, WorkspaceIndex index) {
		String wanted = imported.getImportedNamespace();
		if (wanted == null) {
			return Optional.empty();
		}
		return index.visibleFiles().stream().map(JourneyFile::getName)
				.filter(name -> name != null && (wanted.equals(name + ALL) || wanted.startsWith(name + ".")))
				.max((a, b) -> Integer.compare(a.length(), b.length()));
	}

	/** The namespaces that the files of a namespace import. */
	public static Set<String> importedBy(String namespace, WorkspaceIndex index) {
		Set<String> imported = new LinkedHashSet<>();
		for (JourneyFile file : index.visibleFiles()) {
			if (namespace.equals(file.getName())) {
				file.getImports().forEach(next -> namespace(next, index).filter(name -> !name.equals(namespace)).ifPresent(imported::add));
			}
		}
		return imported;
	}

	private static Stream<? extends NamedElement> stagesOf(String taxonomy, JourneyFile file) {
		return file.getElements().stream()
				.filter(element -> element instanceof Taxonomy && Names.qualified(element).equals(taxonomy))
				.flatMap(element -> ((Taxonomy) element).getStages().stream());
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
