package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.policies.ClickPolicy;

/** A tool that does something to the element that is clicked next. */
final class ClickTool extends TargetingTool {

	private final PaletteEntry entry;

	ClickTool(PaletteEntry entry) {
		this.entry = entry;
		setDefaultCursor(Display.getDefault().getSystemCursor(SWT.CURSOR_HAND));
		setDisabledCursor(Display.getDefault().getSystemCursor(SWT.CURSOR_NO));
	}

	@Override
	protected String getCommandName() {
		return ClickPolicy.CLICK;
	}

	@Override
	protected Request createTargetRequest() {
		return new ClickPolicy.Click(entry);
	}

	@Override
	protected boolean handleMove() {
		updateTargetUnderMouse();
		setCurrentCommand(getCommand());
		return true;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		updateTargetUnderMouse();
		Command command = getCommand();
		if (button == 1 && command != null && command.canExecute()) {
			setCurrentCommand(command);
			executeCurrentCommand();
			handleFinished();
		}
		return true;
	}
}
