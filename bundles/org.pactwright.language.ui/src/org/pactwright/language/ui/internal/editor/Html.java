package org.pactwright.language.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.pactwright.language.ide.HoverPart;

/** The little markup that the platform's information pop-ups understand; all text is escaped. */
final class Html {

	private static final String BREAK = "<br>";

	private Html() {
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Paragraphs parted by blank lines. */
	static String paragraphs(String text) {
		return Arrays.stream(text.split("\n\\s*\n")).map(paragraph -> escape(paragraph.strip()))
				.collect(Collectors.joining(BREAK + BREAK));
	}

	/** The lines of a unified diff that go and come, without the names of the files. */
	static String diff(String diff) {
		return diff.lines().filter(line -> !line.startsWith("---") && !line.startsWith("+++"))
				.map(line -> line.startsWith("@@") ? "..." : line)
				.map(line -> line.startsWith("+") || line.startsWith("-") ? "<b>" + code(line) + "</b>" : code(line))
				.collect(Collectors.joining(BREAK));
	}

	private static String code(String line) {
		return escape(line.replace("\t", "  ")).replace("  ", "&nbsp;&nbsp;");
	}

	/** A hover in few lines: title, facts, texts. Without paragraphs, which the pop-up would move the styles by. */
	static String hover(List<HoverPart> parts) {
		return parts.stream().map(Html::part).collect(Collectors.joining(BREAK));
	}

	private static String part(HoverPart part) {
		return switch (part) {
			case HoverPart.Heading heading ->
				"<b>" + escape(heading.title()) + "</b> \u2013 " + escape(heading.subtitle());
			case HoverPart.Facts facts -> facts.facts().stream()
					.map(fact -> escape(fact.label()) + ": <b>" + escape(fact.value()) + "</b>")
					.collect(Collectors.joining(BREAK));
			case HoverPart.Text text -> escape(text.text());
			case HoverPart.Message message ->
				(message.accepted() ? "Accepted: " : "") + escape(message.text()) + source(message);
			case HoverPart.Defined defined -> "In " + escape(defined.label());
		};
	}

	private static String source(HoverPart.Message message) {
		return message.source().isEmpty() ? "" : " (" + escape(message.source()) + ")";
	}
}
