package org.pactwright.diagram.ui.internal.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request.Create;
import org.pactwright.diagram.ui.internal.control.Request.Drop;
import org.pactwright.diagram.ui.internal.control.Request.Place;
import org.pactwright.diagram.ui.internal.parts.NodePart;
import org.pactwright.viewpoint.diagram.ElementKind;

/** How a container, or the diagram, takes what is made in it, moved in it and dropped into it. */
final class LayoutPolicy extends LayoutEditPolicy {

	private final DiagramControl control;
	private final String container;

	/**
	 * @param container the key of the container; empty for the diagram
	 */
	LayoutPolicy(DiagramControl control, String container) {
		this.control = control;
		this.container = container;
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return ((NodePart) child).getModel().view().resizable() ? new ResizableEditPolicy()
				: new NonResizableEditPolicy();
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (!(request.getNewObject() instanceof PaletteEntry entry) || entry.kind() != PaletteEntry.Kind.CREATE) {
			return null;
		}
		if (!control.accepts(container, entry.tool())) {
			return UnexecutableCommand.INSTANCE;
		}
		return new RequestCommand(control,
				new Create(entry.label(), entry.tool(), container, Optional.of(inDiagram(request.getLocation()))));
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		return place((ChangeBoundsRequest) request, false);
	}

	@Override
	public Command getCommand(Request request) {
		if (RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType())) {
			return place((ChangeBoundsRequest) request, true);
		}
		if (endsHere(request)) {
			return connectToNew((CreateConnectionRequest) request);
		}
		return super.getCommand(request);
	}

	/** What comes from another container. */
	@Override
	protected Command getAddCommand(Request request) {
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		List<String> keys = keys(move);
		if (keys.isEmpty()) {
			return null;
		}
		return control.drops(keys, container)
				? new RequestCommand(control, new Drop("Move", keys, container, inDiagram(move.getLocation())))
				: UnexecutableCommand.INSTANCE;
	}

	private static List<String> keys(ChangeBoundsRequest move) {
		List<String> keys = new ArrayList<>();
		for (Object part : move.getEditParts()) {
			if (part instanceof NodePart node) {
				keys.add(node.key());
			}
		}
		return keys;
	}

	// ------------------------------------------------------------------------------------------ connections to nothing

	/** A connection can be dropped where something that it ends at can be made. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		if (endsHere(request)) {
			return getHost();
		}
		return isForTheParent(request) ? null : super.getTargetEditPart(request);
	}

	/**
	 * Whether what is dragged over this row belongs into the list around it: it has a place there and none in the row, or
	 * has come from there. Until the target is known the tool takes every drag for one within the same container.
	 */
	private boolean isForTheParent(Request request) {
		boolean drag = RequestConstants.REQ_ADD.equals(request.getType())
				|| RequestConstants.REQ_MOVE.equals(request.getType());
		if (!drag || !(getHost().getParent() instanceof NodePart around)) {
			return false;
		}
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		List<String> keys = keys(move);
		return !control.drops(keys, container) && (control.drops(keys, around.key()) || move.getEditParts().stream()
				.allMatch(part -> ((EditPart) part).getParent() == around));
	}

	@Override
	public boolean understandsRequest(Request request) {
		return RequestConstants.REQ_CONNECTION_END.equals(request.getType()) || super.understandsRequest(request);
	}

	private boolean endsHere(Request request) {
		return RequestConstants.REQ_CONNECTION_END.equals(request.getType())
				&& request instanceof CreateConnectionRequest connection
				&& connection.getStartCommand() instanceof EndsPolicy.Start start
				&& (container.isEmpty() || !control.connects(start.entry().tool(), container, false))
				&& !control.endsFor(start.entry().tool(), container).isEmpty();
	}

	private Command connectToNew(CreateConnectionRequest request) {
		EndsPolicy.Start start = (EndsPolicy.Start) request.getStartCommand();
		org.pactwright.diagram.geometry.Point at = inDiagram(request.getLocation());
		return new NewEndMenu(control, getHost().getViewer().getControl(), start, container, at);
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}

	private Command place(ChangeBoundsRequest request, boolean resized) {
		Map<String, Box> boxes = new LinkedHashMap<>();
		for (Object part : request.getEditParts()) {
			// rows are where their list has them
			if (part instanceof NodePart node && node.getModel().view().kind() != ElementKind.LIST_ELEMENT) {
				boxes.put(node.key(), moved(node, request));
			}
		}
		return boxes.isEmpty() ? null
				: new RequestCommand(control, new Place(resized ? "Resize" : "Move", boxes, resized));
	}

	private static Box moved(NodePart node, ChangeBoundsRequest request) {
		Rectangle old = node.getFigure().getBounds().getCopy();
		Rectangle absolute = old.getCopy();
		node.getFigure().translateToAbsolute(absolute);
		Rectangle changed = request.getTransformedRectangle(absolute);
		node.getFigure().translateToRelative(changed);
		Box box = node.getModel().view().box();
		return new Box(box.x() + changed.x - old.x, box.y() + changed.y - old.y, box.width() + changed.width - old.width,
				box.height() + changed.height - old.height);
	}

	private org.pactwright.diagram.geometry.Point inDiagram(Point onScreen) {
		Point point = onScreen.getCopy();
		((GraphicalEditPart) getHost()).getContentPane().translateToRelative(point);
		return new org.pactwright.diagram.geometry.Point(point.x, point.y);
	}
}
