package org.pactwright.diagram.ui.internal.canvas;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;

/**
 * A canvas that keeps its tools in step with the mouse.
 *
 * <p>Tooltips are out of the way while a button is held: one that opens then takes the mouse from the drag that has begun,
 * the screen sends no more moves, and what was dragged stays where it was. And a button that was released over a menu,
 * which keeps that to itself, does not count as held: else the next press is taken for that of a second button.
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

		/** The button of which a press was seen and no release yet; 0 for none. */
		private int held;

		Events(EditDomain domain, CanvasViewer viewer) {
			super(domain, viewer);
		}

		@Override
		public void dispatchMousePressed(MouseEvent event) {
			release(event);
			hideTooltip();
			held = event.button;
			super.dispatchMousePressed(event);
		}

		/** What a key opens is not to lie below a tooltip. */
		@Override
		public void dispatchKeyPressed(KeyEvent event) {
			hideTooltip();
			super.dispatchKeyPressed(event);
		}

		@Override
		public void dispatchFocusLost(FocusEvent event) {
			hideTooltip();
			super.dispatchFocusLost(event);
		}

		private void hideTooltip() {
			if (!control.isDisposed()) {
				Event none = new Event();
				none.widget = control;
				none.display = control.getDisplay();
				setHoverSource(null, new MouseEvent(none));
			}
		}

		@Override
		public void dispatchMouseMoved(MouseEvent event) {
			release(event);
			super.dispatchMouseMoved(event);
		}

		@Override
		public void dispatchMouseReleased(MouseEvent event) {
			held = 0;
			super.dispatchMouseReleased(event);
		}

		@Override
		public void dispatchMouseHover(MouseEvent event) {
			if (!isHeld(event)) {
				super.dispatchMouseHover(event);
			}
		}

		private static boolean isHeld(MouseEvent event) {
			return (event.stateMask & SWT.BUTTON_MASK) != 0;
		}

		private void release(MouseEvent event) {
			if (held == 0 || isHeld(event)) {
				return;
			}
			Event missed = new Event();
			missed.widget = event.widget;
			missed.display = event.display;
			missed.time = event.time;
			missed.button = held;
			missed.x = event.x;
			missed.y = event.y;
			dispatchMouseReleased(new MouseEvent(missed));
		}
	}
}
