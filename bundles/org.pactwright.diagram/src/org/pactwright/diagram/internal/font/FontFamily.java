package org.pactwright.diagram.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The four faces of the font that ships with the product, Liberation Sans, which is as wide as Arial and Helvetica:
 * regular, bold, italic, bold italic. Read once, when first asked for; immutable.
 */
public final class FontFamily {

	/** How the family is called. */
	public static final String NAME = "Liberation Sans";

	private static final String[] FILES = { "Regular", "Bold", "Italic", "BoldItalic" };

	private FontFamily() {
	}

	/** A face. */
	public static FontFile face(boolean bold, boolean italic) {
		return switch ((bold ? 1 : 0) + (italic ? 2 : 0)) {
		case 0 -> Regular.FACE;
		case 1 -> Bold.FACE;
		case 2 -> Italic.FACE;
		default -> BoldItalic.FACE;
		};
	}

	/** The file of a face, as it ships. */
	public static byte[] bytes(boolean bold, boolean italic) {
		return bytes((bold ? 1 : 0) + (italic ? 2 : 0));
	}

	private static byte[] bytes(int index) {
		String path = "liberation/LiberationSans-" + FILES[index] + ".ttf";
		try (InputStream in = FontFamily.class.getClassLoader().getResourceAsStream(path)) {
			if (in == null) {
				throw new IOException("The font " + path + " is missing: the installation is not complete");
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static FontFile read(int index) {
		try {
			return new FontFile(bytes(index));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static final class Regular {
		static final FontFile FACE = read(0);
	}

	private static final class Bold {
		static final FontFile FACE = read(1);
	}

	private static final class Italic {
		static final FontFile FACE = read(2);
	}

	private static final class BoldItalic {
		static final FontFile FACE = read(3);
	}
}
