package org.pactwright.language.ide;

import java.util.List;

import org.pactwright.language.ide.internal.HoverText;

/**
 * What there is to say about a place in a text, in plain words: whoever shows it has to escape it for his medium.
 *
 * @param range what it is said about
 * @param parts what to say, in this order
 */
public record Hover(Range range, List<HoverPart> parts) {

	public Hover {
		parts = List.copyOf(parts);
	}

	/** As the body of an HTML page, with all text escaped. */
	public String html() {
		return HoverText.html(parts);
	}

	/** As Markdown, with all text escaped. */
	public String markdown() {
		return HoverText.markdown(parts);
	}
}
