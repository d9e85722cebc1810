// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

import org.eclipse.emf.ecore.EObject;

/** What a diagram shows of a model element. It stays the same object as long as it shows the same element in the same place. */
public abstract sealed class View permits NodeView, EdgeView {

	private final String mapping;
	private final EObject target;
	private String tooltip = "";

	View(String mapping, EObject target) {
		this.mapping = mapping;
		this.target = target;
	}

	/** The name of the mapping that makes this view. */
	public final String mapping() {
		return mapping;
	}

	/** The model element that is shown. */
	public final EObject target() {
		return target;
	}

	/** What is told of the element when somebody points to it; may be empty. */
	public final String tooltip() {
		return tooltip;
	}

	public final void setTooltip(String tooltip) {
		this.tooltip = tooltip;
	}
}
