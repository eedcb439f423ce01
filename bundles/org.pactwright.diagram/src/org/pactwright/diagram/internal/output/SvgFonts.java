package org.pactwright.diagram.internal.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.internal.font.FontFamily;

/** Writes the letters that a drawing uses into its SVG file, face by face. */
final class SvgFonts {

	private SvgFonts() {
	}

	static void write(Scene scene, SvgText out) {
		TreeMap<Integer, TreeSet<Integer>> used = new TreeMap<>();
		collect(scene.root(), used);
		if (used.isEmpty()) {
			return;
		}
		out.raw("<style>");
		used.forEach((face, characters) -> {
			boolean bold = (face & 1) != 0;
			boolean italic = (face & 2) != 0;
			out.raw("@font-face{font-family:'").raw(TextFont.FAMILY).raw("';font-weight:").raw(bold ? "bold" : "normal")
					.raw(";font-style:").raw(italic ? "italic" : "normal").raw(";src:url(data:font/ttf;base64,")
					.raw(Base64.getEncoder().encodeToString(subset(bold, italic, characters))).raw(")}");
		});
		out.raw("</style>\n");
	}

	private static void collect(Figure figure, TreeMap<Integer, TreeSet<Integer>> used) {
		if (figure instanceof Figure.Group group) {
			group.figures().forEach(f -> collect(f, used));
		} else if (figure instanceof Figure.Text text) {
			int face = (text.font().bold() ? 1 : 0) + (text.font().italic() ? 2 : 0);
			TreeSet<Integer> characters = used.computeIfAbsent(face, f -> new TreeSet<>());
			text.text().codePoints().forEach(characters::add);
		}
	}

	private static byte[] subset(boolean bold, boolean italic, TreeSet<Integer> characters) {
		try (TrueTypeFont font = new TTFParser(true)
				.parse(new RandomAccessReadBuffer(FontFamily.bytes(bold, italic)))) {
			TTFSubsetter subsetter = new TTFSubsetter(font);
			characters.forEach(subsetter::add);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			subsetter.writeToStream(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
