package org.pactwright.workbench.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** F1. */
public final class HelpHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new HelpUi().displayDynamicHelp();
		return null;
	}
}
