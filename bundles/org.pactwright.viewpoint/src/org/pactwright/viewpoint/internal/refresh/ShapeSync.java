package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.diagram.DiagramLimits;

/** Makes, keeps, removes and orders shapes so that they are those that their mappings ask for. */
final class ShapeSync {

	/** An order that is still not settled after so many refreshes is left to the next ones. */
	private static final int MOST_SETTLING = 5;

	private final DiagramView diagram;
	private final Candidates candidates;
	private final ElementSync elements;
	private final Dependencies dependencies;
	private final Problems problems;
	private final DiagramLimits limits;
	private final PendingChanges pending;
	private int count;
	private boolean full;
	private boolean settling;
	private Changes changes = new Changes();

	ShapeSync(DiagramView diagram, Candidates candidates, ElementSync elements, Dependencies dependencies,
			Problems problems, DiagramLimits limits, PendingChanges pending) {
		this.diagram = diagram;
		this.candidates = candidates;
		this.elements = elements;
		this.dependencies = dependencies;
		this.problems = problems;
		this.limits = limits;
		this.pending = pending;
	}

	/**
	 * @param everything whether what is kept is computed anew too
	 */
	void start(boolean everything, Changes into) {
		full = everything;
		changes = into;
	}

	/**
	 * Sets whether the order becomes at once what several refreshes would make of it. In Sirius one refresh can leave an
	 * order that the next one changes, but there is one after every tool besides its own.
	 */
	void setSettling(boolean on) {
		settling = on;
	}

	/** Computes all that is on the diagram. */
	void syncAll() {
		sync(diagram, diagram.slots);
	}

	private void sync(ViewObject owner, Slot[] slots) {
		for (Slot slot : slots) {
			sync(slot);
		}
		arrange(owner);
	}

	/** Computes those slots of a view that have to be. */
	void syncDirty(ViewObject owner) {
		Set<Slot> synced = new HashSet<>();
		for (Slot slot : slotsOf(owner)) {
			if (slot.dirty() || slot.comesAfterOneOf(synced)) {
				synced.add(slot);
				sync(slot);
			}
		}
		arrange(owner);
	}

	private void sync(Slot slot) {
		List<EObject> wanted = wanted(slot);
		ShapePlan plan = slot.part().plan();
		boolean creates = plan.creates(diagram.isSynchronised());
		if (same(slot.views, wanted)) {
			if (full) {
				for (ShapeView view : slot.views) {
					refreshKept(view);
				}
			}
			return;
		}
		Map<EObject, ShapeView> old = new IdentityHashMap<>();
		for (ShapeView view : slot.views) {
			if (old.putIfAbsent(view.target(), view) != null) {
				remove(view);
			}
		}
		List<ShapeView> next = new ArrayList<>(wanted.size());
		for (EObject target : wanted) {
			ShapeView view = old.remove(target);
			if (view == null) {
				view = slot.claim(target).map(v -> handedOver(v, plan)).orElse(null);
			}
			if (view != null) {
				next.add(view);
				if (full) {
					refreshKept(view);
				}
			} else if (creates) {
				if (!mayCreate(slot)) {
					break;
				}
				next.add(create(slot, target));
			}
		}
		old.values().forEach(this::remove);
		slot.views = next.toArray(ShapeView.NO_SHAPES);
	}

	/** Gives a view to another mapping, with what is in and on it that this one has a place for. */
	private ShapeView handedOver(ShapeView view, ShapePlan plan) {
		view.setPlan(plan);
		view.slots = slots(view);
		List<ShapeView> contents = new ArrayList<>(List.of(view.borders));
		contents.addAll(List.of(view.children));
		contents.removeIf(ShapeView::gone);
		for (Slot slot : view.slots) {
			slot.views = contents.stream().filter(v -> v.plan() == slot.part().plan() && v.kind() == slot.part().kind()
					&& v.isBorderNode() == slot.part().border()).toArray(ShapeView[]::new);
			contents.removeAll(List.of(slot.views));
		}
		contents.forEach(this::remove);
		view.borders = Adoption.living(view.borders);
		view.children = Adoption.living(view.children);
		if (!full) {
			refreshElement(view);
			sync(view, view.slots);
		}
		changes.changed(view);
		return view;
	}

	private List<EObject> wanted(Slot slot) {
		dependencies.begin(slot);
		try {
			return slot.part().plan().creates(diagram.isSynchronised()) ? candidates.of(slot) : candidates.staying(slot);
		} finally {
			dependencies.end();
			slot.setDirty(false);
		}
	}

	private static boolean same(ShapeView[] views, List<EObject> wanted) {
		if (views.length != wanted.size()) {
			return false;
		}
		for (int i = 0; i < views.length; i++) {
			if (views[i].target() != wanted.get(i)) {
				return false;
			}
		}
		return true;
	}

