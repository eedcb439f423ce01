package org.pactwright.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextsTest {

	@Test
	void aLineHasNoLineEndsAndNoControlCharacters() {
		assertEquals("a b c [2J d", Texts.line("a\nb\u2028c\u001b[2J\u009bd"));
	}

	@Test
	void aLineKeepsCharactersOfEveryLanguage() {
		assertEquals("Öst 東 🏛", Texts.line("Öst 東 🏛"));
	}

	@Test
	void oneIsSingular() {
		assertEquals("1 error", Texts.count(1, "error"));
		assertEquals("0 errors", Texts.count(0, "error"));
	}

	@Test
	void aParagraphIsBrokenBetweenWords() {
		assertEquals("  one\n  two\n  three", Texts.wrap("one two  three", "  ", 7));
	}

	@Test
	void aWordThatIsTooLongStandsAlone() {
		assertEquals("a\nincomprehensibly\nb", Texts.wrap("a incomprehensibly b", "", 5));
	}
}
