package org.pactwright.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.EdgeModel;

/** An edge: a line to click, to reconnect and to bend. What is seen of it is painted by the scene. */
public final class EdgePart extends AbstractConnectionEditPart implements Ends {

	private static final int REACH = 6;

	private final Hosts hosts;

	EdgePart(EdgeModel model, Hosts hosts) {
		this.hosts = hosts;
		setModel(model);
	}

	@Override
	public EdgeModel getModel() {
		return (EdgeModel) super.getModel();
	}

	@Override
	public String key() {
		return getModel().view().key();
	}

	/** Runs where the view says; painted only while an end of it is dragged. */
	private final class Line extends PolylineConnection {

		Line() {
			setConnectionRouter(new AbstractRouter() {
				@Override
				public void route(Connection connection) {
					PointList points = Figures.points(getModel().view().route());
					if (isDragged(connection.getSourceAnchor())) {
						points.setPoint(getStartPoint(connection), 0);
					}
					if (isDragged(connection.getTargetAnchor())) {
						points.setPoint(getEndPoint(connection), points.size() - 1);
					}
					connection.setPoints(points);
				}
			});
			setTolerance(REACH);
		}

		/** Ends that are dragged hang on the mouse, which is a plain point. */
		private static boolean isDragged(ConnectionAnchor anchor) {
			return anchor instanceof XYAnchor;
		}

		@Override
		protected void outlineShape(Graphics graphics) {
			if (isDragged(getSourceAnchor()) || isDragged(getTargetAnchor())) {
				super.outlineShape(graphics);
			}
		}
	}

	@Override
	protected IFigure createFigure() {
		return new Line();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, hosts.edgeReconnection(getModel()));
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, hosts.edgeBending(getModel()));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, hosts.edgeEnds(getModel()));
		installEditPolicy(EditPolicy.CONNECTION_ROLE, hosts.removal(getModel()));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, hosts.directEdit(getModel()));
		installEditPolicy("open", hosts.opening(getModel()));
	}

	@Override
	protected List<EdgeModel> getModelSourceConnections() {
		return getModel().outgoing();
	}

	@Override
	protected List<EdgeModel> getModelTargetConnections() {
		return getModel().incoming();
	}

	@Override
	public void refreshEnds() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	@Override
	protected void refreshVisuals() {
		getConnectionFigure().revalidate();
		Ends.tooltip(getFigure(), getModel().view().tooltip());
	}

	@Override
	public ConnectionAnchor anchor() {
		return new EdgeAnchor(getConnectionFigure());
	}

	@Override
	public void performRequest(Request request) {
		if (!performs(request)) {
			super.performRequest(request);
		}
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleGraphicalEditPart() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Ends.spokenName(getModel().view().label(), getModel().view().mapping());
			}
		};
	}
}
