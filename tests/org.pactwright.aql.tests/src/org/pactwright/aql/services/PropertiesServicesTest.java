package org.pactwright.aql.services;

import org.junit.jupiter.api.Test;

class PropertiesServicesTest extends Expressions {

	@Test
	void getProperty() {
		givesNothing("'greeting'.getProperty()");
		givesNothing("'greeting'.getProperty(Sequence{1})");
	}

	@Test
	void getPropertyFailsOnNull() {
		fails("null.getProperty()", "null");
		fails("'greeting'.getProperty(null)", "null");
	}
}
