package org.pactwright.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles inside one paragraph: code, bold, italic, links. What is not closed stays text. */
final class Inline {

	private static final Pattern MARKS = Pattern.compile("`([^`]+)`" // 1: code
			+ "|\\[((?:[^\\]\\[]|\\[[^\\]]*\\])+)\\]\\(([^)\\s]+)[^)]*\\)" // 2, 3: link
			+ "|<(https?://[^>\\s]+)>" // 4: address
			+ "|\\*\\*(.+?)\\*\\*" // 5: bold
			+ "|(?<![\\w*])[*_]([^*_]+)[*_](?![\\w*])" // 6: italic
			+ "|\\\\([\\\\`*_{}\\[\\]()#+.!|<>-])"); // 7: escaped

	private Inline() {
	}

	static List<Span> parse(String text) {
		List<Span> spans = new ArrayList<>();
		parse(text, Span.plain(""), spans);
		return spans;
	}

	private static void parse(String text, Span style, List<Span> spans) {
		Matcher mark = MARKS.matcher(text);
		int done = 0;
		while (mark.find()) {
			add(text.substring(done, mark.start()), style, spans);
			mark(mark, style, spans);
			done = mark.end();
		}
		add(text.substring(done), style, spans);
	}

	private static void mark(Matcher mark, Span style, List<Span> spans) {
		if (mark.group(1) != null) {
			spans.add(new Span(mark.group(1), style.bold(), style.italic(), true, style.link()));
		} else if (mark.group(2) != null) {
			parse(mark.group(2), new Span("", style.bold(), style.italic(), false, mark.group(3)), spans);
		} else if (mark.group(4) != null) {
			spans.add(new Span(mark.group(4), style.bold(), style.italic(), false, mark.group(4)));
		} else if (mark.group(5) != null) {
			parse(mark.group(5), new Span("", true, style.italic(), false, style.link()), spans);
		} else if (mark.group(6) != null) {
			parse(mark.group(6), new Span("", style.bold(), true, false, style.link()), spans);
		} else {
			add(mark.group(7), style, spans);
		}
	}

	private static void add(String text, Span style, List<Span> spans) {
		if (!text.isEmpty()) {
			spans.add(new Span(text, style.bold(), style.italic(), false, style.link()));
		}
	}
}
