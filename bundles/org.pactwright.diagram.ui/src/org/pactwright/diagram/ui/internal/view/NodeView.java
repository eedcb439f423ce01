package org.pactwright.diagram.ui.internal.view;

import java.util.Optional;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.ElementKind;

/**
 * A shape as an editor knows it: a copy that no later change of the model touches.
 *
 * @param key the same as long as it shows the same element by the same mapping in the same place
 * @param parent the key of the shape that holds it; empty at the top level
 * @param border whether it stands on the border of its parent
 * @param label its text
 * @param box absolute, in pixels at 100 %
 * @param labelBox where its label stands, if beside the shape
 * @param target the qualified name of its element; empty if the element has no name
 * @param tooltip empty for none
 * @param resizable whether its size can be changed
 */
public record NodeView(String key, Optional<String> parent, boolean border, ElementKind kind, String mapping,
		String label, Box box, Optional<Box> labelBox, String target, String tooltip, boolean resizable) {
}
