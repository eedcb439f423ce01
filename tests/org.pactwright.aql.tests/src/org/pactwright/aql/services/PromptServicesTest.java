package org.pactwright.aql.services;

import org.junit.jupiter.api.Test;

class PromptServicesTest extends Expressions {

	@Test
	void promptString() {
		givesNothing("'Name? '.promptString()");
	}

	@Test
	void promptInteger() {
		givesNothing("'Age? '.promptInteger()");
	}

	@Test
	void promptLong() {
		givesNothing("'Age? '.promptLong()");
	}

	@Test
	void promptFloat() {
		givesNothing("'Weight? '.promptFloat()");
	}

	@Test
	void promptDouble() {
		givesNothing("'Weight? '.promptDouble()");
	}
}
