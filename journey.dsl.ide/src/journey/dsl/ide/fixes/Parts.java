// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

/** What could be added to an element of some type. */
@FunctionalInterface
interface Parts<T> {

	/** The texts of the parts, the likeliest first. */
	List<String> of(T element, Mistake mistake);
}
