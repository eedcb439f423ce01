package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;
import org.pactwright.diagram.ui.internal.parts.EdgePart;
import org.pactwright.diagram.ui.internal.parts.NodePart;
import org.pactwright.diagram.ui.internal.view.NodeView;
import org.pactwright.viewpoint.diagram.ElementKind;

/** What is selected on a diagram: the keys of its elements, and the names of what they show. UI thread only. */
final class SelectedElements {

	private final GraphicalViewer viewer;
	private final DiagramModel model;

	SelectedElements(GraphicalViewer viewer, DiagramModel model) {
		this.viewer = viewer;
		this.model = model;
	}

	/** The key of a part; empty for what is no element. */
	static Optional<String> keyOf(Object part) {
		return switch (part) {
			case NodePart node -> Optional.of(node.key());
			case EdgePart edge -> Optional.of(edge.key());
			default -> Optional.empty();
		};
	}

	/** The elements that are selected. */
	List<String> keys() {
		List<String> keys = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			keyOf(part).ifPresent(keys::add);
		}
		return keys;
	}

	/** The shapes that are selected and have a place of their own, which rows have not. */
	List<NodeView> nodes() {
		List<NodeView> nodes = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof NodePart node && node.getModel().view().kind() != ElementKind.LIST_ELEMENT) {
				nodes.add(node.getModel().view());
			}
		}
		return nodes;
	}

	/** The names of what is selected. */
	List<String> targets() {
		return keys().stream().flatMap(key -> target(key).stream()).toList();
	}

	/** The names of what selected parts show. */
	List<String> targets(ISelection selection) {
		Stream<?> parts = selection instanceof IStructuredSelection several ? Stream.of(several.toArray()) : Stream.of();
		return parts.flatMap(part -> keyOf(part).flatMap(this::target).stream()).toList();
	}

	/** The name of what an element shows. */
	Optional<String> target(String key) {
		return model.node(key).map(node -> node.view().target()).or(() -> model.edge(key).map(edge -> edge.view().target()));
	}

	/** Selects elements, and scrolls to the first. */
	void select(List<String> keys) {
		List<EditPart> parts = new ArrayList<>();
		for (String key : keys) {
			Object element = model.node(key).<Object>map(node -> node).or(() -> model.edge(key)).orElse(null);
			if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
				parts.add(part);
			}
		}
		viewer.setSelection(new StructuredSelection(parts));
		if (!parts.isEmpty()) {
			viewer.reveal(parts.getFirst());
		}
	}
}
