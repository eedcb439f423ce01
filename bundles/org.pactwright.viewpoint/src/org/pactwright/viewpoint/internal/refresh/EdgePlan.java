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
	private final Expr candidates;
	private final Expr precondition;
	private final Expr semanticElements;
	private final Expr sourceFinder;
	private final Expr targetFinder;
	private final Expr targetExpression;
	private final DomainClass domainClass;
	private final EdgeStyles styles;

	/**
	 * @param spec the mapping or the import
	 * @param mapping the mapping, or the one at the end of the imports
	 */
	EdgePlan(EdgeSpec spec, EdgeMappingSpec mapping, EObject source, Set<NamedSpec> names, Exprs exprs,
			EdgeStyles styles) {
		super(spec, source, names);
		this.mapping = mapping;
		this.candidates = exprs.of(mapping.basics().candidates());
		this.precondition = exprs.of(mapping.basics().precondition());
		this.semanticElements = exprs.of(mapping.basics().semanticElements());
		this.sourceFinder = exprs.of(mapping.sourceFinder());
		this.targetFinder = exprs.of(mapping.targetFinder());
		this.targetExpression = exprs.of(mapping.targetExpression());
		this.domainClass = new DomainClass(mapping.domainClass());
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

	Expr candidates() {
		return candidates;
	}

	Expr precondition() {
		return precondition;
	}

	Expr semanticElements() {
		return semanticElements;
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

	DomainClass domainClass() {
		return domainClass;
	}

	EdgeStyles styles() {
		return styles;
	}

	/** Whether a refresh makes its elements. */
	boolean creates(boolean isSynchronised) {
		return mapping.basics().createElements() && (isSynchronised || mapping.basics().synchronizationLock());
	}

	/** Whether an end can be an edge. */
	boolean endsAtEdges() {
		return sources().stream().anyMatch(EdgeMappingSpec.class::isInstance)
				|| targets().stream().anyMatch(EdgeMappingSpec.class::isInstance);
	}
}
