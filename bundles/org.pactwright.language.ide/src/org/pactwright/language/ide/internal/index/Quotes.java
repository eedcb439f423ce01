package org.pactwright.language.ide.internal.index;

/** Texts in quotes, as the language writes them. */
public final class Quotes {

	private Quotes() {
	}

	/** The text that a quoted one means. */
	public static String unquote(String quoted) {
		int end = quoted.length() > 1 && quoted.endsWith("\"") ? quoted.length() - 1 : quoted.length();
		int start = quoted.startsWith("\"") ? 1 : 0;
		if (quoted.indexOf('\\') < 0) {
			return quoted.substring(start, Math.max(start, end));
		}
		StringBuilder text = new StringBuilder();
		for (int i = start; i < end; i++) {
			char c = quoted.charAt(i);
			if (c == '\\' && i + 1 < end) {
				i++;
				text.append(switch (quoted.charAt(i)) {
					case 'n' -> '\n';
					case 't' -> '\t';
					default -> quoted.charAt(i);
				});
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}

	/** A text in quotes. */
	public static String quote(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}
}
