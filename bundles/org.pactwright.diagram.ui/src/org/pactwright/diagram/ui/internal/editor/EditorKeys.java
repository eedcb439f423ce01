package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.pactwright.diagram.ui.internal.policies.Typing;

/** Keys of the canvas: F2 and typing edit a label, Delete deletes from the model, Enter opens the text. */
final class EditorKeys extends KeyHandler {

	private final GraphicalViewer viewer;

	/**
	 * @param others gets what is not meant for this one
	 */
	EditorKeys(GraphicalViewer viewer, KeyHandler others) {
		this.viewer = viewer;
		setParent(others);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (viewer.getSelectedEditParts().isEmpty()) {
			return super.keyPressed(event);
		}
		EditPart focus = viewer.getFocusEditPart();
		if (event.keyCode == SWT.F2) {
			focus.performRequest(new DirectEditRequest());
			return true;
		}
		if (event.keyCode == SWT.DEL && event.stateMask == 0) {
			delete();
			return true;
		}
		if (event.keyCode == SWT.CR && event.stateMask == 0) {
			focus.performRequest(new Request(RequestConstants.REQ_OPEN));
			return true;
		}
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
		if (plain && Character.isLetterOrDigit(event.character)) {
			focus.performRequest(Typing.begunWith(event.character));
			return true;
		}
		return super.keyPressed(event);
	}

	private void delete() {
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(viewer.getSelectedEditParts());
		for (Object part : viewer.getSelectedEditParts().toArray()) {
			Command command = ((EditPart) part).getCommand(request);
			if (command != null && command.canExecute()) {
				viewer.getEditDomain().getCommandStack().execute(command);
			}
		}
	}
}
