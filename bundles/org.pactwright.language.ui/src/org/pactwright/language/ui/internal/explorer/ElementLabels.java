package org.pactwright.language.ui.internal.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.internal.outline.OutlineLabels;

/** Labels of elements in the Project Explorer, as in the Outline; null leaves other elements to other providers. */
public final class ElementLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	@Override
	public void init(ICommonContentExtensionSite site) {
		// Needs nothing of its site.
	}

	@Override
	public String getText(Object element) {
		return element instanceof ElementNode node ? node.node().label() : null;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof ElementNode node ? OutlineLabels.styled(node.node().label()) : null;
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof ElementNode node ? PactIcons.image(node.node().iconKey()) : null;
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof ElementNode node
				? node.node().keyword() + " " + node.node().label() + " \u2013 "
						+ node.file().getFullPath().makeRelative()
				: null;
	}

	@Override
	public void restoreState(IMemento memento) {
		// Has no state.
	}

	@Override
	public void saveState(IMemento memento) {
		// Has no state.
	}
}
