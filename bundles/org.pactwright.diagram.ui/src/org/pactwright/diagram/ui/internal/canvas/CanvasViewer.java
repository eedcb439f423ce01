package org.pactwright.diagram.ui.internal.canvas;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/**
 * A canvas whose tooltips are out of the way while a button is held. One that opens then takes the mouse from the drag that
 * has begun: the screen sends no more moves, and what was dragged stays where it was.
 */
public final class CanvasViewer extends ScrollingGraphicalViewer {

	private Events events;

	@Override
	public void setEditDomain(EditDomain domain) {
		super.setEditDomain(domain);
		events = new Events(domain, this);
		getLightweightSystem().setEventDispatcher(events);
	}

	@Override
	protected DomainEventDispatcher getEventDispatcher() {
		return events;
	}

	private static final class Events extends DomainEventDispatcher {

		Events(EditDomain domain, CanvasViewer viewer) {
			super(domain, viewer);
		}

		@Override
		public void dispatchMousePressed(MouseEvent event) {
			setHoverSource(null, event);
			super.dispatchMousePressed(event);
		}

		@Override
		public void dispatchMouseHover(MouseEvent event) {
			if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
				super.dispatchMouseHover(event);
			}
		}
	}
}
