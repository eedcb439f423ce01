package org.pactwright.standards.internal.nato;

import org.pactwright.model.Dependency;
import org.pactwright.model.Strength;

/** Dependencies that bring the dependent down. */
final class Strong {

	private Strong() {
	}

	/** Whether the dependent fails, or nearly, when the other fails. */
	static boolean is(Dependency dependency) {
		return dependency.getStrength() == Strength.HIGH || dependency.getStrength() == Strength.TOTAL;
	}
}
