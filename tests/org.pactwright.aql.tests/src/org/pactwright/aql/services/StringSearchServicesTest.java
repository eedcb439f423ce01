package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class StringSearchServicesTest extends Expressions {

	StringSearchServicesTest() {
		context.set("none", LibraryModel.object(model.person, null));
	}

	@Test
	void contains() {
		gives(true, "'Hello'.contains('llo')");
		gives(false, "'Hello'.contains('x')");
		gives(true, "'Hello'.contains(null)");
		gives(false, "none.name.contains('x')");
		gives(true, "none.name.contains('')");
	}

	@Test
	void strstr() {
		gives(true, "'HelloWorld'.strstr('World')");
		gives(false, "none.name.strstr('World')");
	}

	@Test
	void startsWith() {
		gives(true, "'Hello'.startsWith('Hell')");
		gives(false, "'Hello'.startsWith('ello')");
		gives(true, "'Hello'.startsWith(null)");
		gives(false, "none.name.startsWith('H')");
	}

	@Test
	void endsWith() {
		gives(true, "'Hello'.endsWith('llo')");
		gives(false, "'Hello'.endsWith('Hell')");
		gives(true, "'Hello'.endsWith(null)");
		gives(false, "none.name.endsWith('H')");
	}

	@Test
	void equalsIgnoreCase() {
		gives(true, "'Hello'.equalsIgnoreCase('hELLO')");
		gives(false, "'Hello'.equalsIgnoreCase('Hell')");
		gives(true, "none.name.equalsIgnoreCase('')");
		gives(false, "'Hello'.equalsIgnoreCase(null)");
	}

	@Test
	void strcmp() {
		gives(0, "'strcmp operation'.strcmp('strcmp operation')");
		gives(10, "'strcmp operation'.strcmp('strcmp')");
		gives(-17, "'strcmp operation'.strcmp('strtok')");
		gives(-6, "none.name.strcmp('string')");
		gives(6, "'string'.strcmp(null)");
	}

	@Test
	void index() {
		gives(1, "'HelloHello'.index('Hello')");
		gives(4, "'string'.index('ing')");
		gives(-1, "'string'.index('x')");
		gives(1, "'string'.index(null)");
		gives(-1, "none.name.index('x')");
	}

	@Test
	void indexAfterAPosition() {
		gives(6, "'HelloHello'.index('Hello', 2)");
		gives(10, "'stringstring'.index('ing', 4)");
		gives(4, "'string'.index('ing', -10)");
		gives(-1, "'string'.index('ing', 100)");
		fails("'string'.index('ing', null)", "null");
	}

	@Test
	void lastIndex() {
		gives(6, "'HelloHello'.lastIndex('Hello')");
		gives(-1, "'string'.lastIndex('x')");
		gives(7, "'string'.lastIndex('')");
		gives(1, "none.name.lastIndex(null)");
	}

	@Test
	void lastIndexBeforeAPosition() {
		gives(4, "'stringstring'.lastIndex('ing', 4)");
		gives(4, "'string'.lastIndex('ing', 100)");
		gives(-1, "'string'.lastIndex('ing', -10)");
		fails("'string'.lastIndex('ing', null)", "null");
	}

	@Test
	void isAlpha() {
		gives(true, "'abcD'.isAlpha()");
		gives(false, "'abc1'.isAlpha()");
		gives(true, "''.isAlpha()");
		gives(false, "none.name.isAlpha()");
	}

	@Test
	void isAlphaNum() {
		gives(true, "'abc1'.isAlphaNum()");
		gives(false, "'abc_'.isAlphaNum()");
		gives(true, "''.isAlphaNum()");
		gives(false, "none.name.isAlphaNum()");
	}

	@Test
	void tokenize() {
		gives(list("a,", "b,", "c"), "'a, b,  c'.tokenize()");
		gives(list(), "''.tokenize()");
		gives(list(), "none.name.tokenize()");
	}

	@Test
	void tokenizeBySeparators() {
		gives(list("a", "b", "c", "d"), "'a, b, c, d'.tokenize(', ')");
		gives(list("a", "b"), "'a,b'.tokenize(', ')");
		gives(list("string"), "'string'.tokenize('')");
		gives(list("string"), "'string'.tokenize(null)");
		gives(list(), "none.name.tokenize(',')");
	}

	@Test
	void substitute() {
		gives("HelloWorld", "'WorldWorld'.substitute('World', 'Hello')");
		gives("a+b-c", "'a-b-c'.substitute('-', '+')");
		gives("x", "'x'.substitute('y', 'z')");
		gives("bc", "'abc'.substitute('a', null)");
		gives("", "none.name.substitute('a', 'b')");
	}

	@Test
	void substituteFirst() {
		gives("HelloWorld", "'WorldWorld'.substituteFirst('World', 'Hello')");
		gives("$1[b]", "'a.[b]'.substituteFirst('a.', '$1')");
	}

	@Test
	void substituteAll() {
		gives("HelloHello", "'WorldWorld'.substituteAll('World', 'Hello')");
		gives("a$b$c", "'a.b.c'.substituteAll('.', '$')");
		gives("string", "'string'.substituteAll('', '')");
		gives("str", "'string'.substituteAll('ing', null)");
		gives("", "none.name.substituteAll('a', 'b')");
	}

	@Test
	void matches() {
		gives(true, "'string'.matches('s.ri(n|g)+')");
		gives(false, "'string'.matches('s.ri(t|g)+')");
		gives(false, "'string'.matches('tri')");
		gives(true, "none.name.matches(null)");
		gives(false, "'string'.matches(null)");
		fails("'string'.matches('(')", "no regular expression");
	}

	@Test
	void replace() {
		gives("strANG and string", "'string and string'.replace('i[nz]g', 'ANG')");
		gives("string", "'string'.replace('', '')");
		gives("", "none.name.replace('a', 'b')");
	}

	@Test
	void replaceFirst() {
		gives("bXa", "'aXa'.replaceFirst('[a]', 'b')");
		gives("Who", "'Hello'.replaceFirst('(.*)ll', 'Wh')");
		gives("str", "'string'.replaceFirst('ing', null)");
	}

	@Test
	void replaceAll() {
		gives("TerminatedTerminated", "'TestTest'.replaceAll('.st', 'erminated')");
		gives("<a><b>", "'ab'.replaceAll('(.)', '<$1>')");
		gives("string", "'string'.replaceAll('x', 'y')");
		gives("", "none.name.replaceAll('a', 'b')");
		fails("'ab'.replaceAll('a', '$7')", "7");
	}

	@Test
	void compile() {
		assertEquals("a+", ((Pattern) evaluate("'a+'.compile()").value()).pattern());
		assertEquals(Pattern.CASE_INSENSITIVE, ((Pattern) evaluate("'a+'.compile(2)").value()).flags());
		fails("'a('.compile()", "no regular expression");
		fails("'a'.compile(-1)", "flags");
		fails("'a'.compile(null)", "null");
	}

	@Test
	void compileKeepsThePattern() {
		assertSame(evaluate("'a+'.compile()").value(), evaluate("('a' + '+').compile()").value());
	}

	@Test
	void matchesGivesUpOnExpressionsThatTakeTooLong() {
		String text = "a".repeat(60);
		fails("'" + text + "!'.matches('(.*a){12}b')", "takes too long on a text of 61 characters");
		fails("'" + text + "!'.replaceAll('(.*a){12}b', '')", "takes too long");
	}

	@Test
	void matchesGivesUpOnExpressionsThatGoTooDeep() {
		context.set("text", "ab".repeat(200_000));
		fails("text.matches('(a|b)*')", "too deep on a text of 400000 characters");
	}

	@Test
	void replaceAllTakesLongTexts() {
		context.set("text", "ab".repeat(500_000));
		gives(500_000, "text.replaceAll('b+', '').size()");
	}
}
