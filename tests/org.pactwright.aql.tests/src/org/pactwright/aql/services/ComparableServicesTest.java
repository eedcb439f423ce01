package org.pactwright.aql.services;

import org.junit.jupiter.api.Test;

class ComparableServicesTest extends Expressions {

	@Test
	void lessThan() {
		gives(true, "1 < 2");
		gives(false, "2 < 2");
		gives(true, "'Abc' < 'Hello'");
		gives(true, "1.5 < 2.5");
		gives(true, "false < true");
		gives(true, "1.lessThan(2)");
	}

	@Test
	void lessThanPutsNullFirst() {
		gives(true, "null < 1");
		gives(false, "null < null");
	}

	@Test
	void lessThanFailsOnWhatCannotBeCompared() {
		fails("1 < 1.5", "Integer and Double");
		fails("1 < 'a'", "Integer and String");
		fails("1 < null", "null");
	}

	@Test
	void lessThanEqual() {
		gives(true, "1 <= 2");
		gives(true, "2 <= 2");
		gives(false, "'b' <= 'a'");
		gives(true, "null <= null");
		gives(true, "null <= 'a'");
		fails("'a' <= null", "null");
	}

	@Test
	void greaterThan() {
		gives(true, "2 > 1");
		gives(false, "2 > 2");
		gives(true, "'Hello' > 'Abc'");
		gives(false, "null > 1");
		gives(false, "null > null");
		fails("1 > null", "null");
		fails("2.5 > 1", "Double and Integer");
	}

	@Test
	void greaterThanEqual() {
		gives(true, "2 >= 1");
		gives(true, "'a' >= 'a'");
		gives(false, "1 >= 2");
		gives(true, "null >= null");
		gives(false, "null >= 1");
		fails("1 >= null", "null");
	}
}
