package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.NamedSpec;

/**
 * Gives the elements of a diagram to the mappings of the layers that are on. An element of an import that is off goes to
 * the mapping that was imported, and the other way round. An element of another mapping whose layer is off stays,
 * invisible, so that it is in its old place when the layer is on again; what no mapping can have is removed.
 */
final class Adoption {

	private final DiagramView diagram;
	private final PlanSet plans;
	private final List<LayerSpec> all = new ArrayList<>();

	/**
	 * @param specifications in which layers are looked for
	 */
	Adoption(DiagramView diagram, PlanSet plans, List<CompiledSpecification> specifications) {
		this.diagram = diagram;
		this.plans = plans;
		specifications.forEach(s -> all.addAll(s.all(LayerSpec.class)));
	}

	void adopt() {
		diagram.slots = Slot.of(diagram, plans.top().toArray(ShapePlan.Part[]::new));
		place(diagram.shapes, diagram.slots, false);
		diagram.shapes = living(diagram.shapes);
		for (EdgeView edge : diagram.edges) {
			place(edge);
		}
		diagram.edges.removeIf(e -> e.gone() || e.from().gone() || e.to().gone());
	}

	private void place(ShapeView[] views, Slot[] slots, boolean ownerIgnored) {
		Map<Slot, List<ShapeView>> found = new IdentityHashMap<>();
		for (ShapeView view : views) {
			Optional<Slot> slot = Arrays.stream(slots).filter(s -> fits(s, view) && s.part().plan().spec() == view
					.plan().spec()).findFirst()
					.or(() -> Arrays.stream(slots).filter(s -> fits(s, view) && related(s.part().plan(), view.plan()))
							.findFirst());
			if (slot.isPresent()) {
				view.setPlan(slot.get().part().plan());
				view.setIgnored(false);
				found.computeIfAbsent(slot.get(), k -> new ArrayList<>()).add(view);
				view.slots = ShapeSync.slots(view);
			} else if (ownerIgnored || isOff(view.plan().spec())) {
				view.setPlan(plans.shape(view.plan().spec()));
				view.setIgnored(true);
				view.slots = ShapeView.NO_SLOTS;
			} else {
				removed(view);
				continue;
			}
			place(view.borders, view.slots, view.ignored());
			place(view.children, view.slots, view.ignored());
			view.borders = living(view.borders);
			view.children = living(view.children);
		}
		found.forEach((slot, its) -> slot.views = its.toArray(ShapeView.NO_SHAPES));
	}

	private static void removed(ShapeView view) {
		TargetIndex.walk(view, ElementView::setGone);
	}

	/** Those that are not gone. */
	static ShapeView[] living(ShapeView[] views) {
		return Arrays.stream(views).anyMatch(ShapeView::gone)
				? Arrays.stream(views).filter(v -> !v.gone()).toArray(ShapeView[]::new) : views;
	}

	private static boolean fits(Slot slot, ShapeView view) {
		return slot.part().kind() == view.kind() && slot.part().border() == view.isBorderNode();
	}

	private static boolean related(MappingPlan one, MappingPlan other) {
		return one.answersTo(other.spec()) || other.answersTo(one.spec());
	}

	private void place(EdgeView edge) {
		Optional<EdgePlan> plan = plans.activeEdges().stream().filter(p -> p.spec() == edge.plan().spec()).findFirst()
				.or(() -> plans.activeEdges().stream().filter(p -> related(p, edge.plan())).findFirst());
		if (plan.isPresent()) {
			edge.setPlan(plan.get());
			edge.setIgnored(edge.from().ignored() || edge.to().ignored());
		} else if (isOff(edge.plan().spec())) {
			plans.edge((EdgeSpec) edge.plan().spec()).ifPresent(edge::setPlan);
			edge.setIgnored(true);
		} else {
			edge.setGone();
		}
	}

	/** Whether a mapping lies in a layer that is off. */
	private boolean isOff(NamedSpec mapping) {
		Identity identity = mapping.identity();
		return all.stream().filter(l -> l.identity().file().equals(identity.file())
				&& identity.fragment().startsWith(l.identity().fragment() + "/"))
				.anyMatch(l -> !diagram.activeLayers().contains(l));
	}
}
