// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** A rectangle, in pixels from the top left corner of the diagram. */
public record Box(double x, double y, double width, double height) {

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public double centerX() {
		return x + width / 2;
	}

	public double centerY() {
		return y + height / 2;
	}

	public Point center() {
		return new Point(centerX(), centerY());
	}

	/** Whether both have more in common than a border. */
	public boolean overlaps(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the other one lies in this one; the borders may touch. */
	public boolean contains(Box other) {
		return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
	}

	/** The smallest box around both. */
	public Box with(Box other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** The same box elsewhere. */
	public Box moved(double right, double down) {
		return new Box(x + right, y + down, width, height);
	}

	/** The box without a margin on each side. */
	public Box inset(double margin) {
		return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
	}
}
