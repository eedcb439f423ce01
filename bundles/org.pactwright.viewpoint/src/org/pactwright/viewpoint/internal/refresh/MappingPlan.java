package org.pactwright.viewpoint.internal.refresh;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.NamedSpec;

/** A mapping or an import of one, ready to be evaluated. */
abstract class MappingPlan {

	private final NamedSpec spec;
	private final EObject source;
	private final Set<NamedSpec> names;

	/**
	 * @param source the mapping as an object of the specification; null if it is not known
	 * @param names itself and the mappings that it imports, directly or not
	 */
	MappingPlan(NamedSpec spec, EObject source, Set<NamedSpec> names) {
		this.spec = spec;
		this.source = source;
		this.names = names;
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

	@Override
	public String toString() {
		return spec.toString();
	}
}
