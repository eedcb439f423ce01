package org.pactwright.viewpoint.internal.refresh;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.MappingBasics;
import org.pactwright.viewpoint.description.NamedSpec;

/** A mapping or an import of one, ready to be evaluated. */
abstract class MappingPlan {

	private final NamedSpec spec;
	private final EObject source;
	private final Set<NamedSpec> names;
	private final MappingBasics basics;
	private final DomainClass domainClass;
	private final Expr candidates;
	private final Expr precondition;
	private final Expr semanticElements;

	/**
	 * @param source the mapping as an object of the specification; null if it is not known
	 * @param names itself and the mappings that it imports, directly or not
	 * @param basics what it has in common with other mappings
	 * @param domainClass its own, or that of the mapping that it imports
	 */
	MappingPlan(NamedSpec spec, EObject source, Set<NamedSpec> names, MappingBasics basics, String domainClass,
			Exprs exprs) {
		this.spec = spec;
		this.source = source;
		this.names = names;
		this.basics = basics;
		this.domainClass = new DomainClass(domainClass);
		this.candidates = exprs.of(basics.candidates());
		this.precondition = exprs.of(basics.precondition());
		this.semanticElements = exprs.of(basics.semanticElements());
	}

	NamedSpec spec() {
		return spec;
	}

	EObject source() {
		return source;
	}

	/** Whether who names a mapping means this one: itself, or as an import of it. */
	boolean answersTo(NamedSpec mapping) {
		return mapping == spec || names.contains(mapping);
	}

	/** Itself and the mappings that it imports. */
	Set<NamedSpec> names() {
		return names;
	}

	final DomainClass domainClass() {
		return domainClass;
	}

	final Expr candidates() {
		return candidates;
	}

	final Expr precondition() {
		return precondition;
	}

	final Expr semanticElements() {
		return semanticElements;
	}

	/** Whether a refresh makes its elements. */
	final boolean creates(boolean isSynchronised) {
		return basics.createElements() && (isSynchronised || basics.synchronizationLock());
	}

	@Override
	public String toString() {
		return spec.toString();
	}
}
