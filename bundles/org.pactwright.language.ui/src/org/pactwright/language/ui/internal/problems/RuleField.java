package org.pactwright.language.ui.internal.problems;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.pactwright.language.ui.PactMarkers;

/** Column of the Problems view: id of the rule that found it. */
public final class RuleField extends MarkerField {

	private static final int CHARACTERS = 16;

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(PactMarkers.RULE, "");
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return CHARACTERS * getFontWidth(control);
	}

	static int getFontWidth(Control control) {
		var gc = new GC(control);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}
}
