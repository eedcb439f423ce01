package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Connects two elements: by a click on each, or by dragging from one to the other. */
public final class EdgeTool extends ConnectionCreationTool {

	/** Less is a click, in pixels. */
	private static final int DRAG = 8;

	@Override
	protected boolean handleDragInProgress() {
		return isInState(STATE_CONNECTION_STARTED) && handleMove() || super.handleDragInProgress();
	}

	@Override
	protected boolean handleButtonUp(int button) {
		Point from = getStartLocation();
		Point to = getLocation();
		if (button == 1 && isInState(STATE_CONNECTION_STARTED) && from.getDistance(to) > DRAG) {
			updateTargetRequest();
			updateTargetUnderMouse();
			setCurrentCommand(getCommand());
			if (getCurrentCommand() != null && getCurrentCommand().canExecute()) {
				handleCreateConnection();
			}
			setState(STATE_TERMINAL);
		}
		return super.handleButtonUp(button);
	}
}
