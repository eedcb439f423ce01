package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** The edges of one mapping. Computed, if it is element-based: the elements. */
final class EdgeState implements Unit {

	private final EdgePlan plan;
	/** By source view or by element. */
	Map<EObject, EdgeSlot> slots = new IdentityHashMap<>();
	List<EdgeSlot> order = List.of();
	List<EObject> elements = List.of();
	/** Edges that were stored and have not found their slot yet. */
	final List<EdgeView> loose = new ArrayList<>();
	private int flags = DIRTY;

	EdgeState(EdgePlan plan) {
		this.plan = plan;
	}

	EdgePlan plan() {
		return plan;
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
