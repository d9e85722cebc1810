// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects what the rules find, in the order in which they find it. */
public final class Findings {

	private final List<Finding> all = new ArrayList<>();

	public void report(RuleCode code, EObject element, EStructuralFeature feature, String... arguments) {
		all.add(new Finding(code, element, feature, List.of(arguments)));
	}

	public List<Finding> all() {
		return Collections.unmodifiableList(all);
	}
}
