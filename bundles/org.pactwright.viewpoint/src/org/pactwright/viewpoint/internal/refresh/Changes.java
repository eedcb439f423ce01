package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.RefreshResult;

/** Collects what a refresh does to a diagram. */
final class Changes {

	private final List<DiagramElement> added = new ArrayList<>();
	private final List<DiagramElement> removed = new ArrayList<>();
	private final Set<DiagramElement> changed = new LinkedHashSet<>();
	private boolean shapes;
	private boolean edges;
	private boolean order;

	void added(ElementView view) {
		added.add(view.element());
		structure(view);
	}

	/** Marks the shapes that were added so far as new, or no longer so. */
	void markNewShapes(boolean isNew) {
		for (DiagramElement element : added) {
			if (element instanceof ShapeView shape) {
				shape.setNew(isNew);
			}
		}
	}

	void removed(ElementView view) {
		removed.add(view.element());
		structure(view);
	}

	void changed(ElementView view) {
		changed.add(view.element());
	}

	void reordered() {
		order = true;
	}

	private void structure(ElementView view) {
		if (view instanceof EdgeView) {
			edges = true;
		} else {
			shapes = true;
		}
	}

	/** Whether shapes came or went. */
	boolean shapesChanged() {
		return shapes;
	}

	/** Whether edges came or went. */
	boolean edgesChanged() {
		return edges;
	}

	RefreshResult result() {
		return new RefreshResult(added, removed, List.copyOf(changed), order);
	}
}
