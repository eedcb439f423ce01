package org.pactwright.viewpoint.tool;

import java.util.Optional;

import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.MappingBasics;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;

/** Looks at the mappings of elements. */
public final class Mappings {

	private Mappings() {
	}

	/** What the mapping of an element has; that of the base for an import of an edge mapping. */
	public static Optional<MappingBasics> basics(DiagramElement element) {
		return of(element).map(MappingSpec::basics);
	}

	/** The mapping of an element; the base for an import of an edge mapping. */
	public static Optional<MappingSpec> of(DiagramElement element) {
		NamedSpec spec = element.mapping();
		return spec instanceof MappingSpec mapping ? Optional.of(mapping)
				: spec instanceof EdgeSpec edge ? base(edge).map(m -> m) : Optional.empty();
	}

	/** The mapping of an edge; the base for an import of an edge mapping. */
	public static Optional<EdgeMappingSpec> of(Edge edge) {
		return edge.mapping() instanceof EdgeSpec spec ? base(spec) : Optional.empty();
	}

	private static Optional<EdgeMappingSpec> base(EdgeSpec spec) {
		EdgeSpec at = spec;
		// Imports in a circle lead nowhere.
		for (int depth = 0; depth < 100 && at instanceof EdgeMappingImportSpec imported; depth++) {
			Optional<EdgeSpec> next = imported.base().target();
			if (next.isEmpty()) {
				return Optional.empty();
			}
			at = next.get();
		}
		return at instanceof EdgeMappingSpec mapping ? Optional.of(mapping) : Optional.empty();
	}
}
