package org.pactwright.diagram.output;

/**
 * How a PDF is made.
 *
 * @param page the size of the page
 * @param author empty for none
 * @param background whether the paper is drawn in the diagram's colour
 */
public record PdfOptions(Page page, String author, boolean background) {

	/** Sizes of pages. */
	public enum Page {
		/** As large as the diagram. */
		DIAGRAM(0, 0),
		/** A4, upright or across, as fits better; the diagram is made smaller if it has to be. */
		A4(210, 297),
		/** A3, likewise. */
		A3(297, 420);

		private final double width;
		private final double height;

		Page(double width, double height) {
			this.width = width;
			this.height = height;
		}

		/** The shorter side in millimetres; 0 if the diagram decides. */
		public double width() {
			return width;
		}

		/** The longer side in millimetres; 0 if the diagram decides. */
		public double height() {
			return height;
		}
	}

	/** A page as large as the diagram. */
	public static PdfOptions diagramSized() {
		return new PdfOptions(Page.DIAGRAM, "", true);
	}

	/** On a page of a size. */
	public static PdfOptions on(Page page) {
		return new PdfOptions(page, "", true);
	}
}
