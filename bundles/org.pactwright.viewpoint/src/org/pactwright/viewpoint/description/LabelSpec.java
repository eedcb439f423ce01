package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * The text of an element and its font.
 *
 * @param identity the style that has the label; for edges the label's own element
 * @param size in points
 * @param format each trait once, in the order of the enumeration
 * @param showIcon whether the icon of the element stands before the text
 * @param expression gives the text
 * @param colour empty if none is named: black
 * @param iconPath path of an image in place of the element's icon; empty for none
 * @param alignment inside nodes and containers
 */
public record LabelSpec(Identity identity, int size, List<FontStyle> format, boolean showIcon,
		ExpressionText expression, Optional<ColourSpec> colour, String iconPath, LabelAlignment alignment)
		implements Spec {
}
