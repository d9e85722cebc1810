// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import journey.model.queries.WorkspaceIndex;

/** All rules, and how they are applied. A new rule is added to the list here. */
public final class Rules {

	public static final List<Rule<?>> ALL = List.of(
			new NamesAreUnique(),
			new ImportsHaveNoCycle(),
			new ImportsAreUnambiguous(),
			new ImportsBringSomething(),
			new JourneyNeedsPersona(),
			new StagesFollowCanonicalOrder(),
			new TouchpointNeedsChannel(),
			new TouchpointNeedsEmotion(),
			new StageNeedsKpi());

	private Rules() {
	}

	/** Applies every rule to an element and all that it contains. */
	public static void check(EObject root, WorkspaceIndex index, Findings findings) {
		checkOne(root, index, findings);
		for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
			checkOne(contents.next(), index, findings);
		}
	}

	private static void checkOne(EObject element, WorkspaceIndex index, Findings findings) {
		for (Rule<?> rule : ALL) {
			apply(rule, element, index, findings);
		}
	}

	private static <T extends EObject> void apply(Rule<T> rule, EObject element, WorkspaceIndex index, Findings findings) {
		if (rule.subject().isInstance(element)) {
			rule.check(rule.subject().cast(element), index, findings);
		}
	}
}
