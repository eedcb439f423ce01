package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Stretches of lines that run side by side: those that share a stretch of the way get tracks of their own. */
final class Tracks {

	/** A stretch, with what it needs across. */
	static final class Stretch {
		final double from;
		final double to;
		final double breadth;
		final int order;
		/** Which track, once assigned. */
		int track;
		/** Where the far side of the track is, once placed. */
		double at;

		Stretch(double from, double to, double breadth, int order) {
			this.from = from;
			this.to = to;
			this.breadth = breadth;
			this.order = order;
		}
	}

	private record Busy(int track, double until) {
	}

	private final List<Stretch> stretches = new ArrayList<>();
	private final double gap;
	private final List<Double> breadths = new ArrayList<>();

	/** @param gap between stretches of one track */
	Tracks(double gap) {
		this.gap = gap;
	}

	Stretch add(double from, double to, double breadth) {
		Stretch stretch = new Stretch(Math.min(from, to), Math.max(from, to), breadth, stretches.size());
		stretches.add(stretch);
		return stretch;
	}

	/** Assigns tracks: as few as there can be. */
	void assign() {
		List<Stretch> sorted = new ArrayList<>(stretches);
		sorted.sort(Comparator.comparingDouble((Stretch s) -> s.from).thenComparingInt(s -> s.order));
		PriorityQueue<Busy> busy = new PriorityQueue<>(Comparator.comparingDouble(Busy::until).thenComparingInt(Busy::track));
		PriorityQueue<Integer> free = new PriorityQueue<>();
		for (Stretch stretch : sorted) {
			while (!busy.isEmpty() && busy.peek().until + gap <= stretch.from) {
				free.add(busy.poll().track);
			}
			int track = free.isEmpty() ? breadths.size() : free.poll();
			if (track == breadths.size()) {
				breadths.add(0.0);
			}
			breadths.set(track, Math.max(breadths.get(track), stretch.breadth));
			stretch.track = track;
			busy.add(new Busy(track, stretch.to));
		}
	}

	/** What all tracks take up across. */
	double breadth() {
		double sum = 0;
		for (double breadth : breadths) {
			sum += breadth;
		}
		return sum;
	}

	/** Places the tracks from a line on. */
	void place(double start) {
		double[] ends = new double[breadths.size()];
		double at = start;
		for (int i = 0; i < ends.length; i++) {
			at += breadths.get(i);
			ends[i] = at;
		}
		stretches.forEach(s -> s.at = ends[s.track]);
	}
}
