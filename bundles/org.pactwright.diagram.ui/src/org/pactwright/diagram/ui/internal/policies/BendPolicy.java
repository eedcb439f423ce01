package org.pactwright.diagram.ui.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request.Bend;
import org.pactwright.diagram.ui.internal.parts.EdgePart;

/** Handles on the bends of an edge, and between them for new ones. */
final class BendPolicy extends SelectionHandlesEditPolicy {

	private static final double SAME_LINE = 4;

	private final DiagramControl control;

	BendPolicy(DiagramControl control) {
		this.control = control;
	}

	private EdgePart edge() {
		return (EdgePart) getHost();
	}

	private Connection line() {
		return (Connection) edge().getFigure();
	}

	@Override
	protected List<Object> createSelectionHandles() {
		List<Object> handles = new ArrayList<>();
		int segments = line().getPoints().size() - 1;
		for (int i = 0; i < segments; i++) {
			handles.add(new BendpointCreationHandle(edge(), i, i));
			if (i < segments - 1) {
				handles.add(new BendpointMoveHandle(edge(), i, i + 1));
			}
		}
		return handles;
	}

	@Override
	public Command getCommand(org.eclipse.gef.Request request) {
		if (!(request instanceof BendpointRequest bend)) {
			return null;
		}
		List<org.pactwright.diagram.geometry.Point> points = new ArrayList<>(edge().getModel().view().route().points());
		Point at = bend.getLocation().getCopy();
		line().translateToRelative(at);
		org.pactwright.diagram.geometry.Point to = new org.pactwright.diagram.geometry.Point(at.x, at.y);
		if (RequestConstants.REQ_CREATE_BENDPOINT.equals(bend.getType())) {
			points.add(Math.min(points.size() - 1, bend.getIndex() + 1), to);
		} else if (RequestConstants.REQ_MOVE_BENDPOINT.equals(bend.getType()) && bend.getIndex() + 1 < points.size() - 1) {
			points.set(bend.getIndex() + 1, to);
		} else {
			return null;
		}
		return new RequestCommand(control, new Bend("Bend", edge().key(), withoutStraight(points)));
	}

	/** A bend on the straight line between its neighbours is none. */
	private static List<org.pactwright.diagram.geometry.Point> withoutStraight(
			List<org.pactwright.diagram.geometry.Point> points) {
		List<org.pactwright.diagram.geometry.Point> kept = new ArrayList<>(points);
		for (int i = kept.size() - 2; i > 0; i--) {
			if (distance(kept.get(i - 1), kept.get(i + 1), kept.get(i)) < SAME_LINE) {
				kept.remove(i);
			}
		}
		return kept;
	}

	private static double distance(org.pactwright.diagram.geometry.Point from, org.pactwright.diagram.geometry.Point to,
			org.pactwright.diagram.geometry.Point point) {
		double length = from.distance(to);
		return length == 0 ? from.distance(point)
				: Math.abs((to.x() - from.x()) * (from.y() - point.y()) - (from.x() - point.x()) * (to.y() - from.y()))
						/ length;
	}

	@Override
	public void showSourceFeedback(org.eclipse.gef.Request request) {
		if (request instanceof BendpointRequest bend) {
			PointList points = line().getPoints().getCopy();
			Point at = bend.getLocation().getCopy();
			line().translateToRelative(at);
			if (RequestConstants.REQ_CREATE_BENDPOINT.equals(bend.getType()) && points.size() == originalSize()) {
				points.insertPoint(at, Math.min(points.size() - 1, bend.getIndex() + 1));
			} else {
				points.setPoint(at, Math.min(points.size() - 2, bend.getIndex() + 1));
			}
			line().setPoints(points);
		}
	}

	private int originalSize() {
		return edge().getModel().view().route().points().size();
	}

	@Override
	public void eraseSourceFeedback(org.eclipse.gef.Request request) {
		if (request instanceof BendpointRequest) {
			line().revalidate();
		}
	}

	@Override
	public boolean understandsRequest(org.eclipse.gef.Request request) {
		return request instanceof BendpointRequest;
	}
}
