// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.ParserRule;

/** An element that is being derived: the rule at work, and what it has already. */
final class Frame {

	private final ParserRule rule;
	private final Frame outer;
	private final int depth;
	private final Set<String> given = new HashSet<>();
	private List<String> path;

	/** @param outer the element around it; null for the file */
	Frame(ParserRule rule, Frame outer) {
		this.rule = rule;
		this.outer = outer;
		this.path = outer == null ? List.of() : outer.path;
		this.depth = outer == null ? 0 : outer.depth + (outer.isWithin(rule) ? 1 : 0);
	}

	EClass type() {
		return (EClass) rule.getType().getClassifier();
	}

	boolean isFile() {
		return outer == null;
	}

	/** The qualified name of the innermost element with a name. */
	List<String> path() {
		return path;
	}

	/** How often rules are within themselves here. */
	int depth() {
		return depth;
	}

	/** Notes that a member is there. */
	void give(String feature) {
		given.add(feature);
	}

	boolean has(String feature) {
		return given.contains(feature);
	}

	/** Whether this element, or one around it, has such a member. */
	boolean isWithin(String feature) {
		return has(feature) || outer != null && outer.isWithin(feature);
	}

	void name(List<String> names) {
		path = new ArrayList<>(outer == null ? List.of() : outer.path);
		path.addAll(names);
	}

	private boolean isWithin(ParserRule other) {
		return rule == other || outer != null && outer.isWithin(other);
	}
}
