package org.pactwright.viewpoint.diagram;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.internal.refresh.JsonReader;
import org.pactwright.viewpoint.internal.refresh.JsonText;
import org.pactwright.viewpoint.internal.refresh.StyleJson;

/**
 * Diagrams as JSON: an object with {@code elements}, a list in the order of the diagram, each with {@code id},
 * {@code kind}, {@code mapping} (fragment in the specification), {@code target} (fragment in {@code targetFile}),
 * {@code label}, {@code parent}, {@code visible}, {@code source}, {@code targetNode} and {@code style}. Ids mean nothing
 * outside the text.
 */
public final class DiagramJson {

	/** Views have no fragment that means anything to others. */
	private static final String VIEW = "_#";

	private DiagramJson() {
	}

	/** The JSON of a diagram. */
	public static String write(Diagram diagram) {
		return JsonText.of(map(diagram));
	}

	/** The JSON of a diagram as maps and lists, to which more can be added. */
	public static Map<String, Object> map(Diagram diagram) {
		Map<EObject, String> ids = new IdentityHashMap<>();
		List<DiagramElement> all = diagram.elements();
		for (int i = 0; i < all.size(); i++) {
			ids.put(all.get(i), "e" + i);
		}
		List<Object> elements = new ArrayList<>();
		all.forEach(e -> elements.add(element(e, ids)));
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("elements", elements);
		return result;
	}

	/** Text of maps, lists, strings, whole numbers, booleans and null. */
	public static String text(Map<String, Object> map) {
		return JsonText.of(map);
	}

	private static Map<String, Object> element(DiagramElement element, Map<EObject, String> ids) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("id", ids.get(element));
		result.put("kind", element.kind().className());
		result.put("mapping", element.mapping().identity().readable());
		result.put("target", fragment(element.target()));
		result.put("targetFile", file(element.target()));
		result.put("label", element.label());
		result.put("parent", element instanceof Shape shape ? shape.parent().map(ids::get).orElse(null) : null);
		result.put("visible", element.visible());
		result.put("source", element instanceof Edge edge ? ids.get(edge.source()) : null);
		result.put("targetNode", element instanceof Edge edge ? ids.get(edge.targetElement()) : null);
		result.put("style", StyleJson.of(element, DiagramJson::fragment));
		return result;
	}

	/** The fragment of a semantic element in its file. */
	public static String fragment(EObject object) {
		if (object instanceof Diagram || object instanceof DiagramElement) {
			return VIEW;
		}
		Resource resource = object.eResource();
		return object.eIsProxy() ? EcoreUtil.getURI(object).fragment()
				: resource == null ? "" : resource.getURIFragment(object);
	}

	private static String file(EObject object) {
		if (object instanceof Diagram || object instanceof DiagramElement) {
			return "representations.aird";
		}
		Resource resource = object.eResource();
		URI uri = object.eIsProxy() ? EcoreUtil.getURI(object) : resource == null ? null : resource.getURI();
		return uri == null || uri.lastSegment() == null ? "" : URI.decode(uri.lastSegment());
	}

	/**
	 * The stored elements in a text: those under {@code before}, else those under {@code elements}. Left out is what
	 * names a mapping that is not there.
	 *
	 * @param specifications in which mappings are looked for
	 * @param resources in which semantic elements are looked for, by the name of the file where the text gives it
	 * @throws IllegalArgumentException if the text is no JSON of a diagram; the message says what is wrong and in which
	 *         line
	 */
	public static List<StoredElement> read(String text, List<CompiledSpecification> specifications,
			List<Resource> resources) {
		try {
			if (!(JsonReader.read(text) instanceof Map<?, ?> map)) {
				throw new IllegalArgumentException("The text is no JSON object");
			}
			return elements(map, specifications, resources);
		} catch (JsonReader.BadJson e) {
			throw new IllegalArgumentException("The text is no JSON: " + e.getMessage(), e);
		}
	}

	/** As {@link #read}, from JSON that was read already. */
	static List<StoredElement> elements(Map<?, ?> map, List<CompiledSpecification> specifications,
			List<Resource> resources) {
		Object list = map.containsKey("before") ? map.get("before") : map.get("elements");
		List<StoredElement> result = new ArrayList<>();
		for (Object value : list instanceof List<?> many ? many : List.of()) {
			if (value instanceof Map<?, ?> element) {
				stored(element, specifications, resources).ifPresent(result::add);
			}
		}
		return result;
	}

	private static Optional<StoredElement> stored(Map<?, ?> element, List<CompiledSpecification> specifications,
			List<Resource> resources) {
		Optional<NamedSpec> mapping = string(element, "mapping").flatMap(m -> specifications.stream()
				.flatMap(s -> s.find(m, NamedSpec.class).stream()).findFirst());
		Optional<EObject> target = string(element, "target")
				.flatMap(t -> object(resources, string(element, "targetFile"), t));
		Optional<ElementKind> kind = string(element, "kind").flatMap(ElementKind::of);
		if (mapping.isEmpty() || target.isEmpty() || kind.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new StoredElement(string(element, "id").orElse(""), kind.get(), mapping.get(), target.get(),
				string(element, "label").orElse(""), string(element, "parent"),
				!Boolean.FALSE.equals(element.get("visible")), string(element, "source"),
				string(element, "targetNode")));
	}

	private static Optional<String> string(Map<?, ?> map, String key) {
		return Optional.ofNullable(map.get(key)).map(String::valueOf);
	}

	/** An element that is no longer there is a proxy: what shows it can be kept for as long as its layer is off. */
	private static Optional<EObject> object(List<Resource> resources, Optional<String> file, String fragment) {
		List<Resource> candidates = resources.stream()
				.filter(r -> file.isEmpty() || r.getURI() != null && file.get().equals(URI.decode(r.getURI().lastSegment())))
				.toList();
		return candidates.stream().map(r -> resolve(r, fragment)).flatMap(Optional::stream).findFirst()
				.or(() -> candidates.stream().findFirst().map(r -> proxy(r, fragment)));
	}

	private static EObject proxy(Resource resource, String fragment) {
		EObject result = EcoreFactory.eINSTANCE.createEObject();
		((InternalEObject) result).eSetProxyURI(resource.getURI().appendFragment(fragment));
		return result;
	}

	/** The object of a fragment; broken fragments, which can throw, lead nowhere. */
	private static Optional<EObject> resolve(Resource resource, String fragment) {
		try {
			return Optional.ofNullable(resource.getEObject(fragment));
		} catch (RuntimeException e) {
			return Optional.empty();
		}
	}
}
