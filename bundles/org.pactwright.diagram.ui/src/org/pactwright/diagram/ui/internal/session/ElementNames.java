package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Names elements of the model in a way that outlives reading the text again. */
public final class ElementNames {

	private static final char WAY = '~';

	private ElementNames() {
	}

	/** The qualified name of an element; of one without a name, the nearest name around it and the way from there. */
	public static String of(EObject element) {
		if (isNamed(element)) {
			return Names.qualified((NamedElement) element);
		}
		EObject container = element.eContainer();
		if (container == null) {
			return String.valueOf(EcoreUtil.getURI(element).fragment());
		}
		Object values = container.eGet(element.eContainingFeature());
		int index = values instanceof List<?> list ? list.indexOf(element) : 0;
		return of(container) + WAY + element.eContainingFeature().getName() + "." + index;
	}

	/** What all elements without a name have in common that are together in one list. */
	static String kind(EObject element) {
		EObject container = element.eContainer();
		return container == null ? "" : of(container) + WAY + element.eContainingFeature().getName();
	}

	/** The element of a name that was given for this state of the model. */
	public static Optional<EObject> find(Project project, String name) {
		String[] steps = name.split(String.valueOf(WAY));
		Optional<EObject> found = project.find(steps[0]).map(EObject.class::cast);
		for (int i = 1; i < steps.length; i++) {
			String step = steps[i];
			found = found.flatMap(container -> inner(container, step));
		}
		return found;
	}

	private static Optional<EObject> inner(EObject container, String step) {
		int dot = step.lastIndexOf('.');
		EStructuralFeature feature = container.eClass().getEStructuralFeature(step.substring(0, Math.max(0, dot)));
		if (feature == null) {
			return Optional.empty();
		}
		int index = Integer.parseInt(step.substring(dot + 1));
		Object value = container.eGet(feature);
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return index < values.size() ? Optional.of((EObject) values.get(index)) : Optional.empty();
	}

	/** The name of an element and of those around it, as far as the first that has a name of its own. */
	public static List<String> upToNamed(EObject element) {
		List<String> names = new ArrayList<>();
		EObject at = element;
		while (at != null) {
			names.add(of(at));
			if (isNamed(at)) {
				break;
			}
			at = at.eContainer();
		}
		return names;
	}

	/** The nearest name in it that is an element's own. */
	public static String named(String name) {
		int way = name.indexOf(WAY);
		return way < 0 ? name : name.substring(0, way);
	}

	static boolean isNamed(EObject element) {
		return element instanceof NamedElement named && named.getId() != null;
	}
}
