package org.pactwright.language.ui.internal.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ui.PactIcons;

/** Id in the foreground, title behind it in grey, and the icon of the kind of element. */
public final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private static final String DASH = " \u2013 ";

	@Override
	public String getText(Object element) {
		return element instanceof OutlineNode node ? node.label() : "";
	}

	@Override
	public StyledString getStyledText(Object element) {
		return styled(getText(element));
	}

	/** The label of a node with its title in grey. */
	public static StyledString styled(String label) {
		int dash = label.indexOf(DASH);
		return dash < 0 ? new StyledString(label)
				: new StyledString(label.substring(0, dash)).append(label.substring(dash),
						StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof OutlineNode node ? PactIcons.image(node.iconKey()) : null;
	}
}
