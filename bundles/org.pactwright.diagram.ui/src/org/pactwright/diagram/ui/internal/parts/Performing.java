package org.pactwright.diagram.ui.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;

/** Runs what an element's behaviour makes of a request. */
final class Performing {

	private Performing() {
	}

	static void perform(EditPart part, Request request) {
		Command command = part.getCommand(request);
		if (command != null && command.canExecute()) {
			part.getViewer().getEditDomain().getCommandStack().execute(command);
		}
	}
}
