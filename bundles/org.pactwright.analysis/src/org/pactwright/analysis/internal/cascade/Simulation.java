package org.pactwright.analysis.internal.cascade;

import org.pactwright.analysis.cascade.Change;

/**
 * Plays failures through a net, from event to event. Exact: the state is known for every minute, and nothing is looked
 * at between two events. The rules, which an oracle in the tests follows minute by minute:
 *
 * <ul>
 * <li>A need is met while one of its providers is not down. While it is not met its buffer runs; what was used of it
 * is not filled up again. When nothing is left, the need is missed.
 * <li>The worst missed need decides what a node delivers. A node is down while it is taken out, while it delivers less
 * than its minimum and, after that, until its needs have been enough for the time of its restart.
 * <li>At each minute what comes back does so first, then what falls falls: an element whose buffer ends in the minute
 * in which power returns does not fall. Both are fixed points that do not depend on the order of the elements.
 * </ul>
 *
 * May be run again and again; a run costs time only for what it touches.
 */
final class Simulation {

	/** Until when a node is out that is never repaired. */
	static final long NEVER = Long.MAX_VALUE;

	/** Is told when all changes of a minute are known. */
	interface Moments {
		/** @param nodes those whose output may have changed, in ascending order */
		void moment(long minute, Ints nodes);
	}

	private final Net net;
	private final NodeStates states;
	private final NeedStates needs;
	private final Sink sink;
	private final Moments moments;
	private final Timers timers = new Timers();
	private final Marks now;
	private final Ints rising = new Ints();
	private final Ints risen = new Ints();
	private final Ints falling = new Ints();
	private final Ints fallen = new Ints();
	private final Ints usedUp = new Ints();
	private final Ints borne = new Ints();
	private long horizon;
	private long steps;

	Simulation(Net net, Sink sink, Moments moments) {
		this.net = net;
		this.states = new NodeStates(net);
		this.needs = new NeedStates(net);
		this.sink = sink;
		this.moments = moments;
		this.now = new Marks(net.nodes());
	}

	/**
	 * Runs from the beginning.
	 *
	 * @param failed the nodes that are taken out at minute 0
	 * @param until when each of them is repaired, or {@link #NEVER}
	 * @param last the last minute that counts
	 */
	void run(int[] failed, long[] until, long last) {
		states.reset();
		needs.reset();
		timers.clear();
		horizon = last;
		for (int i = 0; i < failed.length; i++) {
			states.touch(failed[i]);
			states.outUntil[failed[i]] = Math.max(states.outUntil[failed[i]], until[i]);
			later(until[i], Timers.REPAIRED, failed[i]);
		}
		moment(0, failed);
		while (!timers.isEmpty()) {
			moment(timers.minute(), new int[0]);
		}
		for (int i = 0; i < states.touched().size(); i++) {
			states.account(horizon, states.touched().get(i));
		}
	}

	/** How the nodes fare, at the end of a run or within a moment. */
	NodeStates states() {
		return states;
	}

	NeedStates needs() {
		return needs;
	}

	/** How much work was done so far: looks at a need of a node that fell or came back. */
	long steps() {
		return steps;
	}

	private void later(long minute, int kind, int number) {
		if (minute <= horizon) {
			timers.add(minute, kind, number);
		}
	}

	private void moment(long minute, int[] failed) {
		now.clear();
		takeDue(minute);
		for (int i = 0; i < rising.size(); i++) {
			rise(rising.get(i), minute);
		}
		for (int node : failed) {
			if (states.outUntil[node] > minute) {
				falling.add(node);
			}
		}
		for (int i = 0; i < usedUp.size(); i++) {
			if (needs.isUsedUp(usedUp.get(i), minute)) {
				miss(usedUp.get(i));
			}
		}
		for (int i = 0; i < falling.size(); i++) {
			fall(falling.get(i), minute);
		}
		now.members().sort();
		for (int i = 0; i < now.members().size(); i++) {
			watchRestart(now.members().get(i), minute);
		}
		tell(minute);
		moments.moment(minute, now.members());
	}

	private void takeDue(long minute) {
		rising.clear();
		risen.clear();
		falling.clear();
		fallen.clear();
		usedUp.clear();
		borne.clear();
		while (!timers.isEmpty() && timers.minute() == minute) {
			long timer = timers.poll();
			int number = Timers.number(timer);
			switch (Timers.kind(timer)) {
				case Timers.REPAIRED, Timers.RESTARTED -> rising.add(number);
				case Timers.USED_UP -> usedUp.add(number);
				default -> borne.add(number);
			}
		}
	}

