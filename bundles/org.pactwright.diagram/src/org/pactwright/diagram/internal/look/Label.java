package org.pactwright.diagram.internal.look;

import java.util.Optional;

import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.text.TextBlock;

/**
 * A text, broken into lines, with the icon before it.
 *
 * @param icon stands in the indent of the first line, as looks best where lines are centred; without an indent it has a
 *        column of its own
 */
record Label(TextBlock text, Optional<Picture> icon) {

	/** Nothing to draw. */
	boolean isEmpty() {
		return text.isEmpty() && icon.isEmpty();
	}

	/** What the icon takes from the width of its line. */
	double iconWidth() {
		return icon.isEmpty() ? 0 : Dimensions.ICON + (text.isEmpty() ? 0 : Dimensions.ICON_GAP);
	}

	/** How wide text and icon are together. */
	double width() {
		return text.indent() > 0 ? text.width() : iconWidth() + text.width();
	}

	/** By how much the icon makes its line higher. */
	double firstLineExtra() {
		return text.indent() > 0 ? extra(text.font()) : 0;
	}

	/** By how much an icon is higher than a line. */
	static double extra(TextFont font) {
		return Math.max(0, Dimensions.ICON - font.lineHeight());
	}

	Size size() {
		return isEmpty() ? Size.NONE : new Size(Math.ceil(width()),
				Math.max(icon.isEmpty() ? 0 : Dimensions.ICON, text.height() + firstLineExtra()));
	}
}
