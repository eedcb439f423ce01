package org.pactwright.workbench.internal.bench;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchPart;

/** Arranges editors as users do who drag the tab of one to the side. UI thread only. */
final class Beside {

	private Beside() {
	}

	/** Moves an editor to the right of another one; both can be seen then. */
	static void place(IWorkbenchPart left, IWorkbenchPart right) {
		EModelService models = left.getSite().getService(EModelService.class);
		MPart moved = right.getSite().getService(MPart.class);
		MPartStack stack = models.createModelElement(MPartStack.class);
		MPartSashContainerElement other = (MPartSashContainerElement) left.getSite().getService(MPart.class).getParent();
		stack.getChildren().add(moved);
		models.insert(stack, other, EModelService.RIGHT_OF, 0.5f);
		stack.setSelectedElement(moved);
		left.getSite().getService(EPartService.class).bringToTop(moved);
	}
}