	private void rise(int node, long minute) {
		if (!states.down[node] || !isReady(node, minute)) {
			return;
		}
		touch(node);
		states.down[node] = false;
		states.backThanksTo[node] = states.servedBy[node];
		risen.add(node);
		Rows uses = net.uses();
		for (int i = uses.start()[node]; i < uses.start()[node + 1]; i++) {
			steps++;
			int need = uses.values()[i];
			if (needs.meet(need, minute)) {
				int owner = net.owner()[need];
				touch(owner);
				states.miss(owner, net.grade()[need], -1);
				states.servedBy[owner] = node;
				rising.add(owner);
			}
		}
	}

	private boolean isReady(int node, long minute) {
		boolean started = net.restart()[node] == 0
				|| !states.lacking[node] && states.restartDue[node] != NodeStates.STOPPED && states.restartDue[node] <= minute;
		return started && states.outUntil[node] <= minute && states.enough(node);
	}

	private void miss(int need) {
		needs.miss(need);
		int owner = net.owner()[need];
		touch(owner);
		states.miss(owner, net.grade()[need], 1);
		if (!states.down[owner] && !states.enough(owner)) {
			falling.add(owner);
		}
	}

	private void fall(int node, long minute) {
		if (states.down[node]) {
			return;
		}
		touch(node);
		states.down[node] = true;
		states.fellThrough[node] = needs.worst(node);
		fallen.add(node);
		Rows uses = net.uses();
		for (int i = uses.start()[node]; i < uses.start()[node + 1]; i++) {
			steps++;
			int need = uses.values()[i];
			if (needs.lose(need, node, minute)) {
				if (needs.left(need) == 0) {
					miss(need);
				} else {
					later(minute + needs.left(need), Timers.USED_UP, need);
				}
			}
		}
	}

	private void touch(int node) {
		states.touch(node);
		now.add(node);
	}

	/** A restart begins when the needs are enough again, and begins anew whenever they were not. */
	private void watchRestart(int node, long minute) {
		if (!states.down[node]) {
			states.lacking[node] = false;
			states.restartDue[node] = 0;
		} else if (states.lacking[node] == states.enough(node)) {
			states.lacking[node] = !states.lacking[node];
			states.restartDue[node] = states.lacking[node] ? NodeStates.STOPPED : minute + net.restart()[node];
			if (!states.lacking[node] && net.restart()[node] > 0) {
				later(states.restartDue[node], Timers.RESTARTED, node);
			}
		}
	}

	/** Causes first: what is back, what delivers more; what fell, what delivers less; what can be borne no longer. */
	private void tell(long minute) {
		for (int i = 0; i < risen.size(); i++) {
			if (!states.down[risen.get(i)]) {
				deliver(minute, risen.get(i));
			}
		}
		Ints changed = now.members();
		for (int i = 0; i < changed.size(); i++) {
			if (!states.down[changed.get(i)] && states.output(changed.get(i)) > states.delivered[changed.get(i)]) {
				deliver(minute, changed.get(i));
			}
		}
		for (int i = 0; i < fallen.size(); i++) {
			deliver(minute, fallen.get(i));
		}
		for (int i = 0; i < changed.size(); i++) {
			deliver(minute, changed.get(i));
		}
		for (int i = 0; i < borne.size(); i++) {
			int node = borne.get(i);
			if (states.delivered[node] == 0 && states.downSince[node] + net.tolerance()[node] == minute) {
				sink.event(minute, node, Change.INTOLERABLE, 0, node, Sink.NOTHING);
			}
		}
	}

	private void deliver(long minute, int node) {
		int before = states.delivered[node];
		int after = states.down[node] ? 0 : states.output(node);
		if (before == after) {
			return;
		}
		states.deliver(minute, node, after);
		if (after > before) {
			boolean repaired = before == 0 && states.outUntil[node] == minute;
			int thanks = before == 0 ? states.backThanksTo[node] : states.servedBy[node];
			sink.event(minute, node, Change.RESTORED, after, repaired ? Sink.NOTHING : thanks, Sink.NOTHING);
			return;
		}
		int need = states.outUntil[node] > minute ? Sink.NOTHING
				: after == 0 ? states.fellThrough[node] : needs.worst(node);
		sink.event(minute, node, after == 0 ? Change.FALLS : Change.DEGRADES, after,
				need == Sink.NOTHING ? Sink.NOTHING : needs.failedBy(need), need);
		if (after == 0 && net.tolerance()[node] != Net.UNKNOWN) {
			later(minute + net.tolerance()[node], Timers.BORNE, node);
		}
	}
}
