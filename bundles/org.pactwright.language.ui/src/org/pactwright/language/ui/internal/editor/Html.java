package org.pactwright.language.ui.internal.editor;

/** The little markup that the platform's information pop-ups understand; all text is escaped. */
final class Html {

	private Html() {
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Paragraphs parted by blank lines. */
	static String paragraphs(String text) {
		StringBuilder html = new StringBuilder();
		for (String paragraph : text.split("\n\\s*\n")) {
			html.append("<p>").append(escape(paragraph.strip())).append("</p>");
		}
		return html.toString();
	}
}
