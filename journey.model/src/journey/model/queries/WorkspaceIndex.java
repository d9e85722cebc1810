// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import journey.model.journey.Element;
import journey.model.journey.JourneyFile;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.journey.Workspace;

/**
 * Answers questions that no single element can answer, for all files of a workspace together. It is a picture of the
 * moment in which it was made; after a change of the model make a new one. Not for several threads at once.
 */
public final class WorkspaceIndex {

	private final Function<NamedElement, String> comments;
	private final List<JourneyFile> files;
	private final List<JourneyFile> visibleFiles;
	private final Map<String, List<JourneyFile>> namespaces = new HashMap<>();
	private final Map<Class<?>, List<?>> elements = new HashMap<>();
	private final Map<Class<?>, Object> knowledge = new HashMap<>();
	private final Map<Measurable, List<Kpi>> kpis = new LinkedHashMap<>();

	private WorkspaceIndex(List<JourneyFile> files, List<JourneyFile> library, Function<NamedElement, String> comments) {
		this.comments = comments;
		this.files = List.copyOf(files);
		this.visibleFiles = Stream.concat(files.stream(), library.stream()).toList();
		for (JourneyFile file : visibleFiles) {
			namespaces.computeIfAbsent(Names.namespace(file), any -> new ArrayList<>()).add(file);
		}
		for (Kpi kpi : elements(Kpi.class)) {
			for (Measurable measured : KpiTraits.measures(kpi)) {
				kpis.computeIfAbsent(measured, any -> new ArrayList<>()).add(kpi);
			}
		}
	}

	/** An index of these files, in this order, without the standard library and without comments. */
	public static WorkspaceIndex of(List<JourneyFile> files) {
		return of(files, List.of(), element -> "");
	}

	/**
	 * An index of these files, in this order.
	 *
	 * @param library files of the standard library, which the others see
	 * @param comments the comment above an element in its text; empty if there is none
	 */
	public static WorkspaceIndex of(List<JourneyFile> files, List<JourneyFile> library, Function<NamedElement, String> comments) {
		return new WorkspaceIndex(files, library, comments);
	}

	public List<JourneyFile> files() {
		return files;
	}

	/** The files of the workspace, then those of the standard library. */
	public List<JourneyFile> visibleFiles() {
		return visibleFiles;
	}

	/** The visible files of a namespace, in their order. */
	public List<JourneyFile> filesOf(String namespace) {
		return namespaces.getOrDefault(namespace, List.of());
	}

	/** The names of the namespaces of the visible files, in no order. */
	public Set<String> namespaces() {
		return namespaces.keySet();
	}

	/** The settings of the workspace: the first in the order of the files. */
	public Optional<Workspace> workspace() {
		return files.stream().map(JourneyFile::getWorkspace).filter(Objects::nonNull).findFirst();
	}

	/** The top-level elements of one kind, in the order of the files and of their texts. */
	@SuppressWarnings("unchecked")
	public <T extends Element> List<T> elements(Class<T> kind) {
		return (List<T>) elements.computeIfAbsent(kind, any -> files.stream().flatMap(file -> file.getElements().stream())
				.filter(kind::isInstance).map(kind::cast).toList());
	}

	/** What a query has gathered from this workspace; gathered when it is first asked for, and then kept. */
	public <T> T knowledge(Class<T> kind, Function<WorkspaceIndex, T> gather) {
		Object known = knowledge.get(kind);
		if (known == null) {
			known = gather.apply(this);
			knowledge.put(kind, known);
		}
		return kind.cast(known);
	}

	/** The comment above an element in its text, in one line; empty if there is none. */
	public String comment(NamedElement element) {
		return comments.apply(element);
	}

	/** The KPIs that measure exactly this journey, stage or touchpoint. */
	public List<Kpi> kpisMeasuring(Measurable measured) {
		return kpis.getOrDefault(measured, List.of());
	}

	/** The KPIs that measure a stage or one of its touchpoints, each once. */
	public Set<Kpi> kpisWithin(Stage stage) {
		Set<Kpi> found = new LinkedHashSet<>(kpisMeasuring(stage));
		for (Touchpoint touchpoint : stage.getTouchpoints()) {
			found.addAll(kpisMeasuring(touchpoint));
		}
		return found;
	}
}
