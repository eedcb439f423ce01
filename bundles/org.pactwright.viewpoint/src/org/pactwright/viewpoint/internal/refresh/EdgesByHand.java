package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.internal.refresh.EdgeSync.Key;

/** Makes and moves edges as tools do, whatever a refresh would do; the next one says which of them stay. */
final class EdgesByHand {

	private final DiagramView diagram;
	private final Candidates candidates;
	private final EdgeSync edges;

	EdgesByHand(DiagramView diagram, Candidates candidates, EdgeSync edges) {
		this.diagram = diagram;
		this.candidates = candidates;
		this.edges = edges;
	}

	/** Makes all edges of a mapping that are missing; gives them in order. */
	List<EdgeView> createMissing(EdgeSpec mapping) {
		Optional<EdgeState> state = edges.state(mapping);
		if (state.isEmpty()) {
			return List.of();
		}
		EdgePlan plan = state.get().plan();
		TargetIndex index = edges.startByHand(new Changes());
		List<EdgeView> made = new ArrayList<>();
		Set<Key> known = new HashSet<>();
		diagram.edges.stream().filter(e -> e.plan() == plan)
				.forEach(e -> known.add(new Key(e.from(), e.to(), e.target())));
		for (EdgeSlot slot : slots(plan, index)) {
			for (Key key : wanted(plan, slot, index)) {
				if (known.add(key) && edges.mayCreate(plan)) {
					made.add(edges.create(plan, slot, key.source(), key.target()));
				}
			}
		}
		state.get().loose.addAll(made);
		edges.relink();
		return made;
	}

	/** Where edges of a mapping start now, and where they end, whatever was known before. */
	private List<EdgeSlot> slots(EdgePlan plan, TargetIndex index) {
		List<EdgeSlot> slots = new ArrayList<>();
		if (plan.elementBased()) {
			candidates.of(plan).forEach(e -> slots.add(new EdgeSlot(null, e)));
		} else {
			index.of(plan.sources()).forEach(v -> slots.add(new EdgeSlot(v, v.target())));
		}
		slots.forEach(s -> edges.compute(plan, s));
		return slots;
	}

	private List<Key> wanted(EdgePlan plan, EdgeSlot slot, TargetIndex index) {
		List<Key> result = new ArrayList<>();
		List<ElementView> targets = index.of(slot.targets, plan.targets());
		for (ElementView source : slot.source() != null ? List.of(slot.source())
				: index.of(slot.sources, plan.sources())) {
			for (ElementView target : targets) {
				if (edges.holds(plan, slot, source, target)) {
					result.add(new Key(source, target, slot.element));
				}
			}
		}
		return result;
	}

	/** Attaches an edge to other elements. */
	void attach(EdgeView edge, EdgeSpec mapping, EObject element, ElementView source, ElementView target) {
		edges.state(mapping).ifPresent(into -> {
			edges.states().forEach(state -> release(edge, state));
			into.loose.add(edge);
			edge.setPlan(into.plan());
		});
		edge.setTarget(element);
		edge.setEnds(source, target);
		edges.relink();
	}

	private static void release(EdgeView edge, EdgeState state) {
		state.loose.remove(edge);
		for (EdgeSlot slot : state.order) {
			List<EdgeView> kept = List.of(slot.edges);
			if (kept.contains(edge)) {
				slot.edges = kept.stream().filter(e -> e != edge).toArray(EdgeView[]::new);
			}
		}
	}
}
