package org.pactwright.viewpoint.diagram;

import org.pactwright.viewpoint.description.LineStyle;

/**
 * The border of a node or container.
 *
 * @param size in pixels; 0 or less is no border
 * @param sizeExpression the expression that gave the size
 */
public record BorderStyle(int size, String sizeExpression, Colour colour, LineStyle line) {
}
