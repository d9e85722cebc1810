// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.List;

/**
 * The tools that answer when somebody does something to a view, by their names.
 *
 * @param deletion null if there is none
 * @param directEdit null if there is none
 * @param doubleClick null if there is none
 * @param drops the tools that take what is dropped on the view
 * @param reconnections the tools that take an edge whose end is moved
 */
public record Reactions(String deletion, String directEdit, String doubleClick, List<String> drops, List<String> reconnections) {

	public Reactions {
		drops = List.copyOf(drops);
		reconnections = List.copyOf(reconnections);
	}
}
