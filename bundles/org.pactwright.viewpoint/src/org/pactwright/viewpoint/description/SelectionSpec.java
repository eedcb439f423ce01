package org.pactwright.viewpoint.description;

/**
 * A choice among elements.
 *
 * @param tree whether the candidates are shown as a tree with these roots and children
 */
public record SelectionSpec(ExpressionText candidates, boolean multiple, boolean tree, ExpressionText roots,
		ExpressionText children, String message) {
}
