package org.pactwright.workbench.internal.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help > Start Page. */
public final class StartHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		StartCommands.show(HandlerUtil.getActiveWorkbenchWindow(event));
		return null;
	}
}
