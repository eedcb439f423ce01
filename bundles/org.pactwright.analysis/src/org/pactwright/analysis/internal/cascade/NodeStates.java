package org.pactwright.analysis.internal.cascade;

import java.util.Arrays;

/**
 * How the nodes of a net fare at a moment of a simulation, and what they have lost so far. Remembers what was touched,
 * so that beginning anew costs no more than the run before.
 */
final class NodeStates {

	/** No restart is under way. */
	static final long STOPPED = -1;

	/** Until when a node is taken out; 0 for those that are not. */
	final long[] outUntil;
	final boolean[] down;
	/** Whether a node is down and its needs are not enough for its minimum. */
	final boolean[] lacking;
	/** When a restart is finished, {@link #STOPPED}, or 0 where none is needed. */
	final long[] restartDue;
	/** What a node delivers, in tenths of a percent; 0 while it is down. Set when a moment is over. */
	final int[] delivered;
	/** Since when a node is down. */
	final long[] downSince;
	/** Which node met a missed need last. */
	final int[] servedBy;
	/** Which node had met a missed need last when this one came back. */
	final int[] backThanksTo;
	/** Through which need a node fell; later ones of the same minute may be worse. */
	final int[] fellThrough;

	private final Net net;
	private final int[] missedByGrade;
	private final long[] deliveredSince;
	private final long[] lost;
	private final Marks touched;

	NodeStates(Net net) {
		this.net = net;
		int nodes = net.nodes();
		outUntil = new long[nodes];
		down = new boolean[nodes];
		lacking = new boolean[nodes];
		restartDue = new long[nodes];
		delivered = new int[nodes];
		downSince = new long[nodes];
		servedBy = new int[nodes];
		backThanksTo = new int[nodes];
		fellThrough = new int[nodes];
		missedByGrade = new int[nodes * Grades.COUNT];
		deliveredSince = new long[nodes];
		lost = new long[nodes];
		touched = new Marks(nodes);
		Arrays.fill(delivered, Grades.ALL);
		Arrays.fill(servedBy, Sink.NOTHING);
	}

	/** All is well again. */
	void reset() {
		for (int i = 0; i < touched.members().size(); i++) {
			int node = touched.members().get(i);
			outUntil[node] = 0;
			down[node] = false;
			lacking[node] = false;
			restartDue[node] = 0;
			delivered[node] = Grades.ALL;
			downSince[node] = 0;
			servedBy[node] = Sink.NOTHING;
			deliveredSince[node] = 0;
			lost[node] = 0;
			Arrays.fill(missedByGrade, node * Grades.COUNT, (node + 1) * Grades.COUNT, 0);
		}
		touched.clear();
	}

	/** Says that something about a node is about to change. */
	void touch(int node) {
		touched.add(node);
	}

	/** The nodes about which something has changed since the beginning. */
	Ints touched() {
		return touched.members();
	}

	void miss(int node, int grade, int more) {
		missedByGrade[node * Grades.COUNT + grade] += more;
	}

	/** What the missed needs of a node leave it, in tenths of a percent. */
	int output(int node) {
		for (int grade = Grades.COUNT - 1; grade >= 0; grade--) {
			if (missedByGrade[node * Grades.COUNT + grade] > 0) {
				return Grades.left(grade);
			}
		}
		return Grades.ALL;
	}

	/** Whether its needs are met so far that a node can deliver its minimum. */
	boolean enough(int node) {
		return output(node) >= net.minimum()[node];
	}

	/** A node delivers something else from now on. */
	void deliver(long minute, int node, int output) {
		account(minute, node);
		if (output == 0 && delivered[node] != 0) {
			downSince[node] = minute;
		}
		delivered[node] = output;
	}

	/** Counts up to a minute what a node has lost. */
	void account(long minute, int node) {
		long since = minute - deliveredSince[node];
		lost[node] += since * (Grades.ALL - delivered[node]);
		deliveredSince[node] = minute;
	}

	/** What a node has failed to deliver, in thousandths of minutes of its usual output. */
	long lost(int node) {
		return lost[node];
	}
}
