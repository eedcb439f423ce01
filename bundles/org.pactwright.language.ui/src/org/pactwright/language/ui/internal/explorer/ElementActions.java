package org.pactwright.language.ui.internal.explorer;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PlaceOpener;

/** Double click, Enter and Open on an element of the Project Explorer show its statement. */
public final class ElementActions extends CommonActionProvider {

	private final Action open = new Action("Open") {
		@Override
		public void run() {
			selected().forEach(ElementActions::show);
		}
	};

	@Override
	public void fillActionBars(IActionBars bars) {
		if (!selected().isEmpty()) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (!selected().isEmpty()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
		}
	}

	private List<ElementNode> selected() {
		if (getContext() == null || !(getContext().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		return selection.stream().filter(ElementNode.class::isInstance).map(ElementNode.class::cast).toList();
	}

	private static void show(ElementNode element) {
		OutlineNode node = FileOutline.of(element.file()).find(element.node().path()).orElse(element.node());
		PactFiles.path(element.file()).ifPresent(path -> PlaceOpener.open(new Location(path, node.name())));
	}
}
