package org.pactwright.cli.internal.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.output.PdfOptions;
import org.pactwright.diagram.output.PdfWriter;
import org.pactwright.diagram.output.PngWriter;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;

/** What a diagram is written as. */
public enum PictureFormat {
	/** Vectors for browsers. */
	SVG,
	/** Pixels. */
	PNG,
	/** Vectors for printers. */
	PDF,
	/** The elements of the diagram, without places. */
	JSON;

	/** The ending of files, without a dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return ending();
	}

	/**
	 * Writes a drawing.
	 *
	 * @param scale of pixels
	 * @throws IllegalStateException for JSON, which shows no drawing
	 */
	public void write(Scene scene, double scale, OutputStream out) throws IOException {
		switch (this) {
			case SVG -> out.write(SvgWriter.write(scene, SvgOptions.file()).getBytes(StandardCharsets.UTF_8));
			case PNG -> PngWriter.write(scene, scale, true, out);
			case PDF -> PdfWriter.write(scene, PdfOptions.diagramSized(), out);
			case JSON -> throw new IllegalStateException("JSON shows elements, not a drawing");
		}
	}
}
