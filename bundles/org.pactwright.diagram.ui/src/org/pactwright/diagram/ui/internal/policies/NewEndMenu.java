package org.pactwright.diagram.ui.internal.policies;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request.ConnectToNew;
import org.pactwright.language.ui.PactIcons;

/** A menu where a connection was dropped on nothing: what to make there for it to end at. */
final class NewEndMenu extends Command {

	private final DiagramControl control;
	private final Control canvas;
	private final EndsPolicy.Start start;
	private final String container;
	private final Point at;

	/**
	 * @param container the key of what it was dropped on; empty for the diagram
	 * @param at where
	 */
	NewEndMenu(DiagramControl control, Control canvas, EndsPolicy.Start start, String container, Point at) {
		super(start.entry().label());
		this.control = control;
		this.canvas = canvas;
		this.start = start;
		this.container = container;
		this.at = at;
	}

	@Override
	public void execute() {
		List<PaletteEntry> ends = control.endsFor(start.entry().tool(), container);
		MenuManager manager = new MenuManager();
		for (PaletteEntry end : ends) {
			Action action = new Action("New " + end.label()) {
				@Override
				public void run() {
					control.request(new ConnectToNew(start.entry().label() + " " + end.label(), start.entry().tool(),
							start.source(), end.tool(), container, at));
				}
			};
			action.setImageDescriptor(PactIcons.descriptor(end.icon()));
			manager.add(action);
		}
		// After the tool has let go of the mouse.
		canvas.getDisplay().asyncExec(() -> {
			if (!canvas.isDisposed()) {
				Menu menu = manager.createContextMenu(canvas);
				menu.setLocation(canvas.getDisplay().getCursorLocation());
				menu.setVisible(true);
			}
		});
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
