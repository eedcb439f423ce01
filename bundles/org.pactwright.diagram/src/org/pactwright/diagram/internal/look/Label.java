package org.pactwright.diagram.internal.look;

import java.util.Optional;

import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.text.TextBlock;

/** A text, broken into lines, with the icon before it. */
record Label(TextBlock text, Optional<Picture> icon) {

	/** Nothing to draw. */
	boolean isEmpty() {
		return text.isEmpty() && icon.isEmpty();
	}

	/** What the icon takes from the width. */
	double iconWidth() {
		return icon.isEmpty() ? 0 : Dimensions.ICON + (text.isEmpty() ? 0 : Dimensions.ICON_GAP);
	}

	Size size() {
		return isEmpty() ? Size.NONE
				: new Size(Math.ceil(iconWidth() + text.width()), Math.max(icon.isEmpty() ? 0 : Dimensions.ICON, text.height()));
	}
}
