package org.pactwright.aql.services;

import org.pactwright.aql.spi.ServiceException;

/**
 * What real numbers of single precision can do, with another number of the same kind where there are two. There is
 * no conversion: {@code 1 + 1.5} has no service. Only models have them, by way of attributes of type EFloat. Null is
 * an error.
 */
public final class FloatServices {

	private FloatServices() {
	}

	/** The operator - in front of a number. */
	public static Float unaryMin(Float self) {
		return -Arguments.given(self, "unaryMin");
	}

	/** The operator +. */
	public static Float add(Float self, Float other) {
		return Arguments.given(self, "add") + Arguments.given(other, "add");
	}

	/** The operator - between numbers. */
	public static Float sub(Float self, Float other) {
		return Arguments.given(self, "sub") - Arguments.given(other, "sub");
	}

	/** The operator *. */
	public static Float mult(Float self, Float other) {
		return Arguments.given(self, "mult") * Arguments.given(other, "mult");
	}

	/** The operator /; dividing by 0 gives infinity. */
	public static Float divOp(Float self, Float other) {
		return Arguments.given(self, "divOp") / Arguments.given(other, "divOp");
	}

	/** How often the other one fits in; 0 there is an error. */
	public static Integer div(Float self, Float other) {
		return (int) (Arguments.given(self, "div") / divisor(other, "div"));
	}

	/**
	 * What is left, cut to a whole number, when the other one is taken away as often as it fits in; 0 there is an
	 * error.
	 */
	public static Integer mod(Float self, Float other) {
		float divisor = divisor(other, "mod");
		return (int) (Arguments.given(self, "mod") - divisor * (int) (self / divisor));
	}

	private static float divisor(Float value, String service) {
		float divisor = Arguments.given(value, service);
		if (divisor == 0) {
			throw new ServiceException(service + " cannot divide by 0");
		}
		return divisor;
	}

	/** The number without its sign. */
	public static Float abs(Float self) {
		return Math.abs(Arguments.given(self, "abs"));
	}

	/** The greater of two numbers. */
	public static Float max(Float self, Float other) {
		return Math.max(Arguments.given(self, "max"), Arguments.given(other, "max"));
	}

	/** The lesser of two numbers. */
	public static Float min(Float self, Float other) {
		return Math.min(Arguments.given(self, "min"), Arguments.given(other, "min"));
	}

	/** The greatest whole number that is not greater. */
	public static Integer floor(Float self) {
		return (int) Math.floor(Arguments.given(self, "floor"));
	}

	/** The nearest whole number, of two the greater one. */
	public static Integer round(Float self) {
		return Math.round(Arguments.given(self, "round"));
	}

	/** The number as a whole number, without what comes after the point. */
	public static Integer toInteger(Float self) {
		return Arguments.given(self, "toInteger").intValue();
	}

	/** The number as a large whole number, without what comes after the point. */
	public static Long toLong(Float self) {
		return Arguments.given(self, "toLong").longValue();
	}

	/** The number as a real number of single precision. */
	public static Float toFloat(Float self) {
		return Arguments.given(self, "toFloat").floatValue();
	}

	/** The number as a real number. */
	public static Double toDouble(Float self) {
		return Arguments.given(self, "toDouble").doubleValue();
	}
}
