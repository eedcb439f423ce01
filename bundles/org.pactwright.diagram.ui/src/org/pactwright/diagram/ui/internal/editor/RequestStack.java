package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.policies.RequestCommand;

/**
 * Runs commands and forgets them: undo is that of the text. What GEF makes one command per element of, such as moving
 * several, becomes one wish and so one step of undo.
 */
final class RequestStack extends CommandStack {

	private final DiagramControl control;

	RequestStack(DiagramControl control) {
		this.control = control;
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute()) {
			return;
		}
		List<Request> requests = new ArrayList<>();
		if (!collect(command, requests)) {
			command.execute();
			return;
		}
		Optional<Request> one = Requests.merged(requests);
		if (one.isPresent()) {
			control.request(one.get());
		} else {
			requests.forEach(control::request);
		}
	}

	/** @return whether there are nothing but wishes in a command */
	private static boolean collect(Command command, List<Request> requests) {
		if (command instanceof CompoundCommand compound) {
			boolean all = !compound.isEmpty();
			for (Object inner : compound.getCommands()) {
				all &= collect((Command) inner, requests);
			}
			return all;
		}
		if (command instanceof RequestCommand wish) {
			requests.add(wish.request());
			return true;
		}
		return false;
	}
}
