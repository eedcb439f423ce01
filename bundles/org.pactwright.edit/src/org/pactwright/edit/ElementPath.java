package org.pactwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;

/**
 * Where an element is in a model, independent of the objects of one parse: an edit is followed by a new parse, which
 * makes new objects.
 *
 * @param file absolute path
 * @param steps which containments lead to it from the root of the file, such as {@code partnerships.0}, {@code bodies.2}
 */
public record ElementPath(Path file, List<String> steps) {

	public ElementPath {
		steps = List.copyOf(steps);
	}

	/** The path of an element of a project. */
	public static ElementPath of(EObject element) {
		List<String> steps = new ArrayList<>();
		for (EObject inner = element; inner.eContainer() != null; inner = inner.eContainer()) {
			EReference containment = inner.eContainmentFeature();
			int index = containment.isMany() ? ((List<?>) inner.eContainer().eGet(containment)).indexOf(inner) : 0;
			steps.addFirst(containment.getName() + "." + index);
		}
		return new ElementPath(Places.file(element), steps);
	}

	/** The element that is there now. */
	public Optional<EObject> find(Project project) {
		Optional<EObject> found = project.file(file).flatMap(source -> source.resource().getContents().stream().findFirst());
		for (String step : steps) {
			found = found.flatMap(container -> child(container, step));
		}
		return found;
	}

	private static Optional<EObject> child(EObject container, String step) {
		int dot = step.indexOf('.');
		EStructuralFeature feature = container.eClass().getEStructuralFeature(step.substring(0, dot));
		if (feature == null) {
			return Optional.empty();
		}
		Object value = container.eGet(feature);
		int index = Integer.parseInt(step.substring(dot + 1));
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return index < values.size() ? Optional.of((EObject) values.get(index)) : Optional.empty();
	}
}
