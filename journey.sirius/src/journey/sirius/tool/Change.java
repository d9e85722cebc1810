// SPDX-License-Identifier: EPL-2.0
package journey.sirius.tool;

import org.eclipse.emf.ecore.change.ChangeDescription;

/** A change of the model that a tool has made. */
public final class Change {

	private final ChangeDescription recorded;

	Change(ChangeDescription recorded) {
		this.recorded = recorded;
	}

	/** Takes the change back; once more does it again. The diagrams have to be refreshed afterwards. */
	public void undoOrRedo() {
		recorded.applyAndReverse();
	}
}
