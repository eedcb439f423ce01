package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * What the styles of all nodes have.
 *
 * @param size gives the size in units of ten pixels, for shapes without a size of their own
 * @param forbiddenSides where a border node with this style may not stand
 */
public record NodeStyleBasics(Identity identity, LabelSpec label, BorderSpec border, ExpressionText tooltip,
		boolean hideLabel, ExpressionText size, LabelPosition labelPosition, ResizeKind resize,
		List<Side> forbiddenSides) {
}
