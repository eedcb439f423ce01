package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * How an edge looks.
 *
 * @param size gives the width in pixels
 * @param centeredSources mappings at whose elements the source end points to the centre
 * @param centeredTargets mappings at whose elements the target end points to the centre
 * @param bracket whether it is drawn as a bracket
 */
public record EdgeStyleSpec(Identity identity, Optional<ColourSpec> stroke, LineStyle line, EdgeArrow sourceArrow,
		EdgeArrow targetArrow, ExpressionText size, EdgeRouting routing, EdgeFolding folding,
		Optional<LabelSpec> beginLabel, Optional<LabelSpec> centerLabel, Optional<LabelSpec> endLabel,
		EdgeCentering centering, List<MappingSpec> centeredSources, List<MappingSpec> centeredTargets, boolean bracket)
		implements StyleSpec {
}
