package org.pactwright.viewpoint.internal.refresh;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.diagram.AppliedFilter;
import org.pactwright.viewpoint.diagram.Decoration;

/**
 * What few elements have. Immutable.
 *
 * @param semanticElements empty for what is usual
 * @param beginLabel of edges
 * @param endLabel of edges; empty also where the expression gave nothing, which {@code noEndLabel} tells apart
 */
record Extras(Optional<List<EObject>> semanticElements, Optional<String> tooltip, List<Decoration> decorations,
		List<AppliedFilter> filters, Optional<String> beginLabel, Optional<String> endLabel) {

	private static final Optional<String> EMPTY_LABEL = Optional.of("");
	/** Nothing of it. */
	static final Extras NONE = new Extras(Optional.empty(), Optional.empty(), List.of(), List.of(), EMPTY_LABEL,
			EMPTY_LABEL);

	boolean isNone() {
		return this == NONE || equals(NONE);
	}

	Extras withFilters(List<AppliedFilter> applied) {
		return new Extras(semanticElements, tooltip, decorations, applied, beginLabel, endLabel);
	}
}
