package org.pactwright.diagram.drawing;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * A drawing: what is to be seen, independent of where. Made by a {@link Painter}; writers of {@code output} make files
 * of it.
 *
 * @param bounds what is to be seen of it
 * @param background the colour of the paper
 * @param title for people and screen readers; can be empty
 * @param description for screen readers; can be empty
 * @param language of the texts as a BCP 47 tag; empty if unknown
 */
public record Scene(Box bounds, Colour background, String title, String description, String language,
		Figure.Group root) {
}
