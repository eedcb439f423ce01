package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.diagram.DiagramLimits;

/** Makes, keeps and removes edges so that they are those that their mappings ask for. */
final class EdgeSync {

	/** What tells the edges of a mapping from one another. */
	record Key(ElementView source, ElementView target, EObject element) {
	}

	private final DiagramView diagram;
	private final Candidates candidates;
	private final Scopes scopes;
	private final ElementSync elements;
	private final ShapeSync shapes;
	private final Dependencies dependencies;
	private final Problems problems;
	private final DiagramLimits limits;
	private final TargetIndex index = new TargetIndex();
	private List<EdgeState> states = List.of();
	private Changes changes = new Changes();
	private boolean full;

	EdgeSync(DiagramView diagram, Candidates candidates, Scopes scopes, ElementSync elements, ShapeSync shapes,
			Dependencies dependencies, Problems problems, DiagramLimits limits) {
		this.diagram = diagram;
		this.candidates = candidates;
		this.scopes = scopes;
		this.elements = elements;
		this.shapes = shapes;
		this.dependencies = dependencies;
		this.problems = problems;
		this.limits = limits;
	}

	/** Sets the mappings; edges of mappings that stay are kept, others wait for whether they are wanted. */
	void setPlans(Collection<EdgePlan> plans) {
		List<EdgeState> next = new ArrayList<>();
		for (EdgePlan plan : plans) {
			EdgeState state = new EdgeState(plan);
			for (EdgeView edge : diagram.edges) {
				if (edge.plan() == plan) {
					state.loose.add(edge);
				}
			}
			next.add(state);
		}
		states = next;
	}

	/** Whether anything of the edges' ends has to be computed. */
	boolean dirty() {
		return states.stream().anyMatch(s -> s.dirty() || s.order.stream().anyMatch(EdgeSlot::dirty));
	}

	/** Computes the edges. */
	void sync(boolean everything, Changes into) {
		full = everything;
		changes = into;
		into.markNewShapes(true);
		index.fill(diagram);
		into.markNewShapes(false);
		for (EdgeState state : states) {
			if (full) {
				state.setDirty(true);
				state.order.forEach(s -> s.setDirty(true));
			}
			sync(state);
			for (EdgeSlot slot : state.order) {
				for (EdgeView edge : slot.edges) {
					index.add(edge);
				}
			}
			state.loose.forEach(index::add);
		}
		arrange();
	}

	private void sync(EdgeState state) {
		if (state.plan().creates(diagram.isSynchronised())) {
			create(state);
		} else {
			keep(state);
		}
	}

	/**
	 * Where a refresh makes no edges those that are there stay, whatever the finders say, while their ends are of the
	 * right mappings, their element is still a candidate, and the precondition holds.
	 */
	private void keep(EdgeState state) {
		EdgePlan plan = state.plan();
		Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
		if (plan.elementBased() && !plan.candidates().isBlank()) {
			elements.addAll(elements(state));
		}
		state.setDirty(false);
		Set<ElementView> sources = index.of(plan.sources());
		Set<ElementView> targets = index.of(plan.targets());
		List<EdgeView> edges = diagram.edges.stream().filter(e -> !e.gone() && !e.ignored() && e.plan() == plan)
				.toList();
		state.slots = new IdentityHashMap<>();
		state.loose.clear();
		for (EdgeView edge : edges) {
			boolean isCandidate = plan.candidates().isBlank() ? edge.target().eResource() != null
					: elements.contains(edge.target());
			boolean holds = targets.contains(edge.to())
					&& (plan.elementBased() ? sources.contains(edge.from()) && isCandidate : !edge.from().gone())
					&& holds(plan, state, edge.target(), edge.from(), edge.to());
			if (!holds) {
				remove(edge);
			} else {
				state.loose.add(edge);
				if (full) {
					shapes.refreshElement(edge);
				}
			}
		}
		state.order = List.of();
	}

	private void create(EdgeState state) {
		Map<EObject, EdgeSlot> old = state.slots;
		state.slots = new IdentityHashMap<>();
		List<EdgeSlot> order = new ArrayList<>();
		if (state.plan().elementBased()) {
			for (EObject element : elements(state)) {
				order.add(slot(state, old, element, null));
			}
		} else {
			for (ElementView source : index.of(state.plan().sources())) {
				order.add(slot(state, old, source, source));
			}
		}
		Map<Key, EdgeView> loose = new HashMap<>();
		state.loose.forEach(e -> loose.putIfAbsent(new Key(e.from(), e.to(), e.target()), e));
		Set<EdgeView> unwanted = new LinkedHashSet<>(state.loose);
		old.values().forEach(s -> unwanted.addAll(List.of(s.edges)));
		state.order = order;
		state.loose.clear();
		for (EdgeSlot slot : order) {
			boolean computed = slot.dirty();
			if (computed) {
				compute(state.plan(), slot);
			}
			link(state.plan(), slot, loose, computed, unwanted);
		}
		unwanted.forEach(this::remove);
	}

	private List<EObject> elements(EdgeState state) {
		if (state.dirty()) {
			dependencies.begin(state);
			try {
				state.elements = candidates.of(state.plan());
			} finally {
				dependencies.end();
			}
		}
		state.setDirty(false);
		return state.elements;
	}

