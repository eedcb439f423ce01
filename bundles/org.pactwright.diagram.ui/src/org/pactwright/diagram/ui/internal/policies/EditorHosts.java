package org.pactwright.diagram.ui.internal.policies;

import java.util.function.Consumer;

import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.EdgeModel;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.NodeModel;
import org.pactwright.diagram.ui.internal.parts.Hosts;

/** The behaviour of elements in an editor: every change is a wish that is handed to the diagram. */
public final class EditorHosts implements Hosts {

	private final DiagramControl control;
	private final Consumer<String> opener;

	/**
	 * @param opener opens the element of a key
	 */
	public EditorHosts(DiagramControl control, Consumer<String> opener) {
		this.control = control;
		this.opener = opener;
	}

	@Override
	public EditPolicy diagramLayout(DiagramModel model) {
		return new LayoutPolicy(control, Request.DIAGRAM);
	}

	@Override
	public EditPolicy nodeLayout(NodeModel node) {
		return new LayoutPolicy(control, node.view().key());
	}

	@Override
	public EditPolicy nodeEnds(NodeModel node) {
		return new EndsPolicy(control, node.view().key());
	}

	@Override
	public EditPolicy edgeEnds(EdgeModel edge) {
		return new EndsPolicy(control, edge.view().key());
	}

	@Override
	public EditPolicy edgeReconnection(EdgeModel edge) {
		return new ConnectionEndpointEditPolicy();
	}

	@Override
	public EditPolicy edgeBending(EdgeModel edge) {
		return new BendPolicy(control);
	}

	@Override
	public EditPolicy removal(Object model) {
		return new RemovalPolicy(control, key(model));
	}

	@Override
	public EditPolicy directEdit(Object model) {
		return new RenamePolicy(control, key(model));
	}

	@Override
	public EditPolicy opening(Object model) {
		String key = key(model);
		return new ClickPolicy(control, key, () -> opener.accept(key));
	}

	private static String key(Object model) {
		return switch (model) {
			case NodeModel node -> node.view().key();
			case EdgeModel edge -> edge.view().key();
			default -> throw new IllegalArgumentException("No element of a diagram: " + model);
		};
	}
}
