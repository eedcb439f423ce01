package org.pactwright.viewpoint.diagram;

import java.util.Optional;

import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.EdgeCentering;
import org.pactwright.viewpoint.description.EdgeFolding;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LineStyle;

/**
 * How an edge looks.
 *
 * @param size of the line in pixels
 * @param beginLabel empty if the specification describes no such label
 * @param centering which ends point to the centre of what they are attached to
 * @param bracket whether it is drawn as a bracket
 */
public record EdgeStyle(Identity description, Colour stroke, LineStyle line, EdgeArrow sourceArrow,
		EdgeArrow targetArrow, int size, EdgeRouting routing, EdgeFolding folding, Optional<LabelStyle> beginLabel,
		Optional<LabelStyle> centerLabel, Optional<LabelStyle> endLabel, EdgeCentering centering, boolean bracket)
		implements ElementStyle {
}
