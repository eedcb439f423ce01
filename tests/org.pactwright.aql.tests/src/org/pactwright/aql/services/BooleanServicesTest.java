package org.pactwright.aql.services;

import org.junit.jupiter.api.Test;

class BooleanServicesTest extends Expressions {

	@Test
	void and() {
		gives(true, "true and true");
		gives(false, "true and false");
		gives(false, "false and true");
		gives(false, "false and false");
		gives(false, "true.and(false)");
	}

	@Test
	void andFailsOnNull() {
		fails("true and null", "null");
		fails("null and true", "null");
		gives(false, "false and null");
	}

	@Test
	void or() {
		gives(true, "true or false");
		gives(true, "false or true");
		gives(true, "true or true");
		gives(false, "false or false");
		gives(true, "false.or(true)");
	}

	@Test
	void orFailsOnNull() {
		fails("false or null", "null");
		fails("null or true", "null");
		gives(true, "true or null");
	}

	@Test
	void xor() {
		gives(false, "true xor true");
		gives(true, "true xor false");
		gives(true, "false xor true");
		gives(false, "false xor false");
	}

	@Test
	void xorFailsOnNull() {
		fails("true xor null", "null");
		fails("null xor true", "null");
	}

	@Test
	void implies() {
		gives(true, "true implies true");
		gives(false, "true implies false");
		gives(true, "false implies true");
		gives(true, "false implies false");
	}

	@Test
	void impliesGivesNullOnTheRightOfTrue() {
		gives(null, "true implies null");
		gives(true, "false implies null");
		fails("null implies true", "null");
	}

	@Test
	void not() {
		gives(false, "not true");
		gives(true, "not false");
		gives(true, "false.not()");
		fails("not null", "null");
	}
}
