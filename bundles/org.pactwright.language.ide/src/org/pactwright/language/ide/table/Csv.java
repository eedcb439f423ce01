package org.pactwright.language.ide.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Comma-separated values as RFC 4180 has them. A spreadsheet takes what begins with one of some characters for a
 * formula and would run what a stranger wrote into a title; such a value gets an apostrophe before it. Control
 * characters become spaces.
 */
public final class Csv {

	private static final String FORMULA = "=+-@";

	private final Writer out;

	public Csv(Writer out) {
		this.out = out;
	}

	/** One line. Numbers and words are written as they are, everything else as text. */
	public void line(Object... values) throws IOException {
		line(List.of(values));
	}

	public void line(List<?> values) throws IOException {
		for (int i = 0; i < values.size(); i++) {
			out.write(i == 0 ? "" : ",");
			out.write(values.get(i) instanceof Number number ? number.toString() : text(String.valueOf(values.get(i))));
		}
		out.write("\r\n");
	}

	private static String text(String value) {
		String line = Cells.line(value);
		String safe = !line.isEmpty() && FORMULA.indexOf(line.stripLeading().isEmpty() ? ' ' : line.stripLeading().charAt(0)) >= 0
				? "'" + line
				: line;
		return safe.contains(",") || safe.contains("\"") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
