package org.pactwright.aql.services;

import org.junit.jupiter.api.Test;

/**
 * {@code i} and {@code j} are Integers, {@code l} and {@code m} Longs, {@code f} and {@code g} Floats; 1.5 is a Double.
 */
class NumberServicesTest extends Expressions {

	NumberServicesTest() {
		context.set("i", 7).set("j", -2).set("l", 7L).set("m", -2L).set("f", 7.5f).set("g", -2f).set("none", null);
	}

	@Test
	void add() {
		gives(5, "i + j");
		gives(5L, "l + m");
		gives(5.5f, "f + g");
		gives(0.30000000000000004, "0.1 + 0.2");
		gives(-2147483648, "2147483647 + 1");
	}

	@Test
	void addDoesNotMixKinds() {
		givesNothing("1 + 1.5");
		givesNothing("i + l");
		givesNothing("f + 1.5");
	}

	@Test
	void sub() {
		gives(9, "i - j");
		gives(9L, "l - m");
		gives(9.5f, "f - g");
		gives(0.5, "2.0 - 1.5");
		givesNothing("1 - 1.0");
		fails("1 - null", "null");
	}

	@Test
	void mult() {
		gives(-14, "i * j");
		gives(-14L, "l * m");
		gives(-15f, "f * g");
		gives(3.0, "2.0 * 1.5");
		fails("1 * null", "null");
	}

	@Test
	void divOp() {
		gives(2, "10 / 4");
		gives(-3, "i / j");
		gives(-3L, "l / m");
		gives(-3.75f, "f / g");
		gives(2.5, "10.0 / 4.0");
		fails("1 / 0", "by 0");
		fails("l / l.sub(l)", "by 0");
		fails("1 / null", "null");
		gives(Double.POSITIVE_INFINITY, "1.0 / 0.0");
	}

	@Test
	void div() {
		gives(3, "7.div(2)");
		gives(-3L, "l.div(m)");
		gives(-3, "f.div(g)");
		gives(7, "22.98.div(3.14)");
		fails("1.div(0)", "by 0");
		fails("l.div(l - l)", "by 0");
		fails("f.div(f - f)", "by 0");
		fails("1.5.div(0.0)", "by 0");
		fails("1.div(null)", "null");
	}

	@Test
	void mod() {
		gives(1, "7.mod(2)");
		gives(1L, "l.mod(m)");
		gives(1, "f.mod(g)");
		gives(1, "22.98.mod(3.14)");
		fails("1.mod(0)", "by 0");
		fails("l.mod(l - l)", "by 0");
		fails("f.mod(f - f)", "by 0");
		fails("1.5.mod(0.0)", "by 0");
		fails("1.5.mod(null)", "null");
	}

	@Test
	void unaryMin() {
		gives(-7, "-i");
		gives(2L, "-m");
		gives(2f, "-g");
		gives(-1.5, "1.5.unaryMin()");
		fails("-none", "null");
	}

	@Test
	void abs() {
		gives(2, "j.abs()");
		gives(2L, "m.abs()");
		gives(2f, "g.abs()");
		gives(3.14, "(-3.14).abs()");
		gives(-3, "-3.abs()");
	}

	@Test
	void max() {
		gives(7, "i.max(j)");
		gives(7L, "l.max(m)");
		gives(7.5f, "f.max(g)");
		gives(6.28, "6.28.max(3.14)");
		givesNothing("2.max(3.5)");
		fails("i.max(null)", "null");
	}

	@Test
	void min() {
		gives(-2, "i.min(j)");
		gives(-2L, "l.min(m)");
		gives(-2f, "f.min(g)");
		gives(3.14, "6.28.min(3.14)");
		fails("i.min(null)", "null");
	}

	@Test
	void floor() {
		gives(7, "i.floor()");
		gives(7L, "l.floor()");
		gives(7, "f.floor()");
		gives(-3, "(-2.1).floor()");
	}

	@Test
	void round() {
		gives(7, "i.round()");
		gives(7L, "l.round()");
		gives(8, "f.round()");
		gives(4, "3.64.round()");
		gives(3, "2.5.round()");
		gives(-2, "(-2.5).round()");
		gives(-3, "-2.5.round()");
	}

	@Test
	void toInteger() {
		gives(7, "i.toInteger()");
		gives(7, "l.toInteger()");
		gives(7, "f.toInteger()");
		gives(3, "3.99.toInteger()");
	}

	@Test
	void toLong() {
		gives(7L, "i.toLong()");
		gives(7L, "l.toLong()");
		gives(7L, "f.toLong()");
		gives(3L, "3.99.toLong()");
	}

	@Test
	void toFloat() {
		gives(7f, "i.toFloat()");
		gives(7f, "l.toFloat()");
		gives(7.5f, "f.toFloat()");
		gives(3.5f, "3.5.toFloat()");
	}

	@Test
	void toDouble() {
		gives(7.0, "i.toDouble()");
		gives(7.0, "l.toDouble()");
		gives(7.5, "f.toDouble()");
		gives(3.5, "3.5.toDouble()");
		gives(4.5, "2.toDouble() + 2.5");
	}

	@Test
	void numbersOfModelsKeepTheirKind() {
		gives(8L, "alpha.serial + alpha.serial.div(alpha.serial)");
		gives(0.5f, "alpha.weight + alpha.weight");
		gives(200, "alpha.pages * 2");
	}
}
