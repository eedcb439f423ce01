package org.pactwright.diagram.ui.internal.editor;

import java.io.ByteArrayOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.output.PdfOptions;
import org.pactwright.diagram.output.PdfWriter;
import org.pactwright.diagram.output.PngWriter;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;

/** A diagram as a picture: in a file, on the clipboard, on paper. */
final class Pictures {

	private static final double SCALE = 2;
	/** Of a diagram at its own size. */
	private static final double DOTS_PER_INCH = 96;

	private final Shell shell;

	Pictures(Shell shell) {
		this.shell = shell;
	}

	/**
	 * Asks for a file, whose ending says what is written: SVG, PNG or PDF.
	 *
	 * @param proposal a file that it could be, without the ending
	 */
	void export(Scene scene, String title, Path proposal) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export Picture");
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.pdf" });
		dialog.setFilterNames(new String[] { "Scalable picture (*.svg)", "Pixels (*.png)", "Document (*.pdf)" });
		dialog.setFilterPath(proposal.getParent().toString());
		dialog.setFileName(proposal.getFileName() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Job.create("Export of " + title, (ICoreRunnable) monitor -> write(scene, Path.of(chosen)))
					.schedule();
		}
	}

	/** Writes a picture; its ending says of what kind. */
	static void write(Scene scene, Path file) throws CoreException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			if (name.endsWith(".png")) {
				PngWriter.write(scene, SCALE, true, out);
			} else if (name.endsWith(".pdf")) {
				PdfWriter.write(scene, PdfOptions.diagramSized(), out);
			} else {
				out.writeBytes(SvgWriter.write(scene, SvgOptions.file()).getBytes(StandardCharsets.UTF_8));
			}
			Files.write(file, out.toByteArray());
		} catch (IOException e) {
			throw new CoreException(Status.error(file + " could not be written: " + e.getMessage()
					+ " Check that the folder exists and may be written to.", e));
		}
	}

	/** Puts a picture on the clipboard: SVG for programs that draw, pixels for most others, and SVG as text. */
	void copy(Scene scene) throws IOException {
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		PngWriter.write(scene, SCALE, true, pixels);
		ImageData image = new ImageData(new ByteArrayInputStream(pixels.toByteArray()));
		String svg = SvgWriter.write(scene, SvgOptions.file());
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		try {
			clipboard.setContents(new Object[] { svg, image, svg },
					new Transfer[] { new SvgTransfer(), ImageTransfer.getInstance(), TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Asks for a printer, and prints on one page. */
	void print(Scene scene, String title) throws IOException {
		PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
		dialog.setPrinterData(PrintSetup.of(scene.bounds()));
		PrinterData data = dialog.open();
		if (data == null) {
			return;
		}
		Printer printer = new Printer(data);
		try {
			if (printer.startJob(title)) {
				printer.startPage();
				draw(printer, scene);
				printer.endPage();
				printer.endJob();
			}
		} finally {
			printer.dispose();
		}
	}

	private static void draw(Printer printer, Scene scene) throws IOException {
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		PngWriter.write(scene, SCALE, true, pixels);
		org.eclipse.swt.graphics.Image image = new org.eclipse.swt.graphics.Image(printer,
				new ImageData(new ByteArrayInputStream(pixels.toByteArray())));
		GC gc = new GC(printer);
		try {
			Rectangle page = printer.getClientArea();
			Box box = scene.bounds();
			// as large as on the screen, or as the page allows
			double scale = Math.min(printer.getDPI().x / DOTS_PER_INCH,
					Math.min(page.width / box.width(), page.height / box.height()));
			gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, 0, 0,
					(int) (box.width() * scale), (int) (box.height() * scale));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
