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

	/** A name as a file sees it; whatever a formula can name counts as one kind. */
	public record Name(String kind, String name) {
	}

	private Imports() {
	}

	/** The names that an import makes visible. */
	public static List<Name> names(Import imported, WorkspaceIndex index) {
		String wanted = imported.getImportedNamespace();
		if (wanted == null) {
			return List.of();
		}
		if (wanted.endsWith(ALL)) {
			String namespace = withoutAll(wanted);
			return index.visibleFiles().stream().flatMap(file -> namespace.equals(file.getName())
					? file.getElements().stream().map(NamedElement.class::cast)
					: stagesOf(namespace, file)).map(Imports::name).toList();
		}
		return index.visibleFiles().stream().flatMap(file -> file.getElements().stream())
				.filter(element -> Names.qualified(element).equals(wanted)).map(Imports::name).toList();
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

	private static Name name(NamedElement element) {
		return new Name(element instanceof Referable ? "" : element.eClass().getName(), Names.name(element));
	}

	private static String withoutAll(String wanted) {
		return wanted.substring(0, wanted.length() - ALL.length());
	}
}
