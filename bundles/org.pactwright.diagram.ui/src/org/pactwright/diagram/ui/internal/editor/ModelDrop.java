package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.parts.NodePart;
import org.pactwright.language.ui.StatementRef;

/** Takes elements that are dragged from the Project Explorer. */
final class ModelDrop implements TransferDropTargetListener {

	private final GraphicalViewer viewer;
	private final BiConsumer<Place, List<StatementRef>> dropped;

	/**
	 * Where something was dropped.
	 *
	 * @param container the key of the shape; empty for the diagram
	 */
	record Place(String container, org.pactwright.diagram.geometry.Point at) {
	}

	ModelDrop(GraphicalViewer viewer, BiConsumer<Place, List<StatementRef>> dropped) {
		this.viewer = viewer;
		this.dropped = dropped;
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return !statements().isEmpty();
	}

	private static List<StatementRef> statements() {
		List<StatementRef> found = new ArrayList<>();
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
			for (Object each : selection.toList()) {
				StatementRef statement = Adapters.adapt(each, StatementRef.class);
				if (statement != null) {
					found.add(statement);
				}
			}
		}
		return found;
	}

	@Override
	public void drop(DropTargetEvent event) {
		org.eclipse.swt.graphics.Point in = viewer.getControl().toControl(event.x, event.y);
		EditPart part = viewer.findObjectAt(new Point(in.x, in.y));
		while (part != null && !(part instanceof NodePart) && part.getParent() != null) {
			part = part.getParent();
		}
		Point at = new Point(in.x, in.y);
		((org.eclipse.gef.GraphicalEditPart) viewer.getContents()).getContentPane().translateToRelative(at);
		String container = part instanceof NodePart node ? node.key() : Request.DIAGRAM;
		dropped.accept(new Place(container, new org.pactwright.diagram.geometry.Point(at.x, at.y)), statements());
		// what comes next, such as Undo, is about the diagram
		viewer.getControl().setFocus();
	}

	private static void copy(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
		event.feedback = DND.FEEDBACK_SCROLL;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		// Nothing is shown while dragging.
	}

	@Override
	public void dropAccept(DropTargetEvent event) {
		copy(event);
	}
}
