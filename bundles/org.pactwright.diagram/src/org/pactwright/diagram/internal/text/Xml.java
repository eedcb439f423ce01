package org.pactwright.diagram.internal.text;

/** Writes texts into XML. */
public final class Xml {

	private Xml() {
	}

	/** A text as content of an element or a quoted attribute; characters that XML cannot hold become U+FFFD. */
	public static void escape(String text, StringBuilder out) {
		int length = text.length();
		int done = 0;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			String escaped = switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\'' -> "&#39;";
			case '\n' -> "&#10;";
			case '\t' -> "&#9;";
			case '\r' -> "&#13;";
			default -> {
				if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
					i++;
					yield null;
				}
				yield c < 0x20 || c >= 0xd800 && c <= 0xdfff || c >= 0xfffe ? "\ufffd" : null;
			}
			};
			if (escaped != null) {
				out.append(text, done, i).append(escaped);
				done = i + 1;
			}
		}
		out.append(text, done, length);
	}
}
