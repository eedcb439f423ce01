package org.pactwright.aql.services;

/**
 * What truth values can do. The engine calls these only where the left side does not decide already, so that
 * {@code false and x} never gets here. A null operand is an error, except on the right of {@code implies}.
 */
public final class BooleanServices {

	private BooleanServices() {
	}

	/** Whether both are true. */
	public static Boolean and(Boolean self, Boolean other) {
		return Arguments.given(self, "and") & Arguments.given(other, "and");
	}

	/** Whether one or both are true. */
	public static Boolean or(Boolean self, Boolean other) {
		return Arguments.given(self, "or") | Arguments.given(other, "or");
	}

	/** Whether exactly one is true. */
	public static Boolean xor(Boolean self, Boolean other) {
		return Arguments.given(self, "xor") ^ Arguments.given(other, "xor");
	}

	/** True for what is false, otherwise the other one, even if that is null. */
	public static Boolean implies(Boolean self, Boolean other) {
		return Arguments.given(self, "implies") ? other : Boolean.TRUE;
	}

	/** The opposite. */
	public static Boolean not(Boolean self) {
		return !Arguments.given(self, "not");
	}
}
