package org.pactwright.viewpoint.internal.refresh;

/**
 * Something that is computed from the model and has to be computed anew when what it read changes. Its state lies in
 * some bits of a number that it keeps for others too.
 */
interface Unit {

	/** It has to be computed anew. */
	int DIRTY = 1 << 17;
	/** It read something whose changes nobody tells: computed anew whenever anything changes. */
	int UNSURE = 1 << 18;
	/** It was computed before, so that the index may know reads of it. */
	int KNOWN = 1 << 19;

	int unitFlags();

	void setUnitFlags(int flags);

	default boolean dirty() {
		return (unitFlags() & DIRTY) != 0;
	}

	default void setDirty(boolean dirty) {
		setUnitFlags(dirty ? unitFlags() | DIRTY : unitFlags() & ~DIRTY);
	}

	default boolean unsure() {
		return (unitFlags() & UNSURE) != 0;
	}

	default void setUnsure(boolean unsure) {
		setUnitFlags(unsure ? unitFlags() | UNSURE : unitFlags() & ~UNSURE);
	}

	default boolean known() {
		return (unitFlags() & KNOWN) != 0;
	}

	default void setKnown() {
		setUnitFlags(unitFlags() | KNOWN);
	}
}
