package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.internal.refresh.EdgeSync.Key;

/** Makes, moves and removes edges as tools and users do, whatever a refresh would do; the next one says which stay. */
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
		edges.startByHand(new Changes());
		TargetIndex index = edges.ends();
		List<EdgeView> made = new ArrayList<>();
		Set<Key> known = new HashSet<>();
		diagram.edges.stream().filter(e -> e.plan() == plan)
				.forEach(e -> known.add(new Key(e.from(), e.to(), e.target())));
		for (EdgeSlot slot : slots(plan, index)) {
			for (Key key : wanted(plan, slot, index)) {
				if (known.add(key) && edges.mayCreate(plan)) {
					made.add(edges.create(plan, slot.element, key.source(), key.target()));
				}
			}
		}
		state.get().loose.addAll(made);
		EdgeLinks.relink(diagram);
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

	/** Makes an edge; empty if there is one already or the mapping is off. */
	Optional<EdgeView> create(EdgeSpec mapping, ElementView source, ElementView target, EObject element,
			Changes changes) {
		Optional<EdgeState> state = edges.state(mapping);
		boolean there = diagram.edges.stream().anyMatch(e -> e.from() == source && e.to() == target
				&& e.target() == element && e.plan().answersTo(mapping));
		if (state.isEmpty() || there) {
			return Optional.empty();
		}
		edges.startByHand(changes);
		EdgeView edge = edges.create(state.get().plan(), element, source, target);
		state.get().loose.add(edge);
		EdgeLinks.relink(diagram);
		return Optional.of(edge);
	}

	/**
	 * Takes edges off the diagram, and what has lost an end; a refresh makes them anew where it is synchronised.
	 *
	 * @param pending told what the next refresh has to look at
	 */
	void remove(Collection<EdgeView> unwanted, Changes changes, PendingChanges pending) {
		edges.startByHand(changes);
		unwanted.forEach(edges::remove);
		for (boolean more = true; more;) {
			more = false;
			for (EdgeView edge : diagram.edges) {
				if (!edge.gone() && (edge.from().gone() || edge.to().gone())) {
					edges.remove(edge);
					more = true;
				}
			}
		}
		for (EdgeState state : edges.states()) {
			pending.add(state);
			state.loose.removeIf(ElementView::gone);
			for (EdgeSlot slot : state.order) {
				slot.edges = List.of(slot.edges).stream().filter(e -> !e.gone()).toArray(EdgeView[]::new);
			}
		}
		diagram.edges.removeIf(ElementView::gone);
		EdgeLinks.relink(diagram);
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
		EdgeLinks.relink(diagram);
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
