package org.pactwright.viewpoint.internal.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Computed: the element that a diagram starts from. */
final class RootUnit implements Unit {

	List<EObject> roots = List.of();
	private int flags = DIRTY;

	@Override
	public int unitFlags() {
		return flags;
	}

	@Override
	public void setUnitFlags(int newFlags) {
		flags = newFlags;
	}
}
