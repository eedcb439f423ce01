package org.pactwright.viewpoint.internal.refresh;

/** The elements of one mapping in or on one view. Computed: which candidates there are. */
final class Slot implements Unit {

	private final ViewObject owner;
	private final ShapePlan.Part part;
	ShapeView[] views = ShapeView.NO_SHAPES;
	private int flags = DIRTY;

	Slot(ViewObject owner, ShapePlan.Part part) {
		this.owner = owner;
		this.part = part;
	}

	ViewObject owner() {
		return owner;
	}

	ShapePlan.Part part() {
		return part;
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
