package org.pactwright.viewpoint.internal.refresh;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.diagram.ElementKind;

/**
 * The elements of one mapping in or on one view. Computed: which candidates there are. Of a mapping and its imports each
 * takes what those before it have left; only on the border of containers each has all it wants, as in Sirius.
 */
final class Slot implements Unit {

	private final ViewObject owner;
	private final ShapePlan.Part part;
	ShapeView[] views = ShapeView.NO_SHAPES;
	/** Those of the same mapping and its imports; none if it is alone. */
	private List<Slot> family = List.of();
	private int flags = DIRTY;

	private Slot(ViewObject owner, ShapePlan.Part part) {
		this.owner = owner;
		this.part = part;
	}

	/** The empty slots of parts, in order. */
	static Slot[] of(ViewObject owner, ShapePlan.Part... parts) {
		Slot[] slots = Arrays.stream(parts).map(p -> new Slot(owner, p)).toArray(Slot[]::new);
		boolean imports = Arrays.stream(parts).anyMatch(p -> p.plan().names().size() > 1);
		if (imports) {
			Arrays.stream(slots).collect(Collectors.groupingBy(Slot::kin)).values().stream().filter(f -> f.size() > 1)
					.forEach(f -> f.forEach(s -> s.family = f));
		}
		return slots;
	}

	private List<Object> kin() {
		boolean shared = !part.border() || owner instanceof ShapeView shape && shape.kind() == ElementKind.NODE;
		return List.of(part.border(), part.kind() == ElementKind.NODE, shared ? part.plan().root() : part.plan());
	}

	/** Whether an earlier slot of its family is among some. */
	boolean comesAfterOneOf(Set<Slot> slots) {
		return earlier().anyMatch(slots::contains);
	}

	/** What earlier slots of its family show. */
	Set<EObject> taken() {
		if (family.isEmpty()) {
			return Set.of();
		}
		Set<EObject> result = Collections.newSetFromMap(new IdentityHashMap<>());
		earlier().flatMap(s -> Arrays.stream(s.views)).forEach(v -> result.add(v.target()));
		return result;
	}

	private Stream<Slot> earlier() {
		return family.stream().takeWhile(s -> s != this);
	}

	/** Takes the view of an element away from a later slot of its family, if that has one of the same kind. */
	Optional<ShapeView> claim(EObject target) {
		for (Slot slot : family.subList(family.isEmpty() ? 0 : family.indexOf(this) + 1, family.size())) {
			for (ShapeView view : slot.views) {
				if (view.target() == target && view.kind() == part.kind() && !view.gone()) {
					slot.views = Arrays.stream(slot.views).filter(v -> v != view).toArray(ShapeView[]::new);
					return Optional.of(view);
				}
			}
		}
		return Optional.empty();
	}

	ViewObject owner() {
		return owner;
	}

	ShapePlan.Part part() {
		return part;
	}

	@Override
	public int unitFlags() {
		return flags;
	}

	@Override
	public void setUnitFlags(int newFlags) {
		flags = newFlags;
	}
}
