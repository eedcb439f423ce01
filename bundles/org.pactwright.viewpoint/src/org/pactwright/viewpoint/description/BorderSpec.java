package org.pactwright.viewpoint.description;

import java.util.Optional;

/**
 * The border of a node or container.
 *
 * @param size gives the width in pixels; 0 is none
 * @param colour empty if none is named: black
 */
public record BorderSpec(ExpressionText size, Optional<ColourSpec> colour, LineStyle line) {
}
