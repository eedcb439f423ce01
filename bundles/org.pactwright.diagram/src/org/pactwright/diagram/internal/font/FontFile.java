package org.pactwright.diagram.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A TrueType font: how wide characters are and what outlines they have, read from its tables ({@code head},
 * {@code hhea}, {@code maxp}, {@code hmtx}, {@code cmap} formats 4 and 12, {@code loca}, {@code glyf}) as the OpenType
 * specification describes them. Nothing of the machine takes part, so that a text is as wide everywhere. Immutable.
 */
public final class FontFile {

	private static final int BMP = 0x10000;
	/** Latin, Greek, Cyrillic and Hebrew letters: their widths are kept at hand. */
	private static final int USUAL = 0x600;

	private final ByteBuffer data;
	private final int unitsPerEm;
	private final int ascent;
	private final int descent;
	private final int glyphs;
	private final int longMetrics;
	private final int metrics;
	private final int loca;
	private final boolean longOffsets;
	private final int outlines;
	private final char[] glyphOf = new char[BMP];
	private final int[][] beyond;
	private final double[] usual = new double[USUAL];

	/**
	 * Reads a font.
	 *
	 * @throws IOException if it is not a TrueType font, or damaged
	 */
	public FontFile(byte[] bytes) throws IOException {
		try {
			data = ByteBuffer.wrap(bytes);
			int head = table("head");
			unitsPerEm = data.getShort(head + 18) & 0xffff;
			longOffsets = data.getShort(head + 50) != 0;
			int hhea = table("hhea");
			ascent = data.getShort(hhea + 4);
			descent = -data.getShort(hhea + 6);
			longMetrics = data.getShort(hhea + 34) & 0xffff;
			glyphs = data.getShort(table("maxp") + 4) & 0xffff;
			metrics = table("hmtx");
			loca = table("loca");
			outlines = table("glyf");
			beyond = readCharacters(table("cmap"));
			for (int c = 0; c < USUAL; c++) {
				usual[c] = glyphOf[c] == 0 ? -1 : advance(glyphOf[c]);
			}
		} catch (IndexOutOfBoundsException e) {
			throw new IOException("The font file is damaged", e);
		}
	}

	private int table(String tag) throws IOException {
		int count = data.getShort(4) & 0xffff;
		for (int i = 0; i < count; i++) {
			int entry = 12 + 16 * i;
			boolean same = true;
			for (int c = 0; c < 4; c++) {
				same &= data.get(entry + c) == tag.charAt(c);
			}
			if (same) {
				return data.getInt(entry + 8);
			}
		}
		throw new IOException("The font file has no table " + tag);
	}

	private int[][] readCharacters(int cmap) {
		int[][] groups = {};
		int count = data.getShort(cmap + 2) & 0xffff;
		for (int i = 0; i < count; i++) {
			int platform = data.getShort(cmap + 4 + 8 * i) & 0xffff;
			int encoding = data.getShort(cmap + 6 + 8 * i) & 0xffff;
			int sub = cmap + data.getInt(cmap + 8 + 8 * i);
			int format = data.getShort(sub) & 0xffff;
			boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
			if (unicode && format == 4) {
				readBasicPlane(sub);
			} else if (unicode && format == 12) {
				groups = readGroups(sub);
			}
		}
		return groups;
	}

	private void readBasicPlane(int sub) {
		int segments = (data.getShort(sub + 6) & 0xffff) / 2;
		int ends = sub + 14;
		int starts = ends + 2 * segments + 2;
		int deltas = starts + 2 * segments;
		int ranges = deltas + 2 * segments;
		for (int s = 0; s < segments; s++) {
			int start = data.getShort(starts + 2 * s) & 0xffff;
			int end = data.getShort(ends + 2 * s) & 0xffff;
			int delta = data.getShort(deltas + 2 * s);
			int range = data.getShort(ranges + 2 * s) & 0xffff;
			for (int c = start; c <= end && c < 0xffff; c++) {
				int glyph = c + delta;
				if (range != 0) {
					int value = data.getShort(ranges + 2 * s + range + 2 * (c - start)) & 0xffff;
					glyph = value == 0 ? 0 : value + delta;
				}
				glyphOf[c] = (char) glyph;
			}
		}
	}

	private int[][] readGroups(int sub) {
		int count = data.getInt(sub + 12);
		int[][] groups = new int[count][];
		for (int g = 0; g < count; g++) {
			int at = sub + 16 + 12 * g;
			groups[g] = new int[] { data.getInt(at), data.getInt(at + 4), data.getInt(at + 8) };
		}
		return groups;
	}

	/** The glyph of a character; 0 if the font has none. */
	public int glyph(int codePoint) {
		if (codePoint < BMP) {
			return glyphOf[codePoint];
		}
		return Arrays.stream(beyond).filter(g -> codePoint >= g[0] && codePoint <= g[1])
				.mapToInt(g -> g[2] + codePoint - g[0]).findFirst().orElse(0);
	}

	/** How far a glyph moves the pen, in parts of the font size. */
	public double advance(int glyph) {
		int index = Math.min(glyph, longMetrics - 1);
		return (data.getShort(metrics + 4 * index) & 0xffff) / (double) unitsPerEm;
	}

	/** How far a character moves the pen, in parts of the font size; -1 if it is not a usual one that the font has. */
	public double usualAdvance(char c) {
		return c < USUAL ? usual[c] : -1;
	}

	/** How high letters reach above the base line, in parts of the font size. */
	public double ascent() {
		return ascent / (double) unitsPerEm;
	}

	/** How deep letters reach below the base line, in parts of the font size. */
	public double descent() {
		return descent / (double) unitsPerEm;
	}

	/** Units of the outlines in one font size. */
	public int unitsPerEm() {
		return unitsPerEm;
	}

	ByteBuffer data() {
		return data;
	}

	/** Where the outline of a glyph starts; -1 if it has none (a space). */
	int outline(int glyph) {
		if (glyph < 0 || glyph >= glyphs) {
			return -1;
		}
		int start = longOffsets ? data.getInt(loca + 4 * glyph) : 2 * (data.getShort(loca + 2 * glyph) & 0xffff);
		int end = longOffsets ? data.getInt(loca + 4 * glyph + 4) : 2 * (data.getShort(loca + 2 * glyph + 2) & 0xffff);
		return end > start ? outlines + start : -1;
	}
}
