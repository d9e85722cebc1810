// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/** Which way an edge takes from its source to its target. */
public enum EdgeRouting {
	STRAIGHT, MANHATTAN, TREE
}
