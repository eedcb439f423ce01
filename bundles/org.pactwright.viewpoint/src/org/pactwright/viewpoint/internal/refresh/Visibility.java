package org.pactwright.viewpoint.internal.refresh;

/**
 * Decides what can be seen: nothing of layers that are off, nothing that a filter or the user hides, nothing in, on or
 * at the end of something that cannot be seen.
 */
final class Visibility {

	/** Edges can end at edges that come later. */
	private static final int MOST_ROUNDS = 100;

	private Visibility() {
	}

	static void update(DiagramView diagram, Changes changes) {
		for (ShapeView shape : diagram.shapes) {
			update(shape, true, changes);
		}
		boolean again = true;
		for (int round = 0; again && round < MOST_ROUNDS; round++) {
			again = false;
			for (EdgeView edge : diagram.edges) {
				boolean visible = own(edge) && edge.from().visible() && edge.to().visible();
				boolean changed = set(edge, visible, changes);
				again |= changed && (edge.firstOutgoing != null || edge.firstIncoming != null);
			}
		}
	}

	private static void update(ShapeView shape, boolean parentVisible, Changes changes) {
		boolean visible = parentVisible && own(shape);
		set(shape, visible, changes);
		for (ShapeView border : shape.borders) {
			update(border, visible, changes);
		}
		for (ShapeView child : shape.children) {
			update(child, visible, changes);
		}
	}

	private static boolean own(ElementView view) {
		return !view.ignored() && !view.hiddenByHand() && !Filters.hides(view.filters());
	}

	private static boolean set(ElementView view, boolean visible, Changes changes) {
		if (view.visible() == visible) {
			return false;
		}
		view.setVisible(visible);
		changes.changed(view);
		return true;
	}
}
