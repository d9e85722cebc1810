// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.List;
import java.util.Optional;

/**
 * What a specification offers.
 *
 * @param services the qualified names of the classes whose methods expressions may call
 */
public record Viewpoint(String name, List<DiagramDescription> diagrams, List<String> services) {

	public Viewpoint {
		diagrams = List.copyOf(diagrams);
		services = List.copyOf(services);
	}

	/** The diagrams of a name. */
	public Optional<DiagramDescription> diagram(String wanted) {
		return diagrams.stream().filter(each -> each.name().equals(wanted)).findFirst();
	}
}
