package org.pactwright.aql.services;

import org.pactwright.aql.spi.ServiceException;

/**
 * What large whole numbers can do, with another number of the same kind where there are two. There is no conversion:
 * {@code 1 + 1.5} has no service. Results that do not fit wrap around. The class of what {@code sum()} gives for
 * whole numbers. Null is an error, except for {@code floor} and {@code round}.
 */
public final class LongServices {

	private LongServices() {
	}

	/** The operator - in front of a number. */
	public static Long unaryMin(Long self) {
		return -Arguments.given(self, "unaryMin");
	}

	/** The operator +. */
	public static Long add(Long self, Long other) {
		return Arguments.given(self, "add") + Arguments.given(other, "add");
	}

	/** The operator - between numbers. */
	public static Long sub(Long self, Long other) {
		return Arguments.given(self, "sub") - Arguments.given(other, "sub");
	}

	/** The operator *. */
	public static Long mult(Long self, Long other) {
		return Arguments.given(self, "mult") * Arguments.given(other, "mult");
	}

	/** The operator /: how often the other one fits in; 0 there is an error. */
	public static Long divOp(Long self, Long other) {
		return Arguments.given(self, "divOp") / divisor(other, "divOp");
	}

	/** How often the other one fits in; 0 there is an error. */
	public static Long div(Long self, Long other) {
		return Arguments.given(self, "div") / divisor(other, "div");
	}

	/** What is left when the other one is taken away as often as it fits in; 0 there is an error. */
	public static Long mod(Long self, Long other) {
		return Arguments.given(self, "mod") % divisor(other, "mod");
	}

	private static long divisor(Long value, String service) {
		long divisor = Arguments.given(value, service);
		if (divisor == 0) {
			throw new ServiceException(service + " cannot divide by 0");
		}
		return divisor;
	}

	/** The number without its sign. */
	public static Long abs(Long self) {
		return Math.abs(Arguments.given(self, "abs"));
	}

	/** The greater of two numbers. */
	public static Long max(Long self, Long other) {
		return Math.max(Arguments.given(self, "max"), Arguments.given(other, "max"));
	}

	/** The lesser of two numbers. */
	public static Long min(Long self, Long other) {
		return Math.min(Arguments.given(self, "min"), Arguments.given(other, "min"));
	}

	/** The number itself. */
	public static Long floor(Long self) {
		return self;
	}

	/** The number itself. */
	public static Long round(Long self) {
		return self;
	}

	/** The number as a whole number, without the digits that do not fit. */
	public static Integer toInteger(Long self) {
		return Arguments.given(self, "toInteger").intValue();
	}

	/** The number as a large whole number. */
	public static Long toLong(Long self) {
		return Arguments.given(self, "toLong").longValue();
	}

	/** The number as a real number of single precision. */
	public static Float toFloat(Long self) {
		return Arguments.given(self, "toFloat").floatValue();
	}

	/** The number as a real number. */
	public static Double toDouble(Long self) {
		return Arguments.given(self, "toDouble").doubleValue();
	}
}
