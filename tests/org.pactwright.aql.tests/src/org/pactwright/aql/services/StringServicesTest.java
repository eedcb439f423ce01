package org.pactwright.aql.services;

import org.junit.jupiter.api.Test;

class StringServicesTest extends Expressions {

	StringServicesTest() {
		context.set("none", LibraryModel.object(model.person, null));
	}

	@Test
	void size() {
		gives(10, "'HelloWorld'.size()");
		gives(0, "''.size()");
		gives(0, "null.size()");
		gives(0, "none.name.size()");
	}

	@Test
	void add() {
		gives("HelloWorld", "'Hello' + 'World'");
		gives("ab", "'a'.add('b')");
		gives("b", "none.name + 'b'");
		gives("b", "'b' + none.name");
	}

	@Test
	void concat() {
		gives("HelloWorld", "'Hello'.concat('World')");
		gives("a", "'a'.concat(null)");
		gives("a", "none.name.concat('a')");
	}

	@Test
	void prefix() {
		gives("HelloWorld", "'World'.prefix('Hello')");
		gives("a", "'a'.prefix(null)");
		gives("a", "none.name.prefix('a')");
	}

	@Test
	void at() {
		gives("a", "'cat'.at(2)");
		gives(null, "none.name.at(1)");
		fails("'cat'.at(0)", "allowed are 1 to 3");
		fails("'cat'.at(4)", "allowed are 1 to 3");
		fails("'cat'.at(null)", "null");
	}

	@Test
	void characters() {
		gives(list("c", "a", "t"), "'cat'.characters()");
		gives(list(), "''.characters()");
		gives(list(), "none.name.characters()");
	}

	@Test
	void first() {
		gives("Hello", "'HelloWorld'.first(5)");
		gives("ab", "'ab'.first(300)");
		gives("", "'ab'.first(0)");
		gives(null, "none.name.first(1)");
		fails("'ab'.first(-1)", "-1");
		fails("'ab'.first(null)", "null");
	}

	@Test
	void last() {
		gives("World", "'HelloWorld'.last(5)");
		gives("ab", "'ab'.last(300)");
		gives("", "'ab'.last(0)");
		gives(null, "none.name.last(1)");
		fails("'ab'.last(-1)", "-1");
		fails("'ab'.last(null)", "null");
	}

	@Test
	void substring() {
		gives("oWorld", "'HelloWorld'.substring(5)");
		gives("HelloWorld", "'HelloWorld'.substring(1)");
		gives("", "'ab'.substring(3)");
		gives(null, "none.name.substring(1)");
		fails("'ab'.substring(0)", "allowed are 1 to 3");
		fails("'ab'.substring(4)", "allowed are 1 to 3");
		fails("'ab'.substring(null)", "null");
	}

	@Test
	void substringWithAnEnd() {
		gives("Hello", "'HelloWorld'.substring(1, 5)");
		gives("W", "'HelloWorld'.substring(6, 6)");
		gives("", "'HelloWorld'.substring(6, 5)");
		gives(null, "none.name.substring(1, 2)");
		fails("'abcd'.substring(0, 1)", "allowed are 1 to 5");
		fails("'abcd'.substring(3, 9)", "allowed are 2 to 4");
		fails("'abcd'.substring(3, 1)", "allowed are 2 to 4");
	}

	@Test
	void toLower() {
		gives("helloworld", "'HelloWorld'.toLower()");
		gives("", "''.toLower()");
		gives(null, "none.name.toLower()");
	}

	@Test
	void toUpper() {
		gives("HELLOWORLD", "'HelloWorld'.toUpper()");
		gives("\u00c4SS", "'\u00e4\u00df'.toUpper()");
		gives(null, "none.name.toUpper()");
	}

	@Test
	void toLowerFirst() {
		gives("helloWorld", "'HelloWorld'.toLowerFirst()");
		gives("", "''.toLowerFirst()");
		gives(null, "none.name.toLowerFirst()");
	}

	@Test
	void toUpperFirst() {
		gives("HelloWorld", "'helloWorld'.toUpperFirst()");
		gives("", "''.toUpperFirst()");
		gives(null, "none.name.toUpperFirst()");
	}

	@Test
	void trim() {
		gives("Hello World", "' \\t Hello World \\n'.trim()");
		gives(null, "none.name.trim()");
	}

	@Test
	void removeLineSeparators() {
		gives("HelloWorld", "'Hello\\nWorld'.removeLineSeparators()");
		gives("HelloWorld", "'Hello\\r\\nWorld'.removeLineSeparators()");
		gives("HelloWorld", "'\\nHello\\n\\nWorld\\n'.removeLineSeparators()");
		gives(null, "none.name.removeLineSeparators()");
	}

	@Test
	void removeEmptyLines() {
		gives("HelloWorld", "'Hello\\n\\nWorld'.removeEmptyLines()");
		gives("HelloWorld", "'Hello\\r\\n\\r\\nWorld'.removeEmptyLines()");
		gives("HelloWorld", "'Hello\\n\\r\\nWorld'.removeEmptyLines()");
		gives("HelloWorld", "'Hello\\r\\n\\nWorld'.removeEmptyLines()");
		gives("Hello\nWorld\r\n", "'Hello\\nWorld\\r\\n'.removeEmptyLines()");
		gives(null, "none.name.removeEmptyLines()");
	}

	@Test
	void lineSeparator() {
		gives(System.lineSeparator(), "'x'.lineSeparator()");
		gives(System.lineSeparator(), "self.lineSeparator()");
		gives(System.lineSeparator(), "null.lineSeparator()");
	}

	@Test
	void toBoolean() {
		gives(true, "'true'.toBoolean()");
		gives(true, "'True'.toBoolean()");
		gives(false, "'yes'.toBoolean()");
		gives(false, "none.name.toBoolean()");
	}

	@Test
	void toInteger() {
		gives(42, "'42'.toInteger()");
		gives(-7, "'-7'.toInteger()");
		fails("'3.0'.toInteger()", "'3.0'");
		fails("'x'.toInteger()", "'x'");
		fails("'2147483648'.toInteger()", "too large");
		fails("none.name.toInteger()", "null");
	}

	@Test
	void toReal() {
		gives(41.9, "'41.9'.toReal()");
		gives(3.0, "'3'.toReal()");
		fails("''.toReal()", "no number");
		fails("'x'.toReal()", "'x'");
		fails("none.name.toReal()", "null");
	}
}
