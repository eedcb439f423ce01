package org.pactwright.diagram.ui.internal.editor;

import java.io.IOException;
import java.util.List;

import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.pactwright.diagram.ui.internal.control.Choice;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.Request.Hide;
import org.pactwright.diagram.ui.internal.control.Request.Place;
import org.pactwright.diagram.ui.internal.control.Request.Switch;
import org.pactwright.diagram.ui.internal.view.NodeView;

/** The parts of the canvas menu about how the diagram is seen: nothing here changes the model. */
final class ViewMenu {

	private final DiagramEditor editor;
	private final EditPartViewer viewer;

	ViewMenu(DiagramEditor editor, EditPartViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	/** Adds to the menu of the canvas. */
	void fill(IMenuManager menu) {
		DiagramControl control = editor.session();
		menu.add(align());
		List<Choice> layers = control.layers();
		List<Choice> filters = control.filters();
		if (!layers.isEmpty()) {
			menu.add(ChoiceMenu.of("Layers", layers,
					names -> control.request(new Switch("Layers", names, ChoiceMenu.names(filters)))));
		}
		if (!filters.isEmpty()) {
			menu.add(ChoiceMenu.of("Filters", filters,
					names -> control.request(new Switch("Filters", ChoiceMenu.names(layers), names))));
		}
		menu.add(action("Show Hidden Elements", () -> control.request(new Hide("Show Hidden", List.of(), false))));
		menu.add(new Separator());
		menu.add(action("Find...\tCtrl+F", editor::find));
		menu.add(action("Fit\tCtrl+0", editor::fit));
		menu.add(toggle("Snap to Grid", SnapToGrid.PROPERTY_GRID_ENABLED));
		menu.add(toggle("Snap to Neighbours", SnapToGeometry.PROPERTY_SNAP_ENABLED));
		menu.add(new Separator());
		menu.add(action("Copy as Picture\tCtrl+Shift+I", this::copy));
		menu.add(action("Export Picture...", () -> editor.model().view()
				.ifPresent(view -> pictures().export(editor.overlay().picture(view), view.title(),
						editor.file().getLocation().removeFileExtension().toPath()))));
	}

	private Pictures pictures() {
		return new Pictures(editor.getSite().getShell());
	}

	/** Puts the picture on the clipboard. */
	void copy() {
		editor.model().view().ifPresent(view -> {
			try {
				pictures().copy(editor.overlay().picture(view));
			} catch (IOException e) {
				editor.refused("The picture cannot be copied: " + e.getMessage());
			}
		});
	}

	private MenuManager align() {
		MenuManager menu = new MenuManager("Align");
		List<NodeView> nodes = editor.selected().nodes();
		for (Alignment alignment : Alignment.values()) {
			IAction action = action(alignment.title(), () -> align(alignment, nodes));
			action.setEnabled(nodes.size() >= alignment.least());
			menu.add(action);
			if (alignment == Alignment.BOTTOM || alignment == Alignment.DOWN) {
				menu.add(new Separator());
			}
		}
		return menu;
	}

	private void align(Alignment alignment, List<NodeView> nodes) {
		var boxes = alignment.of(nodes);
		if (!boxes.isEmpty()) {
			editor.session().request(new Place(alignment.label(), boxes, alignment.resizes()));
		}
	}

	private IAction toggle(String title, String property) {
		Action action = new Action(title, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				viewer.setProperty(property, isChecked());
			}
		};
		action.setChecked(Boolean.TRUE.equals(viewer.getProperty(property)));
		return action;
	}

	private static IAction action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
