package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.ElementKind;

/**
 * The order of the elements in, or on the border of, one owner after a refresh. As in Sirius nodes and the parts of
 * stacks are put in the order of their candidates, beginning where the first of their mapping is; of containers and
 * border nodes those that are new come last.
 */
final class SiblingOrder {

	private final List<ElementView> elements = new ArrayList<>();

	/**
	 * @param old the elements so far; those that are gone or elsewhere are left out
	 */
	private SiblingOrder(Iterable<? extends ElementView> old, ViewObject owner) {
		for (ElementView view : old) {
			if (!view.gone() && view.owner() == owner) {
				elements.add(view);
			}
		}
	}

	/**
	 * The order.
	 *
	 * @param border whether it is about what is on the border
	 */
	static List<ElementView> of(Iterable<? extends ElementView> old, ViewObject owner, Slot[] slots, boolean border) {
		SiblingOrder order = new SiblingOrder(old, owner);
		for (Slot slot : slots) {
			if (slot.part().border() == border && slot.views.length > 0) {
				if (!border && isByCandidates(slot, owner)) {
					order.byCandidates(slot);
				} else {
					order.newLast(slot);
				}
			}
		}
		return order.elements;
	}

	private static boolean isByCandidates(Slot slot, ViewObject owner) {
		ElementKind kind = slot.part().kind();
		return kind == ElementKind.NODE || kind == ElementKind.LIST_ELEMENT || owner instanceof ShapeView shape
				&& shape.plan().spec() instanceof ContainerMappingSpec container
				&& container.presentation() != Presentation.FREE_FORM;
	}

	private void newLast(Slot slot) {
		elements.forEach(v -> v.setPlaced(true));
		List<ElementView> added = new ArrayList<>();
		for (ShapeView view : slot.views) {
			if (!view.placed()) {
				added.add(view);
			}
		}
		elements.forEach(v -> v.setPlaced(false));
		elements.addAll(added);
	}

	/**
	 * Sirius compares where an element was before the first was moved with where it is to be, and puts a new element
	 * that is to be the first of all behind all others; this matters when elements of other mappings are in between.
	 */
	private void byCandidates(Slot slot) {
		int begin = elements.size();
		for (int i = 0; i < elements.size(); i++) {
			if (elements.get(i).plan() == slot.part().plan()) {
				begin = i;
				break;
			}
		}
		if (begin == elements.size()) {
			elements.addAll(List.of(slot.views));
		} else if (!isInOrder(slot.views, begin)) {
			reorder(slot, begin);
		}
	}

	private boolean isInOrder(ShapeView[] views, int begin) {
		for (int i = 0; i < views.length; i++) {
			if (begin + i >= elements.size() || elements.get(begin + i) != views[i]) {
				return false;
			}
		}
		return true;
	}

	private void reorder(Slot slot, int begin) {
		Map<ElementView, Integer> before = new IdentityHashMap<>();
		for (int i = begin; i < elements.size(); i++) {
			if (elements.get(i).plan() == slot.part().plan()) {
				before.put(elements.get(i), i);
			}
		}
		int at = begin;
		for (ShapeView view : slot.views) {
			Integer was = before.get(view);
			if (was == null || was != at) {
				if (was != null) {
					elements.remove(view);
				}
				boolean isFirst = was == null && at == 0;
				elements.add(isFirst ? elements.size() : Math.min(at, elements.size()), view);
			}
			at++;
		}
	}
}
