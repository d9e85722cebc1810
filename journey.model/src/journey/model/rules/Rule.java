// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import org.eclipse.emf.ecore.EObject;

import journey.model.queries.WorkspaceIndex;

/**
 * One rule about one kind of model element. Rules know nothing of text, editors or commands, so that all of them judge
 * alike.
 *
 * @param <T> the kind of element it looks at
 */
public interface Rule<T extends EObject> {

	RuleCode code();

	Class<T> subject();

	void check(T element, WorkspaceIndex index, Findings findings);
}
