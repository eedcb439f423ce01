package org.pactwright.analysis.internal.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.analysis.cascade.Ranking;
import org.pactwright.analysis.cascade.SinglePoint;
import org.pactwright.language.project.Progress;
import org.pactwright.model.NamedElement;

/** The net of a model with what hangs on it, ready for any number of simulations, one after the other. */
public final class Engine {

	private final Subjects subjects;
	private final Net net;
	private final Means means;

	/** @param elements all elements of a project, in the order of the text */
	public Engine(List<NamedElement> elements) {
		subjects = new Subjects(elements);
		net = NetBuilder.build(subjects);
		means = Means.of(subjects);
	}

	/** What can be taken out, in the order of the text: critical elements, then technology services. */
	public List<NamedElement> nodes() {
		return net.elements();
	}

	/** Plays failures through. Failures of what is no node are left out. */
	public CascadeResult simulate(List<Failure> failures, long horizon) {
		Map<Integer, Long> until = new LinkedHashMap<>();
		for (Failure failure : failures) {
			int node = subjects.number(failure.element());
			if (node != Subjects.NOBODY && node < net.nodes()) {
				until.merge(node, failure.lasts().orElse(Simulation.NEVER), Math::max);
			}
		}
		Recorder recorder = new Recorder(subjects, net);
		Aftermath aftermath = new Aftermath(subjects, means, recorder);
		Simulation simulation = new Simulation(net, recorder, aftermath);
		aftermath.reset(simulation.states());
		simulation.run(until.keySet().stream().mapToInt(Integer::intValue).toArray(),
				until.values().stream().mapToLong(Long::longValue).toArray(), horizon);
		Set<Integer> circle = Circles.in(net, simulation, horizon);
		return Outcomes.result(failures, horizon, recorder.events(),
				circle.stream().sorted().map(net.elements()::get).toList());
	}

	/**
	 * Takes out one node after the other until the end.
	 *
	 * @param budget how many steps all simulations may take together
	 */
	public Ranking rank(long horizon, long budget, Progress progress) {
		List<Integer> candidates = IntStream.range(0, net.nodes()).filter(this::isUsed).boxed()
				.sorted(Comparator.comparingInt(this::users).reversed().thenComparing(Comparator.naturalOrder())).toList();
		Tally tally = new Tally(subjects, net);
		Aftermath aftermath = new Aftermath(subjects, means, tally);
		Simulation simulation = new Simulation(net, tally, aftermath);
		List<SinglePoint> points = new ArrayList<>();
		int simulated = 0;
		for (int node : candidates) {
			if (simulation.steps() + aftermath.steps() > budget) {
				break;
			}
			progress.check();
			tally.reset();
			aftermath.reset(simulation.states());
			simulation.run(new int[] { node }, new long[] { Simulation.NEVER }, horizon);
			simulated++;
			if (tally.affected(node) > 0) {
				points.add(point(node, tally, simulation.states()));
			}
		}
		points.sort(SinglePoint.WORST_FIRST.thenComparing(point -> subjects.number(point.element())));
		return new Ranking(horizon, List.copyOf(points), candidates.size(), candidates.size() - simulated);
	}

	private boolean isUsed(int node) {
		return users(node) > 0;
	}

	private int users(int node) {
		return net.uses().length(node) + means.users().length(node);
	}

	private SinglePoint point(int failed, Tally tally, NodeStates states) {
		long loss = 0;
		for (int i = 0; i < states.touched().size(); i++) {
			int node = states.touched().get(i);
			if (node != failed && net.weight()[node] > 0) {
				loss += net.weight()[node] * states.lost(node) / Grades.ALL;
			}
		}
		return new SinglePoint(net.elements().get(failed), loss, tally.lostServices(failed), tally.intolerable(failed),
				tally.lost(0, subjects.criticals(), failed), tally.lost(subjects.criticals(), subjects.nodes(), failed),
				tally.lost(subjects.nodes(), subjects.exchangesEnd(), failed),
				tally.lost(subjects.exchangesEnd(), subjects.organisationsEnd(), failed),
				tally.lost(subjects.organisationsEnd(), subjects.bodiesEnd(), failed),
				tally.lost(subjects.bodiesEnd(), subjects.size(), failed), tally.borderCrossed());
	}
}
