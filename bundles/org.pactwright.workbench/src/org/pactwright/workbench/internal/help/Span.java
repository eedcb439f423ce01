package org.pactwright.workbench.internal.help;

import java.util.List;

/** A run of text in one style. @param link where it leads, empty for plain text */
record Span(String text, boolean bold, boolean italic, boolean code, String link) {

	static Span plain(String text) {
		return new Span(text, false, false, false, "");
	}

	/** The text of several spans without any style. */
	static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.forEach(span -> text.append(span.text()));
		return text.toString();
	}
}
