package org.pactwright.diagram.ui.internal.policies;

import org.eclipse.gef.commands.Command;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request;

/** Hands a wish to the diagram. Undo is that of the text, which GEF's own stack knows nothing of. */
public final class RequestCommand extends Command {

	private final DiagramControl control;
	private final Request request;

	RequestCommand(DiagramControl control, Request request) {
		super(request.label());
		this.control = control;
		this.request = request;
	}

	/** What would be done. */
	public Request request() {
		return request;
	}

	@Override
	public void execute() {
		control.request(request);
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
