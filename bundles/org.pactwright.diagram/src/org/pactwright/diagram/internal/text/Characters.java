package org.pactwright.diagram.internal.text;

import org.pactwright.diagram.internal.font.FontFile;

/** What single characters need: how wide they are, and which of them must not get into a drawing. */
public final class Characters {

	/** Of ideographs that the font does not have, in parts of the font size. */
	private static final double WIDE = 1;
	/** Of other characters that the font does not have. */
	private static final double USUAL = 0.6;

	private Characters() {
	}

	/** How far a character moves the pen, in parts of the font size; an estimate if the font does not have it. */
	public static double advance(FontFile face, int codePoint) {
		int glyph = face.glyph(codePoint);
		if (glyph != 0) {
			return face.advance(glyph);
		}
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
		default -> isWide(codePoint) ? WIDE : USUAL;
		};
	}

	/** Whether lines may break before and after a character, as between ideographs. */
	public static boolean isWide(int c) {
		return c >= 0x1100 && (c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7a3
				|| c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f || c >= 0xff00 && c <= 0xff60
				|| c >= 0xffe0 && c <= 0xffe6 || c >= 0x1f300 && c <= 0x1faff || c >= 0x20000 && c <= 0x3fffd);
	}

	/**
	 * A text without what cannot or must not be drawn: control characters (tabs become spaces, line breaks stay),
	 * halves of characters (become U+FFFD), what XML cannot hold, and characters that turn the direction of writing,
	 * with which a name can be made to look like another.
	 */
	public static String clean(String text) {
		int i = 0;
		while (i < text.length() && isPlain(text.charAt(i))) {
			i++;
		}
		if (i == text.length()) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length()).append(text, 0, i);
		while (i < text.length()) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			if (c == '\r') {
				if (i >= text.length() || text.charAt(i) != '\n') {
					clean.append('\n');
				}
			} else if (c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85) {
				clean.append(c == '\t' ? ' ' : '\n');
			} else if (c >= 0xd800 && c <= 0xdfff) {
				clean.append('\ufffd');
			} else if (!isForbidden(c)) {
				clean.appendCodePoint(c);
			}
		}
		return clean.toString();
	}

	private static boolean isPlain(char c) {
		return c >= 0x20 && c < 0x7f || c == '\n' || c >= 0xa0 && c < 0x200b && c != 0x61c || c > 0x206f && c < 0xd800;
	}

	private static boolean isForbidden(int c) {
		return c < 0x20 && c != '\n' || c >= 0x7f && c < 0xa0 || c >= 0x202a && c <= 0x202e || c >= 0x2066
				&& c <= 0x2069
				|| c == 0x200e || c == 0x200f || c == 0x61c || c == 0xfeff || (c & 0xfffe) == 0xfffe
				|| c >= 0xfff9 && c <= 0xfffb || c >= 0xe0000 && c <= 0xe007f;
	}
}
