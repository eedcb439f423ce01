package org.pactwright.diagram.output;

/**
 * How an SVG is written.
 *
 * @param background whether the paper is drawn; else it is transparent
 * @param embedFonts whether the letters that are used are in the file; needed only where the file must look the same on
 *        machines without Liberation Sans, Arial and Helvetica
 * @param idPrefix put before every id, so that several drawings fit into one page; letters, digits and hyphens
 * @param declaration whether the XML declaration is written; not wanted inside HTML
 */
public record SvgOptions(boolean background, boolean embedFonts, String idPrefix, boolean declaration) {

	public SvgOptions {
		if (!idPrefix.matches("([A-Za-z][A-Za-z0-9-]*)?")) {
			throw new IllegalArgumentException("A prefix of ids is made of letters, digits and hyphens: " + idPrefix);
		}
	}

	/** A file by itself, on paper. */
	public static SvgOptions file() {
		return new SvgOptions(true, false, "", true);
	}

	/** A part of a page of HTML. */
	public static SvgOptions inPage(String idPrefix) {
		return new SvgOptions(false, false, idPrefix, false);
	}

	/** With the letters in the file. */
	public SvgOptions withFonts() {
		return new SvgOptions(background, true, idPrefix, declaration);
	}

	/** Without paper. */
	public SvgOptions transparent() {
		return new SvgOptions(false, embedFonts, idPrefix, declaration);
	}
}
