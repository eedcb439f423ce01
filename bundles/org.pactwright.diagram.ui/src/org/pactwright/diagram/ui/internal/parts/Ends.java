package org.pactwright.diagram.ui.internal.parts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;

/** What shapes and edges have in common: edges start and end there, they have texts to edit, and can be opened. */
interface Ends extends NodeEditPart {

	/** The point that a line of feedback goes to: the middle of a shape's outline, or of an edge. */
	ConnectionAnchor anchor();

	/** The key of the element. */
	String key();

	/** Other edges start or end here. */
	void refreshEnds();

	/** The part itself. */
	default GraphicalEditPart part() {
		return this;
	}

	@Override
	default ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	default ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	default ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	default ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}

	/** Opens the element or its text for editing, if that is what is asked for. @return whether it was */
	default boolean performs(Request request) {
		boolean ours = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
				|| RequestConstants.REQ_OPEN.equals(request.getType());
		Command command = ours ? getCommand(request) : null;
		if (command != null && command.canExecute()) {
			getViewer().getEditDomain().getCommandStack().execute(command);
		}
		return ours;
	}

	/** Shows a tooltip, or none. */
	static void tooltip(IFigure figure, String text) {
		figure.setToolTip(text.isEmpty() ? null : new Label(text));
	}

	/** How screen readers call an element: by its text, or by what it is. */
	static String spokenName(String label, String mapping) {
		return label.isBlank() ? mapping : label;
	}
}
