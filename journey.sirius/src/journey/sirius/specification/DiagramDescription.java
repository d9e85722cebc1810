// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import journey.sirius.expression.Expression;

/**
 * A kind of diagram.
 *
 * @param domainClass what a diagram is about
 * @param precondition whether there is a diagram of an element; null if there always is
 * @param title null if there is none
 * @param drops the tools that take what is dropped on the diagram itself
 */
public record DiagramDescription(String name, String label, String domainClass, Expression precondition, Expression title, Layer defaultLayer, List<Layer> additionalLayers,
		List<String> drops) {

	public DiagramDescription {
		additionalLayers = List.copyOf(additionalLayers);
		drops = List.copyOf(drops);
	}

	/** The default layer and the additional ones. */
	public List<Layer> layers() {
		List<Layer> layers = new ArrayList<>();
		layers.add(defaultLayer);
		layers.addAll(additionalLayers);
		return layers;
	}

	/** The layers that decide what is there, in the order in which Sirius asks them: the additional ones that are on, then the default one. */
	public List<Layer> active(Set<String> switchedOn) {
		List<Layer> active = new ArrayList<>(additionalLayers.stream().filter(layer -> !layer.optional() || switchedOn.contains(layer.name())).toList());
		active.add(defaultLayer);
		return active;
	}

	/** The mapping of a name, wherever it stands. */
	public Optional<Mapping> mapping(String wanted) {
		return mappings().stream().filter(each -> each.name().equals(wanted)).findFirst();
	}

	/** All mappings, those of inner nodes after the one around them. */
	public List<Mapping> mappings() {
		return layers().stream().flatMap(DiagramDescription::mappings).toList();
	}

	/** All tools, those of the default layer first. */
	public List<Tool> tools() {
		return layers().stream().flatMap(layer -> layer.tools().stream()).toList();
	}

	/** The tool of a name. */
	public Optional<Tool> tool(String wanted) {
		return tools().stream().filter(each -> each.name().equals(wanted)).findFirst();
	}

	private static Stream<Mapping> mappings(Layer layer) {
		return Stream.concat(layer.nodes().stream().flatMap(DiagramDescription::withParts), layer.edges().stream());
	}

	private static Stream<Mapping> withParts(NodeMapping mapping) {
		return Stream.concat(Stream.of(mapping), Stream.concat(mapping.bordered().stream(), mapping.children().stream()).flatMap(DiagramDescription::withParts));
	}
}
