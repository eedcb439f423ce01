package org.pactwright.language.ide;

import java.util.List;

import org.pactwright.language.format.PactFormatter;

/** Lays out texts, by edits of white space only. */
public final class Formatting {

	private Formatting() {
	}

	/** The edits that lay out a text; none when it does not parse. */
	public static List<TextEdit> format(String text) {
		return PactFormatter.edits(text).stream().map(edit -> new TextEdit(edit.offset(), edit.length(), edit.text()))
				.toList();
	}

	/** The edits that lay out one part of a text: those that touch it. */
	public static List<TextEdit> format(String text, Range range) {
		return format(text).stream().filter(edit -> new Range(edit.offset(), edit.length()).touches(range)).toList();
	}
}
