package org.pactwright.diagram.ui.internal.parts;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;

/** Where edges meet an edge: in its middle. */
final class EdgeAnchor extends AbstractConnectionAnchor {

	EdgeAnchor(Connection line) {
		super(line);
	}

	@Override
	public Point getLocation(Point reference) {
		Connection line = (Connection) getOwner();
		Point middle = line.getPoints().getMidpoint().getCopy();
		line.translateToAbsolute(middle);
		return middle;
	}
}
