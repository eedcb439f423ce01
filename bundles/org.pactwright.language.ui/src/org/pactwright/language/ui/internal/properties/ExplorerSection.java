package org.pactwright.language.ui.internal.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.pactwright.language.ui.ElementSheetPage;

/** The property sheet inside the tabbed properties that the explorer brings along. */
public final class ExplorerSection extends AbstractPropertySection {

	private final ElementSheetPage page = new ElementSheetPage(new ExplorerSheet());

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage tabbed) {
		super.createControls(parent, tabbed);
		parent.setLayout(new FillLayout());
		page.init(tabbed.getSite());
		page.createControl(parent);
		page.setActionBars(tabbed.getSite().getActionBars());
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		page.selectionChanged(part, selection);
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void dispose() {
		page.dispose();
		super.dispose();
	}
}
