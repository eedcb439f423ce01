package org.pactwright.language.ide.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

	private static String line(Object... values) throws IOException {
		StringWriter out = new StringWriter();
		new Csv(out).line(values);
		return out.toString();
	}

	@Test
	void valuesAreSeparatedAndLinesEnd() throws IOException {
		assertEquals("a,b c,7,-1.5\r\n", line("a", "b c", 7, -1.5));
	}

	@Test
	void commasAndQuotesAreQuoted() throws IOException {
		assertEquals("\"a,b\",\"say \"\"hi\"\"\"\r\n", line("a,b", "say \"hi\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1" })
	void whatASpreadsheetWouldRunGetsAnApostrophe(String text) throws IOException {
		assertEquals("'" + text.replace('\t', ' ') + "\r\n", line(text));
	}

	@Test
	void controlCharactersBecomeSpaces() throws IOException {
		assertEquals("a b  c\r\n", line("a\nb\r\nc"));
	}
}
