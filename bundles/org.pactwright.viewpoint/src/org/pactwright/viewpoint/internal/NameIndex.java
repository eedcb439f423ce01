package org.pactwright.viewpoint.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds children by name, the segments {@code @nodeMappings[name='N']} of fragments. EMF looks through all siblings
 * for each reference, which takes minutes where thousands refer to thousands; this looks through them once. For
 * objects that are complete and do not change any more. May be used by several threads.
 */
final class NameIndex {

	private static final Pattern SEGMENT = Pattern.compile("@(\\w+)\\[name='([^']*)'\\]");

	private final Map<EObject, Map<String, Map<String, EObject>>> children = new IdentityHashMap<>();

	/** The child that a segment names; empty if there is none, or if the segment is of another form. */
	synchronized Optional<EObject> find(EObject parent, String segment) {
		Matcher matcher = SEGMENT.matcher(segment);
		if (!matcher.matches()
				|| !(parent.eClass().getEStructuralFeature(matcher.group(1)) instanceof EReference reference)
				|| !reference.isMany() || !reference.isContainment()) {
			return Optional.empty();
		}
		Map<String, EObject> byName = children.computeIfAbsent(parent, p -> new HashMap<>())
				.computeIfAbsent(reference.getName(), r -> index((List<?>) parent.eGet(reference)));
		return Optional.ofNullable(byName.get(URI.decode(matcher.group(2))));
	}

	/** Of several children with one name the first, as EMF has it. */
	private static Map<String, EObject> index(List<?> siblings) {
		Map<String, EObject> result = new HashMap<>();
		for (Object sibling : siblings) {
			EObject child = (EObject) sibling;
			EStructuralFeature name = child.eClass().getEStructuralFeature("name");
			if (name != null && child.eGet(name) != null) {
				result.putIfAbsent(child.eGet(name).toString(), child);
			}
		}
		return result;
	}
}