	/** Whether the limits allow one more element; if not, that is told. */
	boolean mayCreate(Slot slot) {
		int depth = 1;
		for (ViewObject at = slot.owner(); at instanceof ShapeView shape; at = shape.owner()) {
			depth++;
		}
		String problem = depth > limits.depth()
				? "Elements are nested deeper than " + limits.depth() + ": a mapping that shows itself inside itself needs"
						+ " candidates that come to an end."
				: count >= limits.elements() ? "The diagram has more than " + limits.elements()
						+ " elements: what comes after them is not shown. Narrow the candidates." : "";
		if (!problem.isEmpty()) {
			ShapePlan plan = slot.part().plan();
			problems.add(plan.candidates().text().text(), problem, plan.spec().identity(),
					"semanticCandidatesExpression");
		}
		return problem.isEmpty();
	}

	/** Makes a shape with all in and on it; the slot does not know it yet. */
	ShapeView create(Slot slot, EObject target) {
		ShapePlan.Part part = slot.part();
		ShapeView view = new ShapeView(part.kind(), part.plan(), target, slot.owner());
		if (part.border()) {
			view.setBorderNode();
		}
		count++;
		changes.added(view);
		elements.refresh(view);
		view.slots = slots(view);
		if (view.slots.length > 0) {
			sync(view, view.slots);
		}
		return view;
	}

	/** The empty slots of a shape. */
	static Slot[] slots(ShapeView view) {
		ShapePlan.Part[] borders = view.plan().borders(view.kind());
		ShapePlan.Part[] insides = view.plan().insides(view.kind());
		if (borders.length + insides.length == 0) {
			return ShapeView.NO_SLOTS;
		}
		ShapePlan.Part[] parts = Arrays.copyOf(borders, borders.length + insides.length);
		System.arraycopy(insides, 0, parts, borders.length, insides.length);
		return Slot.of(view, parts);
	}

	private void refreshKept(ShapeView view) {
		refreshElement(view);
		if (view.slots.length > 0) {
			sync(view, view.slots);
		}
	}

	/** Computes how a shape that was there before looks. */
	void refreshElement(ElementView view) {
		ElementState before = ElementState.of(view);
		elements.refresh(view);
		if (!before.equals(ElementState.of(view))) {
			changes.changed(view);
		}
	}

	/** Takes a shape and all that is in and on it off the diagram. */
	void remove(ShapeView view) {
		if (view.gone()) {
			return;
		}
		view.setGone();
		count--;
		changes.removed(view);
		Arrays.stream(view.borders).forEach(this::remove);
		Arrays.stream(view.children).forEach(this::remove);
	}

	/** Notes that a shape that was there before looks otherwise now. */
	void noteChange(ShapeView view) {
		changes.changed(view);
	}

	/** Counts a shape that was stored. */
	void restored() {
		count++;
	}

	int count() {
		return count;
	}

	void setCount(int shapes) {
		count = shapes;
	}

	/** The slots of a shape or of the diagram. */
	Slot[] slotsOf(ViewObject owner) {
		return owner instanceof ShapeView shape ? shape.slots : diagram.slots;
	}

	/** Puts what is on or in a view in order. */
	void arrange(ViewObject owner) {
		if (owner instanceof ShapeView shape) {
			shape.borders = arranged(shape.borders, order(List.of(shape.borders), owner, shape.slots, true));
			List<ElementView> order = order(List.of(shape.children), owner, shape.slots, false);
			ShapeView[] before = shape.children;
			shape.children = arranged(before, order);
			settle(before, shape.children, order, owner);
		} else {
			List<ElementView> order = order(diagram.order(), owner, diagram.slots, false);
			ShapeView[] before = diagram.shapes;
			diagram.shapes = arranged(before, order);
			diagram.setOrder(order);
			settle(before, diagram.shapes, order, owner);
		}
	}

	/** An order that is not the one that the next full refresh makes, as in Sirius, is made by the next refresh too. */
	private void settle(ShapeView[] before, ShapeView[] now, List<ElementView> order, ViewObject owner) {
		if (before != now && before.length > 0
				&& !SiblingOrder.of(order, owner, slotsOf(owner), false).equals(order)) {
			Arrays.stream(slotsOf(owner)).forEach(pending::add);
		}
	}

	private List<ElementView> order(List<? extends ElementView> old, ViewObject owner, Slot[] slots, boolean border) {
		List<? extends ElementView> before = old;
		List<ElementView> order = SiblingOrder.of(before, owner, slots, border);
		for (int i = 1; settling && i < MOST_SETTLING && !order.equals(before); i++) {
			before = order;
			order = SiblingOrder.of(before, owner, slots, border);
		}
		return order;
	}

	private ShapeView[] arranged(ShapeView[] old, List<ElementView> order) {
		ShapeView[] next = order.stream().filter(ShapeView.class::isInstance).toArray(ShapeView[]::new);
		if (Arrays.equals(old, next)) {
			return old;
		}
		noteOrder(old, next);
		return next.length == 0 ? ShapeView.NO_SHAPES : next;
	}

	private void noteOrder(ShapeView[] old, ShapeView[] next) {
		if (old.length > 0) {
			List<ShapeView> before = Arrays.stream(old).filter(v -> !v.gone()).toList();
			before.forEach(v -> v.setPlaced(true));
			List<ShapeView> after = Arrays.stream(next).filter(ShapeView::placed).toList();
			before.forEach(v -> v.setPlaced(false));
			if (!before.equals(after)) {
				changes.reordered();
			}
		}
	}
}
