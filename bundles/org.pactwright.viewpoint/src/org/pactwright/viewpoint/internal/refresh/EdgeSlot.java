package org.pactwright.viewpoint.internal.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * The edges of one source (of a relation-based mapping) or of one element (of an element-based one). Computed: the
 * semantic elements at its ends.
 */
final class EdgeSlot implements Unit {

	static final EdgeView[] NO_EDGES = {};

	/** The view where the edges start; null for element-based mappings. */
	private final ElementView source;
	/** The element that the edges stand for; of relation-based ones it can change. */
	EObject element;
	List<EObject> sources = List.of();
	List<EObject> targets = List.of();
	EdgeView[] edges = NO_EDGES;
	private int flags = DIRTY;

	EdgeSlot(ElementView source, EObject element) {
		this.source = source;
		this.element = element;
	}

	ElementView source() {
		return source;
	}

	@Override
	public int unitFlags() {
		return flags;
	}

	@Override
	public void setUnitFlags(int newFlags) {
		flags = newFlags;
	}
}
