package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.diagram.ElementKind;

/**
 * What edges can end at: the views of each mapping, and of each semantic element. Lines of lists take no edges. The
 * order is that in which Sirius comes by them, which decides on the order of new edges: all views of a mapping in one
 * owner, then what is on and in each of them; of those of one mapping and owner the new ones first.
 */
final class TargetIndex {

	private final Map<MappingPlan, List<ElementView>> byPlan = new LinkedHashMap<>();
	private final Map<EObject, List<ElementView>> byTarget = new IdentityHashMap<>();

	/** Starts anew with the shapes of a diagram. */
	void fill(DiagramView diagram) {
		byPlan.clear();
		byTarget.clear();
		addAll(diagram.slots);
	}

	private void addAll(Slot[] slots) {
		for (Slot slot : slots) {
			addAll(slot.views, true);
			addAll(slot.views, false);
			contents(slot.views, true);
			contents(slot.views, false);
		}
	}

	private void addAll(ShapeView[] views, boolean areNew) {
		for (ShapeView view : views) {
			if (view.isNew() == areNew && view.kind() != ElementKind.LIST_ELEMENT) {
				add(view);
			}
		}
	}

	private void contents(ShapeView[] views, boolean areNew) {
		for (ShapeView view : views) {
			if (view.isNew() == areNew) {
				addAll(view.slots);
			}
		}
	}

	static void walk(ShapeView shape, Consumer<ShapeView> visitor) {
		visitor.accept(shape);
		for (ShapeView border : shape.borders) {
			walk(border, visitor);
		}
		for (ShapeView child : shape.children) {
			walk(child, visitor);
		}
	}

	void add(ElementView view) {
		byPlan.computeIfAbsent(view.plan(), p -> new ArrayList<>()).add(view);
		List<ElementView> known = byTarget.get(view.target());
		if (known == null) {
			byTarget.put(view.target(), List.of(view));
		} else {
			List<ElementView> more = known.size() == 1 ? new ArrayList<>(known) : known;
			more.add(view);
			byTarget.put(view.target(), more);
		}
	}

	/** The views of mappings, of the first mapping first. */
	Set<ElementView> of(List<MappingSpec> mappings) {
		Set<ElementView> result = new LinkedHashSet<>();
		for (MappingSpec mapping : mappings) {
			byPlan.forEach((plan, views) -> {
				if (plan.answersTo(mapping)) {
					result.addAll(views);
				}
			});
		}
		return result;
	}

	/** The views of semantic elements by mappings: of the first element first. */
	List<ElementView> of(List<EObject> targets, List<MappingSpec> mappings) {
		List<ElementView> result = new ArrayList<>();
		for (EObject target : targets) {
			List<ElementView> views = byTarget.getOrDefault(target, List.of());
			for (MappingSpec mapping : mappings) {
				for (ElementView view : views) {
					if (view.plan().answersTo(mapping) && !result.contains(view)) {
						result.add(view);
					}
				}
			}
		}
		return result;
	}
}
