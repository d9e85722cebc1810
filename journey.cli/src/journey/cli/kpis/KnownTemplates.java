// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;

import journey.model.text.Suggestion;
import journey.dsl.library.StandardLibrary;
import journey.model.journey.Template;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;

/**
 * The templates that a KPI can come from: those of the standard library, then those of a workspace.
 *
 * @param all in the order of the texts
 */
public record KnownTemplates(List<Template> all) {

	/** @param resources holds the files of the workspace, if there is one */
	public static KnownTemplates of(ResourceSet resources, List<Template> workspace) {
		List<Template> all = new ArrayList<>(StandardLibrary.templates(resources));
		all.addAll(workspace);
		return new KnownTemplates(List.copyOf(all));
	}

	/**
	 * The templates with this name, simple or in full; else those that are no variants and have this code. One of the
	 * workspace comes before one of the library, which has another full name.
	 */
	public List<Template> find(String nameOrCode) {
		List<Template> named = Stream.concat(
				all.stream().filter(template -> !isOfLibrary(template)),
				all.stream().filter(KnownTemplates::isOfLibrary))
				.filter(template -> nameOrCode.equals(Names.name(template)) || nameOrCode.equals(Names.qualified(template))).toList();
		return named.isEmpty()
				? all.stream().filter(template -> nameOrCode.equalsIgnoreCase(template.getCode()) && base(template) == template).toList()
				: named;
	}

	/** The name that was probably meant. */
	public Optional<String> nearest(String name) {
		return Suggestion.nearest(name, all.stream().map(Names::name).toList());
	}

	/** The other definitions of the same KPI. */
	public List<Template> others(Template template) {
		return all.stream().filter(other -> other != template && base(other) == base(template)).toList();
	}

	/** The templates that usually measure a stage first, each with its variants behind it. */
	public List<Template> at(Optional<CanonicalStage> stage) {
		List<Template> found = new ArrayList<>();
		for (Template template : all) {
			if (base(template) == template && stage(template).equals(stage)) {
				found.add(template);
				found.addAll(others(template));
			}
		}
		return found;
	}

	/** Of what a template is a variant in the end; itself if it is none. */
	static Template base(Template template) {
		Set<Template> seen = new HashSet<>();
		Template base = template;
		while (base.getVariantOf() != null && !base.getVariantOf().eIsProxy() && seen.add(base)) {
			base = base.getVariantOf();
		}
		return base;
	}

	private static boolean isOfLibrary(Template template) {
		return StandardLibrary.holds(template.eResource().getURI());
	}

	private static Optional<CanonicalStage> stage(Template template) {
		return template.getStages().stream().filter(stage -> !stage.eIsProxy()).findFirst().flatMap(CanonicalStage::of);
	}
}