	private static EdgeSlot slot(EdgeState state, Map<EObject, EdgeSlot> old, EObject key, ElementView source) {
		EdgeSlot slot = old.remove(key);
		if (slot == null) {
			slot = new EdgeSlot(source, source == null ? key : source.target());
		}
		state.slots.put(key, slot);
		return slot;
	}

	void compute(EdgePlan plan, EdgeSlot slot) {
		dependencies.begin(slot);
		try {
			if (slot.source() == null) {
				slot.sources = distinct(plan.sourceFinder().objects(scopes.finder(slot.element)));
				slot.targets = distinct(plan.targetFinder().objects(scopes.finder(slot.element)));
			} else {
				Optional<EObject> source = Optional.of(slot.source().target());
				Optional<EObject> element = plan.targetExpression().isBlank() ? source
						: plan.targetExpression().object(scopes.finder(source.get()), source);
				slot.element = element.or(() -> source).get();
				slot.targets = element.map(e -> distinct(plan.targetFinder().objects(scopes.finder(e))))
						.orElse(List.of());
			}
		} finally {
			dependencies.end();
			slot.setDirty(false);
		}
	}

	private static List<EObject> distinct(List<EObject> objects) {
		return objects.size() < 2 ? objects : objects.stream().distinct().toList();
	}

	private void link(EdgePlan plan, EdgeSlot slot, Map<Key, EdgeView> loose, boolean computed,
			Set<EdgeView> unwanted) {
		List<EdgeView> next = new ArrayList<>(slot.edges.length);
		List<ElementView> targets = index.of(slot.targets, plan.targets());
		List<ElementView> sources = slot.source() != null ? List.of(slot.source())
				: index.of(slot.sources, plan.sources());
		boolean creates = plan.creates(diagram.isSynchronised());
		List<EdgeView> old = new ArrayList<>(List.of(slot.edges));
		for (ElementView source : sources) {
			for (ElementView target : targets) {
				if (!holds(plan, slot, source, target)) {
					continue;
				}
				EdgeView edge = take(old, source, target, slot.element);
				if (edge == null) {
					edge = loose.remove(new Key(source, target, slot.element));
					if (edge != null) {
						unwanted.remove(edge);
					}
				}
				if (edge != null) {
					next.add(edge);
					if (full) {
						shapes.refreshElement(edge);
					}
				} else if (creates && mayCreate(plan)) {
					next.add(create(plan, slot.element, source, target));
				}
			}
		}
		unwanted.addAll(old);
		slot.edges = next.isEmpty() ? EdgeSlot.NO_EDGES : next.toArray(EdgeSlot.NO_EDGES);
	}

	boolean holds(EdgePlan plan, EdgeSlot slot, ElementView source, ElementView target) {
		return holds(plan, slot, slot.element, source, target);
	}

	private boolean holds(EdgePlan plan, Unit unit, EObject element, ElementView source, ElementView target) {
		if (plan.precondition().isBlank()) {
			return true;
		}
		dependencies.resume(unit);
		try {
			return plan.precondition().holds(scopes.edgePrecondition(element, source, target, diagram), true);
		} finally {
			dependencies.end();
		}
	}

	private static EdgeView take(List<EdgeView> edges, ElementView source, ElementView target, EObject element) {
		for (int i = 0; i < edges.size(); i++) {
			EdgeView edge = edges.get(i);
			if (edge.from() == source && edge.to() == target && edge.target() == element) {
				edges.remove(i);
				return edge;
			}
		}
		return null;
	}

	boolean mayCreate(EdgePlan plan) {
		if (diagram.edges.size() >= limits.elements()) {
			problems.add(plan.targetFinder().text().text(), "The diagram has more than " + limits.elements()
					+ " edges: what comes after them is not shown. Narrow the finders.", plan.spec().identity(),
					"targetFinderExpression");
			return false;
		}
		return true;
	}

	EdgeView create(EdgePlan plan, EObject element, ElementView source, ElementView target) {
		EdgeView edge = new EdgeView(diagram, plan, element, source, target);
		changes.added(edge);
		diagram.edges.add(edge);
		elements.refresh(edge);
		return edge;
	}

	void remove(EdgeView edge) {
		if (!edge.gone()) {
			edge.setGone();
			changes.removed(edge);
		}
	}

	List<EdgeState> states() {
		return states;
	}

	/** The edges of a mapping that is on. */
	Optional<EdgeState> state(EdgeSpec mapping) {
		return states.stream().filter(s -> s.plan().answersTo(mapping)).findFirst();
	}

	/** Starts to make or remove edges by hand. */
	void startByHand(Changes into) {
		changes = into;
	}

	/** What edges can end at, now. */
	TargetIndex ends() {
		index.fill(diagram);
		diagram.edges.stream().filter(e -> !e.ignored()).forEach(index::add);
		return index;
	}

	/** Edges that stay keep their order; what has lost an end goes. */
	private void arrange() {
		for (EdgeView edge : diagram.edges) {
			if (edge.from().gone() || edge.to().gone()) {
				remove(edge);
			}
		}
		if (changes.edgesChanged()) {
			diagram.edges.removeIf(ElementView::gone);
			EdgeLinks.relink(diagram);
		}
	}
}
