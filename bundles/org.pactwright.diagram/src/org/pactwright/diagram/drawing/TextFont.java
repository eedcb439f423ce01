package org.pactwright.diagram.drawing;

import org.pactwright.diagram.internal.font.FontFamily;
import org.pactwright.diagram.internal.font.FontFile;
import org.pactwright.diagram.internal.text.Characters;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;

/**
 * A font of the family that ships with the product, and how much room text takes in it: on every machine the same.
 *
 * @param size in pixels at 100 %
 */
public record TextFont(double size, boolean bold, boolean italic, boolean underline, boolean strikeThrough) {

	/** The name of the family. */
	public static final String FAMILY = FontFamily.NAME;

	/** What programs that do not have the family should take: as wide, or nearly. */
	public static final String FALLBACKS = "Arial, Helvetica, sans-serif";

	private static final double PIXELS_PER_POINT = 96 / 72.0;
	private static final int SMALLEST = 4;
	private static final int LARGEST = 144;

	/** Without traits. */
	public static TextFont plain(double size) {
		return new TextFont(size, false, false, false, false);
	}

	/** The font of a label. Sizes beyond 4 to 144 points are taken as these. */
	public static TextFont of(LabelStyle style) {
		int points = Math.max(SMALLEST, Math.min(LARGEST, style.size()));
		return new TextFont(points * PIXELS_PER_POINT, style.format().contains(FontStyle.BOLD),
				style.format().contains(FontStyle.ITALIC), style.format().contains(FontStyle.UNDERLINE),
				style.format().contains(FontStyle.STRIKE_THROUGH));
	}

	/** The same in bold. */
	public TextFont inBold() {
		return new TextFont(size, true, italic, underline, strikeThrough);
	}

	/** How wide a text is on one line, in pixels. */
	public double width(String text) {
		FontFile face = face();
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			double advance = face.usualAdvance(text.charAt(i));
			if (advance < 0) {
				int c = text.codePointAt(i);
				advance = Characters.advance(face, c);
				i += Character.charCount(c) - 1;
			}
			width += advance;
		}
		return width * size;
	}

	/** Whether the font has every sign of a text that is seen. */
	public boolean canShow(String text) {
		FontFile face = face();
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			if (face.glyph(c) == 0 && Characters.advance(face, c) > 0) {
				return false;
			}
			i += Character.charCount(c);
		}
		return true;
	}

	/** From the top of a line to its base line, in pixels. */
	public double ascent() {
		return face().ascent() * size;
	}

	/** From the base line to the bottom of a line, in pixels. */
	public double descent() {
		return face().descent() * size;
	}

	/** From line to line, in whole pixels, so that all lines of a text are as sharp. */
	public double lineHeight() {
		return Math.ceil((face().ascent() + face().descent()) * size);
	}

	private FontFile face() {
		return FontFamily.face(bold, italic);
	}
}
