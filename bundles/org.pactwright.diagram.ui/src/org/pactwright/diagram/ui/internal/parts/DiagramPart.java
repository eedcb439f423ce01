package org.pactwright.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.gef.tools.ToolUtilities;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.NodeModel;

/** The diagram as a whole. */
public final class DiagramPart extends AbstractGraphicalEditPart {

	private static final int MENU_BUTTON = 3;

	private final Hosts hosts;

	DiagramPart(DiagramModel model, Hosts hosts) {
		this.hosts = hosts;
		setModel(model);
	}

	@Override
	public DiagramModel getModel() {
		return (DiagramModel) super.getModel();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, hosts.diagramLayout(getModel()));
		installEditPolicy("snap", new SnapFeedbackPolicy());
	}

	/** Dragging snaps to neighbours and to the grid, as the user has it. */
	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type != SnapToHelper.class) {
			return super.getAdapter(type);
		}
		List<SnapToHelper> helpers = new ArrayList<>();
		if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
			helpers.add(new SnapToGeometry(this));
		}
		if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			helpers.add(new SnapToGrid(this));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}

	@Override
	protected List<NodeModel> getModelChildren() {
		return getModel().top();
	}

	/** Brings all parts in step with the model. New parts bring what they hold; edges come last: their ends must be there. */
	public void show(DiagramModel.Change change) {
		if (change.top()) {
			refreshChildren();
		}
		change.looks().forEach(node -> part(node, NodePart.class).ifPresent(NodePart::refreshVisuals));
		change.children().forEach(node -> part(node, NodePart.class).ifPresent(NodePart::refreshChildren));
		change.ends().forEach(each -> part(each, Ends.class).ifPresent(Ends::refreshEnds));
		change.ways().forEach(edge -> part(edge, EdgePart.class).ifPresent(EdgePart::refreshVisuals));
		connections().validate();
	}

	private <T> Optional<T> part(Object model, Class<T> type) {
		return Optional.ofNullable(getViewer().getEditPartRegistry().get(model)).filter(type::isInstance).map(type::cast);
	}

	private ConnectionLayer connections() {
		return (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
	}

	/** Dragging on the background selects what lies inside; its menu is not about what was selected before. */
	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker() {
			@Override
			protected boolean handleButtonDown(int button) {
				if (button == MENU_BUTTON) {
					getCurrentViewer().deselectAll();
				}
				return super.handleButtonDown(button);
			}

			/** A shape stands for its rows and what else is in it: what is done then is done to the shape. */
			@Override
			protected boolean handleButtonUp(int button) {
				boolean handled = super.handleButtonUp(button);
				EditPartViewer viewer = getCurrentViewer();
				viewer.setSelection(new StructuredSelection(ToolUtilities.getSelectionWithoutDependants(viewer)));
				return handled;
			}
		};
	}
}
