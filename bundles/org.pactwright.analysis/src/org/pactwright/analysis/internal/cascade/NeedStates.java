package org.pactwright.analysis.internal.cascade;

import java.util.Arrays;

/** Which needs of a net are met at a moment of a simulation, and what is left of their buffers. */
final class NeedStates {

	private static final long MET = -1;

	private final Net net;
	private final int[] able;
	private final long[] unmetSince;
	private final long[] left;
	private final boolean[] missed;
	private final int[] failedBy;
	private final Marks touched;

	NeedStates(Net net) {
		this.net = net;
		able = new int[net.needs()];
		unmetSince = new long[net.needs()];
		left = net.buffer().clone();
		missed = new boolean[net.needs()];
		failedBy = new int[net.needs()];
		touched = new Marks(net.needs());
		Arrays.fill(unmetSince, MET);
		Arrays.setAll(able, net.providers()::length);
	}

	/** All are met again and all buffers full. */
	void reset() {
		for (int i = 0; i < touched.members().size(); i++) {
			int need = touched.members().get(i);
			able[need] = net.providers().length(need);
			unmetSince[need] = MET;
			left[need] = net.buffer()[need];
			missed[need] = false;
		}
		touched.clear();
	}

	/** One more provider works. Returns whether the need was missed and is not any more. */
	boolean meet(int need, long minute) {
		if (able[need]++ > 0) {
			return false;
		}
		left[need] = Math.max(0, left[need] - (minute - unmetSince[need]));
		unmetSince[need] = MET;
		boolean was = missed[need];
		missed[need] = false;
		return was;
	}

	/** One provider less works. Returns whether it was the last. */
	boolean lose(int need, int provider, long minute) {
		touched.add(need);
		if (--able[need] > 0) {
			return false;
		}
		unmetSince[need] = minute;
		failedBy[need] = provider;
		return true;
	}

	/** What was left of the buffer when the need was last met. */
	long left(int need) {
		return left[need];
	}

	/** Whether the buffer ends at a minute and the need is still not met. */
	boolean isUsedUp(int need, long minute) {
		return unmetSince[need] != MET && !missed[need] && unmetSince[need] + left[need] == minute;
	}

	void miss(int need) {
		missed[need] = true;
	}

	boolean isMissed(int need) {
		return missed[need];
	}

	/** How many providers work. */
	int able(int need) {
		return able[need];
	}

	/** The provider whose fall left the need unmet. */
	int failedBy(int need) {
		return failedBy[need];
	}

	/** The worst missed need of a node, the first in the text among equals, or {@link Sink#NOTHING}. */
	int worst(int node) {
		int worst = Sink.NOTHING;
		for (int need = net.needsFrom()[node]; need < net.needsFrom()[node + 1]; need++) {
			if (missed[need] && (worst == Sink.NOTHING || net.grade()[need] > net.grade()[worst])) {
				worst = need;
			}
		}
		return worst;
	}

	/** The needs that were not met at some time. */
	Ints touched() {
		return touched.members();
	}
}
