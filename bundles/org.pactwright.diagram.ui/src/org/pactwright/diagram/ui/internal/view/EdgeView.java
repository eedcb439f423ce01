package org.pactwright.diagram.ui.internal.view;

import org.pactwright.diagram.Route;

/**
 * An edge as an editor knows it.
 *
 * @param key as for shapes
 * @param source the key of the shape or edge where it starts
 * @param end the key of the shape or edge where it ends
 * @param target the qualified name of its element, or of its source's element
 */
public record EdgeView(String key, String source, String end, String mapping, String label, Route route, String target,
		String tooltip) {
}
