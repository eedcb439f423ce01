package org.pactwright.diagram.output;

import java.io.IOException;

import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.internal.output.SvgDocument;

/**
 * Writes drawings as SVG (SVG 1.1 with {@code href} beside {@code xlink:href}, as browsers of today and older programs
 * read it). The file has title and description for screen readers, refers to nothing outside but its links, and is the
 * same for the same drawing, byte for byte.
 */
public final class SvgWriter {

	private SvgWriter() {
	}

	/** The text of the file; encode it as UTF-8. */
	public static String write(Scene scene, SvgOptions options) {
		return new SvgDocument(scene, options).write();
	}

	/**
	 * Writes the text of the file; encode it as UTF-8.
	 *
	 * @throws IOException if writing fails
	 */
	public static void write(Scene scene, SvgOptions options, Appendable out) throws IOException {
		out.append(new SvgDocument(scene, options).text());
	}
}
