package org.pactwright.analysis.internal.cascade;

/** A set of numbers below a limit that is emptied in time of what is in it. */
final class Marks {

	private final boolean[] in;
	private final Ints members = new Ints();

	Marks(int limit) {
		in = new boolean[limit];
	}

	boolean add(int number) {
		if (in[number]) {
			return false;
		}
		in[number] = true;
		members.add(number);
		return true;
	}

	boolean contains(int number) {
		return in[number];
	}

	/** In the order in which they came, or in ascending order once sorted. */
	Ints members() {
		return members;
	}

	void clear() {
		for (int i = 0; i < members.size(); i++) {
			in[members.get(i)] = false;
		}
		members.clear();
	}
}
