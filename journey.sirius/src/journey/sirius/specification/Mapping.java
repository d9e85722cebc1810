// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

/** What is shown of which elements. Names are unique in a diagram. */
public sealed interface Mapping permits NodeMapping, EdgeMapping {

	String name();

	String label();

	Candidates candidates();

	Reactions reactions();
}
