// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** An edge between two views. */
public final class EdgeView extends View {

	private final View source;
	private final View end;
	private EdgeStyle style;
	private Label beginLabel;
	private Label centerLabel;
	private Label endLabel;

	/** @param end the view where the edge ends */
	public EdgeView(String mapping, EObject target, View source, View end) {
		super(mapping, target);
		this.source = source;
		this.end = end;
	}

	/** Where the edge begins. */
	public View source() {
		return source;
	}

	/** Where the edge ends. What an edge shows is its {@link #target() target}, as of every view. */
	public View end() {
		return end;
	}

	public EdgeStyle style() {
		return style;
	}

	/** Gives the edge its look; a label is null where the style has none. */
	public void show(EdgeStyle newStyle, Label begin, Label center, Label newEnd) {
		style = newStyle;
		beginLabel = begin;
		centerLabel = center;
		endLabel = newEnd;
	}

	/** The text at the source. */
	public Optional<Label> beginLabel() {
		return Optional.ofNullable(beginLabel);
	}

	/** The text in the middle. */
	public Optional<Label> centerLabel() {
		return Optional.ofNullable(centerLabel);
	}

	/** The text at the target. */
	public Optional<Label> endLabel() {
		return Optional.ofNullable(endLabel);
	}
}
