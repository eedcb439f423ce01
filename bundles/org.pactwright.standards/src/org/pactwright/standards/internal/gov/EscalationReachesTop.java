package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.ESCALATION__TO;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.model.Escalation;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Tier;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;
import org.pactwright.standards.internal.Graph;
import org.pactwright.standards.internal.gov.Escalations.Node;

/**
 * GOV-esc-b: a chain of escalations ends at a strategic body. Reported once per start and end, at the step that leads
 * to the end. A circle that nothing leads into counts as one start, its first actor; a circle that nothing leads out of
 * has no end and is reported by {@link EscalationEnds}.
 */
final class EscalationReachesTop implements Rule {

	@Override
	public String id() {
		return "GOV-esc-b";
	}

	@Override
	public void check(CheckContext context, Report report) {
		Escalations escalations = new Escalations(context);
		Graph<Node> graph = escalations.graph();
		Map<Node, List<Node>> before = new HashMap<>();
		graph.nodes().forEach(node -> graph.next(node)
				.forEach(next -> before.computeIfAbsent(next, key -> new ArrayList<>()).add(node)));
		Set<Node> starts = starts(graph);
		for (Node end : graph.nodes()) {
			context.stopIfCancelled();
			if (graph.next(end).isEmpty() && !escalations.isOpenEnded(end) && !isTop(end)) {
				report(end, before, starts, escalations, report);
			}
		}
	}

	private static boolean isTop(Node node) {
		return node.actor() instanceof GovernanceBody body && body.getTier() == Tier.STRATEGIC;
	}

	/** The first node of each group that no other group leads into. */
	private static Set<Node> starts(Graph<Node> graph) {
		Map<Node, Integer> groups = graph.groups();
		Set<Integer> entered = new HashSet<>();
		for (Node node : graph.nodes()) {
			graph.next(node).stream().map(groups::get).filter(group -> !group.equals(groups.get(node)))
					.forEach(entered::add);
		}
		Set<Node> starts = new HashSet<>();
		for (Node node : graph.nodes()) {
			if (entered.add(groups.get(node))) {
				starts.add(node);
			}
		}
		return starts;
	}

	/** Walks back from an end; each node remembers the last step on its way there. */
	private static void report(Node end, Map<Node, List<Node>> before, Set<Node> starts, Escalations escalations,
			Report report) {
		Map<Node, Escalation> lastStep = new HashMap<>();
		Deque<Node> open = new ArrayDeque<>(List.of(end));
		while (!open.isEmpty()) {
			Node node = open.remove();
			for (Node from : before.getOrDefault(node, List.of())) {
				Escalation last = node.equals(end) ? escalations.step(from, end) : lastStep.get(node);
				if (lastStep.putIfAbsent(from, last) == null) {
					open.add(from);
					if (starts.contains(from)) {
						report.on(last).at(ESCALATION__TO).fill("from", from.title()).fill("to", end.title()).add();
					}
				}
			}
		}
	}
}
