package org.pactwright.diagram.ui.internal.policies;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request.Rename;

/** How a label is edited in place: a request for it opens the field, which hands over a new text. */
final class RenamePolicy extends AbstractEditPolicy {

	private final DiagramControl control;
	private final String key;

	RenamePolicy(DiagramControl control, String key) {
		this.control = control;
		this.key = key;
	}

	@Override
	public boolean understandsRequest(Request request) {
		return RequestConstants.REQ_DIRECT_EDIT.equals(request.getType());
	}

	@Override
	public Command getCommand(Request request) {
		if (!understandsRequest(request) || !control.renames(key)) {
			return null;
		}
		return new Command("Rename") {
			@Override
			public void execute() {
				new LabelField(getHost(), control.textOf(key), LabelField.typed(request),
						text -> control.request(new Rename("Rename", key, text))).open();
			}

			@Override
			public boolean canUndo() {
				return false;
			}
		};
	}
}
