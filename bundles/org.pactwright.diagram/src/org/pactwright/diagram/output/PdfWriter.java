package org.pactwright.diagram.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.internal.output.PdfFile;

/**
 * Writes drawings as PDF: vectors, text that can be selected and found, only the letters that are used, title and
 * language for screen readers, links. The same drawings give the same file, byte for byte.
 */
public final class PdfWriter {

	private PdfWriter() {
	}

	/**
	 * Writes one drawing.
	 *
	 * @throws IOException if writing fails
	 */
	public static void write(Scene scene, PdfOptions options, OutputStream out) throws IOException {
		write(List.of(scene), options, out);
	}

	/**
	 * Writes several drawings, a page each, with bookmarks. Title and language are those of the first.
	 *
	 * @throws IOException if writing fails
	 * @throws IllegalArgumentException if there is no drawing
	 */
	public static void write(List<Scene> scenes, PdfOptions options, OutputStream out) throws IOException {
		if (scenes.isEmpty()) {
			throw new IllegalArgumentException("A PDF needs a drawing");
		}
		PdfFile.write(scenes, options, out);
	}
}
