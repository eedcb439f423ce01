package org.pactwright.language.ui.internal.problems;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.pactwright.language.ui.PactMarkers;

/** Column of the Problems view: title of the element that is meant. */
public final class ElementField extends MarkerField {

	private static final int CHARACTERS = 24;

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(PactMarkers.ELEMENT, "");
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return CHARACTERS * RuleField.getFontWidth(control);
	}
}
