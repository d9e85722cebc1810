// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/**
 * How a node or a container looks.
 *
 * @param fill the colour of the area; of a container with a gradient, the colour where it begins; null for an image
 * @param secondFill where the gradient of a container ends; null for a node
 * @param width in units of ten pixels; -1 if the content decides
 * @param height in units of ten pixels; -1 if the content decides
 * @param arc the diameter of the rounded corners of a container in pixels; 0 for sharp ones
 * @param image the path of an image within its bundle; null if it is no image
 */
public record NodeStyle(Shape shape, Color fill, Color secondFill, Gradient gradient, Color border, int borderSize, LineStyle borderLine, int width, int height, int arc,
		String image) {

	/** What is drawn. */
	public enum Shape {
		FLAT_CONTAINER, SQUARE, ELLIPSE, IMAGE
	}

	/** How two colours fill a container. */
	public enum Gradient {
		LEFT_TO_RIGHT, LIQUID, TOP_TO_BOTTOM
	}
}
