package org.pactwright.diagram.ui.internal.parts;

import org.eclipse.gef.EditPolicy;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.EdgeModel;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.NodeModel;

/**
 * Gives the parts of an editor their behaviour, so that parts themselves know nothing of commands. Each method may give
 * null for a role that an element does not play, as GEF asks for it.
 */
public interface Hosts {

	/** How the whole diagram takes what is made and moved on it. */
	EditPolicy diagramLayout(DiagramModel model);

	/** How a container takes what is made in it, and moves what is inside. */
	EditPolicy nodeLayout(NodeModel node);

	/** How edges start and end at a node. */
	EditPolicy nodeEnds(NodeModel node);

	/** How edges start and end at an edge. */
	EditPolicy edgeEnds(EdgeModel edge);

	/** How the ends of an edge are moved. */
	EditPolicy edgeReconnection(EdgeModel edge);

	/** How an edge is bent. */
	EditPolicy edgeBending(EdgeModel edge);

	/** How an element is deleted and hidden. */
	EditPolicy removal(Object model);

	/** How a label is edited in place. */
	EditPolicy directEdit(Object model);

	/** What else is done to an element: opened, asked for its tools. */
	EditPolicy opening(Object model);
}
