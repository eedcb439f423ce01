package org.pactwright.analysis.internal.cascade;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the nodes that stay down only because they wait for each other: those that would deliver their minimum if all
 * that wait were started at once, while all that is taken out or restarting stays out.
 */
final class Circles {

	private final Net net;
	private final NodeStates states;
	private final NeedStates needs;
	private final Set<Integer> waiting = new HashSet<>();
	private final Map<Integer, Integer> started = new HashMap<>();

	private Circles(Net net, Simulation ended) {
		this.net = net;
		this.states = ended.states();
		this.needs = ended.needs();
	}

	/**
	 * @param ended a simulation that has run
	 * @param horizon its last minute
	 */
	static Set<Integer> in(Net net, Simulation ended, long horizon) {
		return new Circles(net, ended).find(horizon);
	}

	private Set<Integer> find(long horizon) {
		for (int i = 0; i < states.touched().size(); i++) {
			int node = states.touched().get(i);
			if (states.down[node] && states.lacking[node] && states.outUntil[node] <= horizon) {
				start(node, 1);
				waiting.add(node);
			}
		}
		Deque<Integer> doubtful = new ArrayDeque<>(waiting);
		while (!doubtful.isEmpty()) {
			int node = doubtful.remove();
			if (waiting.contains(node) && !wouldWork(node)) {
				waiting.remove(node);
				start(node, -1);
				for (int i = net.uses().start()[node]; i < net.uses().start()[node + 1]; i++) {
					doubtful.add(net.owner()[net.uses().values()[i]]);
				}
			}
		}
		return waiting;
	}

	private void start(int node, int more) {
		for (int i = net.uses().start()[node]; i < net.uses().start()[node + 1]; i++) {
			started.merge(net.uses().values()[i], more, Integer::sum);
		}
	}

	private boolean wouldWork(int node) {
		for (int need = net.needsFrom()[node]; need < net.needsFrom()[node + 1]; need++) {
			if (needs.isMissed(need) && started.getOrDefault(need, 0) == 0
					&& Grades.left(net.grade()[need]) < net.minimum()[node]) {
				return false;
			}
		}
		return true;
	}
}
