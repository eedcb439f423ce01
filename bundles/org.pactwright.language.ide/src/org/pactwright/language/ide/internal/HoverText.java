package org.pactwright.language.ide.internal;

import java.util.List;
import java.util.Locale;

import org.pactwright.language.ide.Fact;
import org.pactwright.language.ide.HoverPart;

/** Writes the parts of a hover for a medium. Everything that comes from somebody's text is escaped. */
public final class HoverText {

	private static final String MARKDOWN = "\\`*_{}[]()#+-.!|<>&~";

	private HoverText() {
	}

	/** As the body of an HTML page. */
	public static String html(List<HoverPart> parts) {
		StringBuilder html = new StringBuilder();
		for (HoverPart part : parts) {
			switch (part) {
				case HoverPart.Heading heading -> html.append("<p><b>").append(escaped(heading.title())).append("</b> ")
						.append(escaped(heading.subtitle())).append("</p>");
				case HoverPart.Facts facts -> {
					html.append("<dl>");
					for (Fact fact : facts.facts()) {
						html.append("<dt>").append(escaped(fact.label())).append("</dt><dd>")
								.append(escaped(fact.value())).append("</dd>");
					}
					html.append("</dl>");
				}
				case HoverPart.Text text -> html.append("<p>").append(escaped(text.text())).append("</p>");
				case HoverPart.Message message -> html.append("<p><b>").append(escaped(lead(message))).append("</b> ")
						.append(escaped(message.text())).append("</p>");
				case HoverPart.Defined defined -> html.append("<p>").append(escaped(defined.label())).append("</p>");
			}
		}
		return html.toString();
	}

	/** As Markdown. */
	public static String markdown(List<HoverPart> parts) {
		StringBuilder text = new StringBuilder();
		for (HoverPart part : parts) {
			switch (part) {
				case HoverPart.Heading heading -> text.append("**").append(marked(heading.title())).append("** ")
						.append(marked(heading.subtitle()));
				case HoverPart.Facts facts -> {
					for (Fact fact : facts.facts()) {
						text.append("- ").append(marked(fact.label())).append(": ").append(marked(fact.value()))
								.append('\n');
					}
				}
				case HoverPart.Text paragraph -> text.append(marked(paragraph.text()));
				case HoverPart.Message message ->
					text.append("**").append(marked(lead(message))).append("** ").append(marked(message.text()));
				case HoverPart.Defined defined -> text.append(marked(defined.label()));
			}
			text.append("\n\n");
		}
		return text.toString().strip();
	}

	private static String lead(HoverPart.Message message) {
		String severity = message.severity().name().charAt(0) + message.severity().name().substring(1)
				.toLowerCase(Locale.ROOT);
		String lead = message.accepted() ? "Accepted" : severity;
		return message.source().isEmpty() ? lead : lead + " " + message.source();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
				"&#39;");
	}

	private static String marked(String text) {
		StringBuilder marked = new StringBuilder(text.length() + 8);
		for (char c : text.toCharArray()) {
			if (c == '\n' || c == '\r') {
				marked.append(' ');
				continue;
			}
			if (MARKDOWN.indexOf(c) >= 0) {
				marked.append('\\');
			}
			marked.append(c);
		}
		return marked.toString();
	}
}
