package org.pactwright.analysis.internal.cascade;

import org.pactwright.analysis.cascade.Change;

/** Counts which subjects were lost at some time, without writing down anything. */
final class Tally implements Sink {

	private final Subjects subjects;
	private final Marks lost;
	private final Marks intolerable;
	private final Marks affected;
	private boolean borderCrossed;
	private final Net net;

	Tally(Subjects subjects, Net net) {
		this.subjects = subjects;
		this.net = net;
		this.lost = new Marks(subjects.size());
		this.affected = new Marks(subjects.size());
		this.intolerable = new Marks(subjects.size());
	}

	void reset() {
		lost.clear();
		affected.clear();
		intolerable.clear();
		borderCrossed = false;
	}

	@Override
	public void event(long minute, int subject, Change change, int output, int because, int need) {
		affected.add(subject);
		switch (change) {
			case FALLS -> lost.add(subject);
			case INTOLERABLE -> intolerable.add(subject);
			default -> {
				// weakened or back: was counted when it fell, if it did
			}
		}
		borderCrossed |= need != NOTHING && net.crossing()[need];
	}

	/** How many subjects from a number up to another fell, the one that was taken out not counted. */
	int lost(int from, int to, int but) {
		return count(lost, from, to, but);
	}

	/** How many services fell, the one that was taken out not counted. */
	int lostServices(int but) {
		int count = 0;
		for (int i = 0; i < lost.members().size(); i++) {
			int subject = lost.members().get(i);
			count += subject != but && subject < net.nodes() && net.weight()[subject] > 0 ? 1 : 0;
		}
		return count;
	}

	int intolerable(int but) {
		return count(intolerable, 0, subjects.size(), but);
	}

	int affected(int but) {
		return count(affected, 0, subjects.size(), but);
	}

	boolean borderCrossed() {
		return borderCrossed;
	}

	private static int count(Marks marks, int from, int to, int but) {
		int count = 0;
		for (int i = 0; i < marks.members().size(); i++) {
			int subject = marks.members().get(i);
			count += subject >= from && subject < to && subject != but ? 1 : 0;
		}
		return count;
	}
}
