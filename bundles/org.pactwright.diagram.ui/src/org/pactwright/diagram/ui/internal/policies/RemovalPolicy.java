package org.pactwright.diagram.ui.internal.policies;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request.Delete;

/** How an element is deleted from the model. */
final class RemovalPolicy extends AbstractEditPolicy {

	private final DiagramControl control;
	private final String key;

	RemovalPolicy(DiagramControl control, String key) {
		this.control = control;
		this.key = key;
	}

	@Override
	public Command getCommand(Request request) {
		return RequestConstants.REQ_DELETE.equals(request.getType())
				? new RequestCommand(control, new Delete("Delete", List.of(key)))
				: null;
	}

	@Override
	public boolean understandsRequest(Request request) {
		return RequestConstants.REQ_DELETE.equals(request.getType());
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return understandsRequest(request) ? getHost() : null;
	}
}
