package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about quotes, escapes, comments and letters. */
class TextMessagesTest {

	@Test
	void aTextThatIsNotClosed() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid private company at national
				service Heat
				""", """
				2:21 «"East Grid private company at national» syntax: This text is not closed: add a " at its end.
				""");
	}

	@Test
	void aTextThatIsNotClosedDoesNotSwallowABrace() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid private company at national {
					industry "x"
				}
				service Heat
				""", """
				2:21 «"East Grid private company at national» syntax: This text is not closed: add a " at its end.
				""");
	}

	@Test
	void aTextOverSeveralLines() {
		Sample.MODEL.reports("""
				organisation GridCo "East
				Grid
				and more" private company at national
				service Heat
				""", """
				2:21 «"East» syntax: A text stands on one line. Write \\n in it where a new line begins.
				""");
	}

	@Test
	void aWrongEscape() {
		Sample.MODEL.reports("""
				information News "C:\\rmp\\data" format "x" vocabulary "y"
				""", """
				2:18 «"C:\\rmp\\data"» syntax: In a text, \\ may stand before ", \\, n and t only; write \\\\ for \
				a backslash. ["C:\\\\rmp\\\\data"]
				""");
	}

	@Test
	void aTextInSingleQuotes() {
		Sample.MODEL.reports("""
				service Heat 'Heat' tolerates 3 h
				""", """
				2:14 «'Heat'» syntax: A text stands in straight double quotes, such as "East Grid", not in '. \
				["Heat"]
				""");
	}

	@Test
	void aTextInCurlyQuotes() {
		Sample.MODEL.reports("""
				service Heat “District heat” tolerates 3 h
				""", """
				2:14 «“District» syntax: A text stands in straight double quotes, such as "East Grid", not in “.
				""");
	}

	@Test
	void aTextWithoutQuotes() {
		Sample.MODEL.reports("""
				organisation GridCo East Grid private company at national
				""", """
				2:21 «East» value: 'East' is no sector. Possible words: public, private, civil_society, academia, \
				military. A title stands in double quotes. [public, private, civil_society, academia, military]
				""");
	}

	@Test
	void aValueWithoutQuotes() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national industry electricity
				""", """
				2:58 «electricity» syntax: A text in double quotes is expected instead of 'electricity'. Write \
				"electricity". ["electricity"]
				""");
	}

	@Test
	void aVersionWithoutQuotes() {
		Sample.PACT.reports("""
				model East { version 1.2 date 2026-11-01 profiles GOV }
				""", """
				1:22 «1.2» syntax: A text in double quotes is expected instead of 1.2. Write "1.2". ["1.2"]
				""");
	}

	@Test
	void anImportWithoutQuotes() {
		Sample.PACT.reports("""
				import world.pact
				model East { version "1" date 2026-11-01 profiles GOV }
				""", """
				1:8 «world.pact» syntax: A text in double quotes is expected instead of 'world.pact'. Write \
				"world.pact". ["world.pact"]
				""");
	}

	@Test
	void aCommentThatIsNotClosed() {
		Sample.MODEL.reports("""
				service Heat
				/* the rest
				service Cold
				""", """
				3:1 «/* the rest» syntax: This comment is not closed: add */ at its end.
				""");
	}

	@Test
	void anIdWithForeignLetters() {
		Sample.MODEL.reports("""
				organisation Förening "x" private company at national
				service Heat provided by Förening
				""", """
				2:14 «Förening» syntax: 'Förening' cannot be an id: an id begins with a letter and holds only the \
				letters a to z, digits and _. A title in quotes may hold any. [Forening]
				3:26 «Förening» syntax: 'Förening' cannot be an id: an id begins with a letter and holds only the \
				letters a to z, digits and _. A title in quotes may hold any. [Forening]
				""");
	}

	@Test
	void anIdThatBeginsWithAForeignLetter() {
		Sample.MODEL.reports("""
				organisation Örebro "x" public municipality at municipal
				""", """
				2:14 «Örebro» syntax: 'Örebro' cannot be an id: an id begins with a letter and holds only the \
				letters a to z, digits and _. A title in quotes may hold any. [Orebro]
				""");
	}

	@Test
	void anIdWithAHyphen() {
		Sample.MODEL.reports("""
				organisation East-Grid "x" private company at national
				""", """
				2:14 «East-Grid» syntax: 'East-Grid' cannot be an id: an id begins with a letter and holds only \
				the letters a to z, digits and _. A title in quotes may hold any. [East_Grid]
				""");
	}

	@Test
	void anIdThatBeginsWithADigit() {
		Sample.MODEL.reports("""
				organisation 3Grid "x" private company at national
				""", """
				2:14 «3Grid» syntax: '3Grid' cannot be an id: an id begins with a letter and holds only the \
				letters a to z, digits and _. A title in quotes may hold any. [_3Grid]
				""");
	}

	@Test
	void anIdThatGoesOnBehindABlank() {
		Sample.MODEL.reports("""
				organisation East Grid "x" private company at national
				""", """
				2:19 «Grid» value: 'Grid' is no sector. Possible words: public, private, civil_society, academia, \
				military. A title stands in double quotes. [public, private, civil_society, academia, military]
				""");
	}
}
