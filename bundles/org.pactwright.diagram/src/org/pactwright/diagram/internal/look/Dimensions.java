package org.pactwright.diagram.internal.look;

import java.util.OptionalInt;

import org.pactwright.viewpoint.diagram.BorderStyle;

/** The distances and sizes that measuring and painting share, in pixels at 100 %. */
final class Dimensions {

	/** What one unit of the sizes in specifications is. */
	static final double UNIT = 10;
	/** Larger sizes in specifications are taken as this. */
	static final double LARGEST = 5_000;
	/** Of icons before labels. */
	static final double ICON = 16;
	/** Between icon and text. */
	static final double ICON_GAP = 4;
	/** Between label and outline, at the sides. */
	static final double PADDING_X = 8;
	/** Between label and outline, above and below. */
	static final double PADDING_Y = 6;
	/** Around what is in a container. */
	static final double MARGIN = 12;
	/** Above and below a line of a list. */
	static final double LINE_PADDING = 2;
	/** How wide labels of nodes and edges become before they are broken, in font sizes. */
	static final double NODE_EMS = 12;
	/** The same in round nodes. */
	static final double COMPACT_EMS = 8;
	/** How wide titles of containers become. */
	static final double TITLE_EMS = 26;
	/** How wide lines of lists become. */
	static final double LINE_EMS = 34;
	/** Lines of a label; the rest is cut. */
	static final int MOST_LINES = 40;
	/** Given widths below this cannot hold a word, so with a label inside they are only the least. */
	static final double READABLE = 60;
	/** Of what a filter collapsed. */
	static final double COLLAPSED = 16;
	/** Of the folded corner of notes. */
	static final double FOLD = 10;
	/** How far parallelograms lean. */
	static final double LEAN = 16;

	private Dimensions() {
	}

	/** A given size in pixels; 0 if it is automatic. */
	static double given(OptionalInt units) {
		return units.isEmpty() || units.getAsInt() <= 0 ? 0 : Math.min(LARGEST, units.getAsInt() * UNIT);
	}

	/** A border in pixels. */
	static double border(BorderStyle border) {
		return Math.max(0, Math.min(40, border.size()));
	}
}
