package org.pactwright.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.EdgeModel;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.NodeModel;

/** A shape: an area to click, drag and connect. */
public final class NodePart extends AbstractGraphicalEditPart implements Ends {

	private final Hosts hosts;

	NodePart(NodeModel model, Hosts hosts) {
		this.hosts = hosts;
		setModel(model);
	}

	@Override
	public NodeModel getModel() {
		return (NodeModel) super.getModel();
	}

	@Override
	public String key() {
		return getModel().view().key();
	}

	@Override
	public GraphicalEditPart part() {
		return this;
	}

	@Override
	protected IFigure createFigure() {
		Figures.Area area = new Figures.Area();
		area.setLayoutManager(new KeepPlaces());
		return area;
	}

	/** Children have absolute places; nothing arranges them here. */
	private static final class KeepPlaces extends XYLayout {
		@Override
		public void layout(IFigure parent) {
			// places come from the view
		}
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, hosts.nodeLayout(getModel()));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, hosts.nodeEnds(getModel()));
		installEditPolicy(EditPolicy.COMPONENT_ROLE, hosts.removal(getModel()));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, hosts.directEdit(getModel()));
		installEditPolicy("open", hosts.opening(getModel()));
	}

	@Override
	protected List<NodeModel> getModelChildren() {
		return getModel().children();
	}

	@Override
	protected List<EdgeModel> getModelSourceConnections() {
		return getModel().outgoing();
	}

	@Override
	protected List<EdgeModel> getModelTargetConnections() {
		return getModel().incoming();
	}

	void refreshNodes() {
		refreshVisuals();
		refreshChildren();
		for (Object child : getChildren()) {
			((NodePart) child).refreshNodes();
		}
	}

	void refreshEdges() {
		refreshSourceConnections();
		refreshTargetConnections();
		for (Object edge : getSourceConnections()) {
			((EdgePart) edge).refreshAll();
		}
		for (Object child : getChildren()) {
			((NodePart) child).refreshEdges();
		}
	}

	@Override
	protected void refreshVisuals() {
		getFigure().setBounds(Figures.rectangle(getModel().view().box()));
		String tooltip = getModel().view().tooltip();
		getFigure().setToolTip(tooltip.isEmpty() ? null : new Label(tooltip));
	}

	@Override
	public ConnectionAnchor anchor() {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
				|| RequestConstants.REQ_OPEN.equals(request.getType())) {
			Performing.perform(this, request);
		} else {
			super.performRequest(request);
		}
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleGraphicalEditPart() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = getModel().view().label();
			}
		};
	}
}
