package org.eclipse.jface.util;

/**
 * The checks that GEF 3.2 calls under this name; the platform has moved them to another package since. Each throws an
 * {@link IllegalArgumentException} where the condition does not hold.
 */
public final class Assert {

	private Assert() {
	}

	/** The argument makes sense. */
	public static boolean isLegal(boolean holds) {
		return isLegal(holds, "");
	}

	/** The argument makes sense. */
	public static boolean isLegal(boolean holds, String message) {
		if (!holds) {
			throw new IllegalArgumentException(message);
		}
		return true;
	}

	/** There is an object. */
	public static void isNotNull(Object object) {
		isNotNull(object, "");
	}

	/** There is an object. */
	public static void isNotNull(Object object, String message) {
		isLegal(object != null, message);
	}

	/** The condition holds. */
	public static boolean isTrue(boolean holds) {
		return isLegal(holds, "");
	}

	/** The condition holds. */
	public static boolean isTrue(boolean holds, String message) {
		return isLegal(holds, message);
	}
}
