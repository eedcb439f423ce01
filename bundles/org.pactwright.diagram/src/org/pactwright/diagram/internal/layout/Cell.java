package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * An item in a grid. Coordinates here are those of the grid: columns lie side by side, links lead from row to row; the
 * grid turns them for the direction of the diagram.
 */
final class Cell {

	final Item item;
	/** In the order of the diagram. */
	final int order;
	/** With labels and nodes on the border. */
	final double width;
	final double height;
	/** Where the box itself lies in that. */
	final double boxLeft;
	final double boxTop;
	final double boxWidth;
	final double boxHeight;
	final List<Cell> next = new ArrayList<>();
	final List<Cell> previous = new ArrayList<>();
	/** Which band; 0 if there are none. */
	int band;
	int row = -1;
	/** Which row it had before rows were put together. */
	int layer;
	int column;
	/** Of the box, once known. */
	double x;
	double y;

	Cell(Item item, int order, double[] size) {
		this.item = item;
		this.order = order;
		this.width = size[0];
		this.height = size[1];
		this.boxLeft = size[2];
		this.boxTop = size[3];
		this.boxWidth = size[4];
		this.boxHeight = size[5];
	}

	double right() {
		return x + boxWidth;
	}

	double bottom() {
		return y + boxHeight;
	}

	double middle() {
		return x + boxWidth / 2;
	}
}
