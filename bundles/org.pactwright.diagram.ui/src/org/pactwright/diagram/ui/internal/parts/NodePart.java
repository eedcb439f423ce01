package org.pactwright.diagram.ui.internal.parts;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
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

	@Override
	public void refreshEnds() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	/** Also for the diagram. */
	@Override
	protected void refreshChildren() {
		super.refreshChildren();
	}

	@Override
	protected void refreshVisuals() {
		getFigure().setBounds(Figures.rectangle(getModel().view().box()));
		Ends.tooltip(getFigure(), getModel().view().tooltip());
	}

	@Override
	public ConnectionAnchor anchor() {
		return new ChopboxAnchor(getFigure());
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
