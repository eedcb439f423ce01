package org.pactwright.aql.services;

import org.pactwright.aql.spi.ServiceException;

/**
 * What whole numbers of the usual size can do, with another number of the same kind where there are two. There is no
 * conversion: {@code 1 + 1.5} has no service. Results that do not fit wrap around. The class of the literals {@code
 * 1} and {@code 42}. Null is an error, except for {@code floor} and {@code round}.
 */
public final class IntegerServices {

	private IntegerServices() {
	}

	/** The operator - in front of a number. */
	public static Integer unaryMin(Integer self) {
		return -Arguments.given(self, "unaryMin");
	}

	/** The operator +. */
	public static Integer add(Integer self, Integer other) {
		return Arguments.given(self, "add") + Arguments.given(other, "add");
	}

	/** The operator - between numbers. */
	public static Integer sub(Integer self, Integer other) {
		return Arguments.given(self, "sub") - Arguments.given(other, "sub");
	}

	/** The operator *. */
	public static Integer mult(Integer self, Integer other) {
		return Arguments.given(self, "mult") * Arguments.given(other, "mult");
	}

	/** The operator /: how often the other one fits in; 0 there is an error. */
	public static Integer divOp(Integer self, Integer other) {
		return Arguments.given(self, "divOp") / divisor(other, "divOp");
	}

	/** How often the other one fits in; 0 there is an error. */
	public static Integer div(Integer self, Integer other) {
		return Arguments.given(self, "div") / divisor(other, "div");
	}

	/** What is left when the other one is taken away as often as it fits in; 0 there is an error. */
	public static Integer mod(Integer self, Integer other) {
		return Arguments.given(self, "mod") % divisor(other, "mod");
	}

	private static int divisor(Integer value, String service) {
		int divisor = Arguments.given(value, service);
		if (divisor == 0) {
			throw new ServiceException(service + " cannot divide by 0");
		}
		return divisor;
	}

	/** The number without its sign. */
	public static Integer abs(Integer self) {
		return Math.abs(Arguments.given(self, "abs"));
	}

	/** The greater of two numbers. */
	public static Integer max(Integer self, Integer other) {
		return Math.max(Arguments.given(self, "max"), Arguments.given(other, "max"));
	}

	/** The lesser of two numbers. */
	public static Integer min(Integer self, Integer other) {
		return Math.min(Arguments.given(self, "min"), Arguments.given(other, "min"));
	}

	/** The number itself. */
	public static Integer floor(Integer self) {
		return self;
	}

	/** The number itself. */
	public static Integer round(Integer self) {
		return self;
	}

	/** The number as a whole number. */
	public static Integer toInteger(Integer self) {
		return Arguments.given(self, "toInteger").intValue();
	}

	/** The number as a large whole number. */
	public static Long toLong(Integer self) {
		return Arguments.given(self, "toLong").longValue();
	}

	/** The number as a real number of single precision. */
	public static Float toFloat(Integer self) {
		return Arguments.given(self, "toFloat").floatValue();
	}

	/** The number as a real number. */
	public static Double toDouble(Integer self) {
		return Arguments.given(self, "toDouble").doubleValue();
	}
}
