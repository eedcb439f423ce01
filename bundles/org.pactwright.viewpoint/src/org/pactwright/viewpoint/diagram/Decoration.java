package org.pactwright.viewpoint.diagram;

import org.pactwright.viewpoint.description.DecorationSpec;

/**
 * A small image on an element.
 *
 * @param image path of the image; empty if the expression gave none
 * @param tooltip empty for none
 * @param isTransient whether it is of a layer that has only tools and decorations
 */
public record Decoration(DecorationSpec spec, String image, String tooltip, boolean isTransient) {
}
