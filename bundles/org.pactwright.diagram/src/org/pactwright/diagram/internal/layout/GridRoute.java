package org.pactwright.diagram.internal.layout;

import org.pactwright.diagram.geometry.Size;

/**
 * The way of one link through a grid, from the upper cell to the lower: out of the upper one's lower side, along the
 * channel below, perhaps down a lane between columns or a column that is empty there, along the channel above the lower
 * cell, in at its upper side. In the same row: out and in at the lower sides.
 */
final class GridRoute {

	/** How a link gets past the rows between its ends. */
	enum Passage {
		/** There are none. */
		NONE,
		/** Down between columns. */
		LANE,
		/** Straight down from the upper end. */
		UPPER_COLUMN,
		/** Straight down to the lower end. */
		LOWER_COLUMN
	}

	final Link link;
	final Cell upper;
	final Cell lower;
	/** Whether the link leads from the lower to the upper cell. */
	final boolean reversed;
	/** Straight across to the neighbour in the row. */
	boolean direct;
	Passage passage = Passage.NONE;
	int lane;
	double upperX;
	double lowerX;
	Tracks.Stretch laneTrack;
	Tracks.Stretch upperTrack;
	Tracks.Stretch lowerTrack;
	Tracks.Stretch upperLabel;
	Tracks.Stretch lowerLabel;
	/** Whether the label in the middle stands at the track in the lower channel. */
	boolean labelLow;

	GridRoute(Link link, Cell upper, Cell lower, boolean reversed) {
		this.link = link;
		this.upper = upper;
		this.lower = lower;
		this.reversed = reversed;
	}

	boolean isLevel() {
		return upper.row == lower.row;
	}

	/** Where it runs down its lane. */
	double laneX() {
		return laneTrack.at;
	}

	/** Whether it runs within one channel. */
	boolean isShort() {
		return passage == Passage.NONE;
	}

	int upperChannel() {
		return upper.row + 1;
	}

	int lowerChannel() {
		return isLevel() ? lower.row + 1 : lower.row;
	}

	Size sizeAtUpper() {
		return reversed ? link.end : link.begin;
	}

	Size sizeAtLower() {
		return reversed ? link.begin : link.end;
	}
}
