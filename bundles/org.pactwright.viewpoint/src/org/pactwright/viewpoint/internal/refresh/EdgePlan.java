package org.pactwright.viewpoint.internal.refresh;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NamedSpec;

/** An edge mapping, or an import of one, ready to be evaluated. */
final class EdgePlan extends MappingPlan {

	private final EdgeMappingSpec mapping;
	private final Expr sourceFinder;
	private final Expr targetFinder;
	private final Expr targetExpression;
	private final EdgeStyles styles;

	/**
	 * @param spec the mapping or the import
	 * @param mapping the mapping, or the one at the end of the imports
	 */
	EdgePlan(EdgeSpec spec, EdgeMappingSpec mapping, EObject source, Set<NamedSpec> names, Exprs exprs,
			EdgeStyles styles) {
		super(spec, source, names, mapping.basics(), mapping.domainClass(), exprs);
		this.mapping = mapping;
		this.sourceFinder = exprs.of(mapping.sourceFinder());
		this.targetFinder = exprs.of(mapping.targetFinder());
		this.targetExpression = exprs.of(mapping.targetExpression());
		this.styles = styles;
	}

	boolean elementBased() {
		return mapping.elementBased();
	}

	List<MappingSpec> sources() {
		return mapping.sources();
	}

	List<MappingSpec> targets() {
		return mapping.targets();
	}

	Expr sourceFinder() {
		return sourceFinder;
	}

	Expr targetFinder() {
		return targetFinder;
	}

	Expr targetExpression() {
		return targetExpression;
	}

	EdgeStyles styles() {
		return styles;
	}

	/** Whether an end can be an edge. */
	boolean endsAtEdges() {
		return sources().stream().anyMatch(EdgeMappingSpec.class::isInstance)
				|| targets().stream().anyMatch(EdgeMappingSpec.class::isInstance);
	}
}
