package org.pactwright.viewpoint.diagram;

import java.util.List;

import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.LabelAlignment;

/**
 * How a label looks.
 *
 * @param size in points
 * @param format each trait once
 * @param showIcon whether the icon of the element stands before the text
 * @param iconPath path of an image in place of the element's icon; empty for none
 * @param alignment inside nodes and containers; means nothing for edges
 */
public record LabelStyle(int size, List<FontStyle> format, boolean showIcon, String iconPath, Colour colour,
		LabelAlignment alignment) {

	public LabelStyle {
		format = List.copyOf(format);
	}
}
