package org.pactwright.diagram.ui.internal.parts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;

/** What edges start and end at: a shape or an edge. */
interface Ends extends NodeEditPart {

	/** The point that a line of feedback goes to: the middle of a shape's outline, or of an edge. */
	ConnectionAnchor anchor();

	/** The part itself. */
	GraphicalEditPart part();

	/** The key of the element. */
	String key();
}
