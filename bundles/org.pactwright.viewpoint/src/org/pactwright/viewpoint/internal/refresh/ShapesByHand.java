package org.pactwright.viewpoint.internal.refresh;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/**
 * Makes, moves and removes single shapes as tools and users do, whatever a refresh would do. What comes, comes last:
 * the next refresh puts things in order.
 */
final class ShapesByHand {

	private final DiagramView diagram;
	private final ShapeSync shapes;
	private final PendingChanges pending;

	/**
	 * @param pending told what the next refresh has to look at
	 */
	ShapesByHand(DiagramView diagram, ShapeSync shapes, PendingChanges pending) {
		this.diagram = diagram;
		this.shapes = shapes;
		this.pending = pending;
	}

	/**
	 * Makes a shape whether or not a refresh would, and all in and on it.
	 *
	 * @param owner the diagram or shape to put it in or on
	 * @return empty if the owner holds no elements of the mapping, or has one of that element already
	 */
	Optional<ShapeView> create(ViewObject owner, NodeOrContainerSpec mapping, EObject target) {
		Slot[] slots = shapes.slotsOf(owner);
		Optional<Slot> slot = Arrays.stream(slots).filter(s -> s.part().plan().answersTo(mapping)).findFirst()
				.filter(s -> Arrays.stream(s.views).noneMatch(v -> v.target() == target));
		if (slot.isEmpty() || !shapes.mayCreate(slot.get())) {
			return Optional.empty();
		}
		ShapeView view = shapes.create(slot.get(), target);
		slot.get().views = with(slot.get().views, view);
		pending.add(slot.get());
		append(view);
		return Optional.of(view);
	}

	/**
	 * Moves a shape into another shape or onto the diagram, with all that is in, on and attached to it.
	 *
	 * @return whether it was moved: the new owner holds elements of its mapping, and has none of its element
	 */
	boolean move(ShapeView view, ViewObject owner) {
		for (ViewObject at = owner; at != null; at = at.owner()) {
			if (at == view) {
				return false;
			}
		}
		Optional<Slot> slot = Arrays.stream(shapes.slotsOf(owner)).filter(s -> s.part().plan() == view.plan()
				&& s.part().kind() == view.kind() && s.part().border() == view.isBorderNode()).findFirst()
				.filter(s -> Arrays.stream(s.views).noneMatch(v -> v.target() == view.target()));
		if (slot.isEmpty() || owner == view.owner()) {
			return false;
		}
		ViewObject before = view.owner();
		for (Slot old : shapes.slotsOf(before)) {
			if (old.part().plan() == view.plan()) {
				pending.add(old);
				old.views = without(old.views, view);
			}
		}
		detach(view);
		view.setParent(owner);
		pending.add(slot.get());
		slot.get().views = with(slot.get().views, view);
		append(view);
		shapes.noteChange(view);
		return true;
	}

	/** Takes a shape off the diagram; a refresh makes it anew where it is synchronised. */
	void remove(ShapeView view) {
		shapes.remove(view);
		for (Slot slot : shapes.slotsOf(view.owner())) {
			slot.views = Arrays.stream(slot.views).filter(v -> !v.gone()).toArray(ShapeView[]::new);
			if (slot.part().plan() == view.plan()) {
				pending.add(slot);
			}
		}
		detach(view);
	}

	private void append(ShapeView view) {
		if (view.owner() instanceof ShapeView shape && view.isBorderNode()) {
			shape.borders = with(shape.borders, view);
		} else if (view.owner() instanceof ShapeView shape) {
			shape.children = with(shape.children, view);
		} else {
			diagram.shapes = with(diagram.shapes, view);
		}
	}

	private void detach(ShapeView view) {
		if (view.owner() instanceof ShapeView shape) {
			shape.borders = without(shape.borders, view);
			shape.children = without(shape.children, view);
		} else {
			diagram.shapes = without(diagram.shapes, view);
		}
	}

	private static ShapeView[] with(ShapeView[] views, ShapeView view) {
		ShapeView[] result = Arrays.copyOf(views, views.length + 1);
		result[views.length] = view;
		return result;
	}

	private static ShapeView[] without(ShapeView[] views, ShapeView view) {
		return Arrays.stream(views).filter(v -> v != view).toArray(ShapeView[]::new);
	}
}
