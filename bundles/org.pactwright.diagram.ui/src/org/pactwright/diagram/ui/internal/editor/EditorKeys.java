package org.pactwright.diagram.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.control.Request.Place;
import org.pactwright.diagram.ui.internal.policies.Typing;

/** Keys of the canvas: F2 and typing edit a label, Delete deletes from the model, Enter opens the text. */
final class EditorKeys extends KeyHandler {

	/** How far a key moves a shape; with Shift a tenth of it. */
	private static final int STEP = 10;

	private final GraphicalViewer viewer;
	private final DiagramEditor editor;

	/**
	 * @param others gets what is not meant for this one
	 */
	EditorKeys(GraphicalViewer viewer, KeyHandler others, DiagramEditor editor) {
		this.viewer = viewer;
		this.editor = editor;
		setParent(others);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (inView(event)) {
			return true;
		}
		if (viewer.getSelectedEditParts().isEmpty()) {
			return super.keyPressed(event);
		}
		if ((event.stateMask & SWT.MOD1) != 0 && moves(event)) {
			return true;
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

	/** Keys that only change what is seen. */
	private boolean inView(KeyEvent event) {
		if ((event.stateMask & SWT.MOD1) == 0) {
			return false;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
			case 'f' -> editor.find();
			case 'a', 'i' -> {
				if (!shift) {
					return false;
				}
				if (event.keyCode == 'a') {
					new ArrangeAction(editor).run();
				} else {
					editor.copyPicture();
				}
			}
			case '0', SWT.KEYPAD_0 -> editor.fit();
			case '1', SWT.KEYPAD_1 -> editor.zoom(1);
			default -> {
				return false;
			}
		}
		return true;
	}

	/** Moves what is selected with the arrow keys. */
	private boolean moves(KeyEvent event) {
		int step = (event.stateMask & SWT.SHIFT) != 0 ? STEP / 10 : STEP;
		int across = event.keyCode == SWT.ARROW_LEFT ? -step : event.keyCode == SWT.ARROW_RIGHT ? step : 0;
		int down = event.keyCode == SWT.ARROW_UP ? -step : event.keyCode == SWT.ARROW_DOWN ? step : 0;
		if (across == 0 && down == 0) {
			return false;
		}
		Map<String, Box> boxes = new LinkedHashMap<>();
		editor.selected().nodes().forEach(node -> boxes.put(node.key(), new Box(node.box().x() + across,
				node.box().y() + down, node.box().width(), node.box().height())));
		if (!boxes.isEmpty()) {
			editor.session().request(new Place("Move", boxes, false));
		}
		return true;
	}

	private void delete() {
		GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
		request.setEditParts(viewer.getSelectedEditParts());
		CompoundCommand all = new CompoundCommand();
		for (Object part : viewer.getSelectedEditParts().toArray()) {
			Command command = ((EditPart) part).getCommand(request);
			if (command != null && command.canExecute()) {
				all.add(command);
			}
		}
		viewer.getEditDomain().getCommandStack().execute(all);
	}
}
