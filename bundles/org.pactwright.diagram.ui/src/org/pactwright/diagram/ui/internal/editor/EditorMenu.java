package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.MenuEntry;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request.Choose;
import org.pactwright.diagram.ui.internal.control.Request.Connect;
import org.pactwright.diagram.ui.internal.control.Request.Create;
import org.pactwright.diagram.ui.internal.control.Request.Delete;
import org.pactwright.diagram.ui.internal.control.Request.Run;
import org.pactwright.language.ui.PactIcons;

/** The menu of the canvas. */
final class EditorMenu extends ContextMenuProvider {

	private final ActionRegistry actions;
	private final DiagramControl control;
	private final DiagramEditor editor;
	private final ViewMenu view;

	EditorMenu(EditPartViewer viewer, ActionRegistry actions, DiagramControl control, DiagramEditor editor,
			ViewMenu view) {
		super(viewer);
		this.actions = actions;
		this.control = control;
		this.editor = editor;
		this.view = view;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		List<String> keys = getViewer().getSelectedEditParts().stream()
				.flatMap(part -> SelectedElements.keyOf(part).stream()).toList();
		menu.add(add(keys));
		if (keys.size() == 2) {
			connect(menu, keys);
		}
		control.menu().forEach(entry -> own(entry, keys, menu));
		menu.add(new Separator());
		if (keys.size() == 1) {
			menu.add(action("Open Text\tF3", () -> editor.openText(keys.getFirst())));
			menu.add(action("Show in Diagram…", () -> editor.showInDiagram(keys.getFirst())));
			if (editor.hasMends(keys.getFirst())) {
				menu.add(action("Quick Fixes…", () -> editor.mend(keys.getFirst())));
			}
			if (control.renames(keys.getFirst())) {
				menu.add(action("Rename\tF2", () -> ((EditPart) getViewer().getSelectedEditParts().getFirst())
						.performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT))));
			}
		}
		if (!keys.isEmpty()) {
			menu.add(new Separator());
			menu.add(actions.getAction(ActionFactory.CUT.getId()));
			menu.add(actions.getAction(ActionFactory.COPY.getId()));
		}
		menu.add(actions.getAction(ActionFactory.PASTE.getId()));
		if (!keys.isEmpty()) {
			menu.add(new Separator());
			menu.add(action("Delete from Model\tDelete", () -> control.request(new Delete("Delete", keys))));
			menu.add(actions.getAction(HideAction.ID));
		}
		menu.add(new Separator());
		if (editor.overlay().painted().isPresent()) {
			menu.add(action("Take Painting Away\tEsc", () -> editor.overlay().takeAway()));
		}
		menu.add(actions.getAction(ArrangeAction.ID));
		view.fill(menu);
		for (String id : List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId())) {
			IAction action = actions.getAction(id);
			if (action.isEnabled()) {
				menu.add(action);
			}
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** What the specification adds. */
	private void own(MenuEntry entry, List<String> keys, IMenuManager into) {
		if (entry.tool().isEmpty()) {
			MenuManager menu = new MenuManager(entry.label().replace("&", "&&"));
			entry.items().forEach(item -> own(item, keys, menu));
			into.add(menu);
		} else {
			into.add(action(entry.label().replace("&", "&&"), () -> control.request(new Choose(entry.label(), entry.tool(), keys))));
		}
	}

	/** What can be made here, and done to what is selected. */
	private MenuManager add(List<String> keys) {
		MenuManager menu = new MenuManager("Add");
		String container = keys.isEmpty() ? "" : keys.getFirst();
		for (PaletteEntry.Section section : control.palette()) {
			for (PaletteEntry entry : section.entries()) {
				if (entry.kind() == PaletteEntry.Kind.CREATE && control.accepts(container, entry.tool())) {
					menu.add(action(entry, () -> control
							.request(new Create(entry.label(), entry.tool(), container, Optional.empty()))));
				} else if (entry.kind() == PaletteEntry.Kind.CLICK && keys.size() == 1) {
					menu.add(action(entry,
							() -> control.request(new Run(entry.label(), entry.tool(), container))));
				}
			}
		}
		return menu;
	}

	/** The two that are selected, the first one being the source. */
	private void connect(IMenuManager menu, List<String> keys) {
		MenuManager connect = new MenuManager("Connect");
		for (PaletteEntry.Section section : control.palette()) {
			for (PaletteEntry entry : section.entries()) {
				if (entry.kind() == PaletteEntry.Kind.CONNECT && control.connects(entry.tool(), keys.getFirst(), true)
						&& control.connects(entry.tool(), keys.getLast(), false)) {
					connect.add(action(entry, () -> control
							.request(new Connect(entry.label(), entry.tool(), keys.getFirst(), keys.getLast()))));
				}
			}
		}
		menu.add(connect);
	}

	private static IAction action(PaletteEntry entry, Runnable work) {
		IAction action = action(entry.label(), work);
		action.setImageDescriptor(PactIcons.descriptor(entry.icon()));
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
