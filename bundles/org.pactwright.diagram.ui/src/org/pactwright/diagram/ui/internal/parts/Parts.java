package org.pactwright.diagram.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.EdgeModel;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.NodeModel;

/** Makes the parts of an editor. */
public final class Parts implements EditPartFactory {

	private final Hosts hosts;

	/**
	 * @param hosts gives the parts their behaviour
	 */
	public Parts(Hosts hosts) {
		this.hosts = hosts;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
			case DiagramModel diagram -> new DiagramPart(diagram, hosts);
			case NodeModel node -> new NodePart(node, hosts);
			case EdgeModel edge -> new EdgePart(edge, hosts);
			default -> throw new IllegalArgumentException("There is no part for " + model);
		};
	}
}
