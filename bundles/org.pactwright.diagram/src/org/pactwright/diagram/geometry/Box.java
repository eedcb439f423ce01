package org.pactwright.diagram.geometry;

/** An upright rectangle, in pixels at 100 %; y grows downwards. */
public record Box(double x, double y, double width, double height) {

	/** Of a place and a size. */
	public static Box of(Point topLeft, Size size) {
		return new Box(topLeft.x(), topLeft.y(), size.width(), size.height());
	}

	/** The right side. */
	public double right() {
		return x + width;
	}

	/** The lower side. */
	public double bottom() {
		return y + height;
	}

	/** The top left corner. */
	public Point topLeft() {
		return new Point(x, y);
	}

	/** The middle. */
	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** The size. */
	public Size size() {
		return new Size(width, height);
	}

	/** Moved. */
	public Box plus(double dx, double dy) {
		return new Box(x + dx, y + dy, width, height);
	}

	/** Larger by a margin on every side; smaller if it is negative. */
	public Box grow(double margin) {
		return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** The smallest box that holds both. */
	public Box union(Box other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** Whether they share an area; touching sides do not count. */
	public boolean intersects(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the other lies inside, sides included. */
	public boolean contains(Box other) {
		return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
	}

	/** Whether a point lies inside, sides included. */
	public boolean contains(Point point) {
		return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
	}
}
