package org.pactwright.diagram.ui.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/** Figures of draw2d that mark areas only: what is seen is painted by the scene below them. */
final class Figures {

	private Figures() {
	}

	/** An invisible area; what is inside reaches beyond it where it stands on its border. */
	static final class Area extends Figure {

		@Override
		public boolean containsPoint(int x, int y) {
			if (super.containsPoint(x, y)) {
				return true;
			}
			for (Object child : getChildren()) {
				if (((Figure) child).containsPoint(x, y)) {
					return true;
				}
			}
			return false;
		}

		/** Border nodes stand beyond the bounds and are to be clicked there. */
		@Override
		public boolean intersects(Rectangle rect) {
			if (super.intersects(rect)) {
				return true;
			}
			for (Object child : getChildren()) {
				if (((Figure) child).intersects(rect)) {
					return true;
				}
			}
			return false;
		}
	}

	/** The whole pixels that hold a box. */
	static Rectangle rectangle(Box box) {
		int x = (int) Math.floor(box.x());
		int y = (int) Math.floor(box.y());
		return new Rectangle(x, y, (int) Math.ceil(box.right()) - x, (int) Math.ceil(box.bottom()) - y);
	}

	/** The points of a route in whole pixels. */
	static PointList points(Route route) {
		PointList points = new PointList(route.points().size());
		for (Point point : route.points()) {
			points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y()));
		}
		return points;
	}
}
