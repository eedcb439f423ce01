package org.pactwright.viewpoint.internal.replay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/** The elements of a diagram as they are written to a result: numbered in order. */
final class Elements {

	private final Map<EObject, String> ids = new IdentityHashMap<>();
	private final List<Object> json = new ArrayList<>();

	Elements(Diagram diagram) {
		List<DiagramElement> all = diagram.elements();
		all.forEach(e -> ids.put(e, "e" + ids.size()));
		all.forEach(e -> json.add(json(e)));
	}

	/** All elements. */
	List<Object> json() {
		return json;
	}

	/** What an element is called; {@code (gone)} if it is not there. */
	String id(EObject element) {
		return ids.getOrDefault(element, "(gone)");
	}

	/** What a selected object is called. */
	String reference(EObject object) {
		return object instanceof Diagram ? "diagram"
				: object instanceof DiagramElement ? id(object) : "semantic:" + fragment(object);
	}

	private Map<String, Object> json(DiagramElement element) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("id", id(element));
		result.put("kind", element.kind().className());
		result.put("mapping", element.mapping().identity().fragment());
		result.put("target", fragment(element.target()));
		result.put("targetFile", file(element.target()));
		result.put("label", element.eGet(element.eClass().getEStructuralFeature("name")));
		result.put("parent", element instanceof Shape shape ? shape.parent().map(this::id).orElse(null) : null);
		result.put("visible", element.visible());
		result.put("source", element instanceof Edge edge ? id(edge.source()) : null);
		result.put("targetNode", element instanceof Edge edge ? id(edge.targetElement()) : null);
		return result;
	}

	/** The fragment of an object in its file; null if it is in none. */
	static String fragment(EObject object) {
		Resource resource = object.eResource();
		return resource == null ? null : resource.getURIFragment(object);
	}

	private static String file(EObject object) {
		Resource resource = object.eResource();
		return resource == null ? null : Objects.requireNonNullElse(resource.getURI().lastSegment(), "");
	}
}
