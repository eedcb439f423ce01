package org.pactwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Names;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/**
 * Which element is meant, whatever happens to the text around it: kind and qualified name, and for one without a name
 * the nearest named element around it and the way from there. Unlike an {@link ElementPath} it outlives edits by others.
 *
 * @param file absolute path; another file counts when the element has moved there
 * @param type class of the named element
 * @param name its qualified name
 * @param steps the way from there to the element; none if that is the element
 */
public record ElementKey(Path file, String type, String name, List<Step> steps) {

	/**
	 * One containment.
	 *
	 * @param index in the list, from 0
	 * @param label of the inner element; one of the same label is preferred to one of the same index
	 */
	public record Step(String feature, int index, String label) {
	}

	public ElementKey {
		steps = List.copyOf(steps);
	}

	/** The key of an element of a project. */
	public static ElementKey of(EObject element) {
		List<Step> steps = new ArrayList<>();
		EObject inner = element;
		while (!isNamed(inner) && inner.eContainer() != null) {
			EReference containment = inner.eContainmentFeature();
			int index = containment.isMany() ? ((List<?>) inner.eContainer().eGet(containment)).indexOf(inner) : 0;
			steps.addFirst(new Step(containment.getName(), index, Names.label(inner)));
			inner = inner.eContainer();
		}
		String name = inner instanceof NamedElement named ? Names.qualified(named) : "";
		return new ElementKey(Places.file(element), inner.eClass().getName(), name, steps);
	}

	private static boolean isNamed(EObject object) {
		return object instanceof NamedElement named && !Names.id(named).isEmpty();
	}

	/** The key after elements got other names. */
	public ElementKey after(List<Renaming> renamings) {
		return renamings.stream().filter(each -> each.before().equals(name) && each.type().getName().equals(type))
				.findFirst().map(each -> new ElementKey(file, type, each.after(), steps)).orElse(this);
	}

	/** The element that is meant; empty when it is not there any more. */
	public Optional<EObject> find(Project project) {
		Optional<EObject> found = named(project);
		for (Step step : steps) {
			found = found.flatMap(container -> child(container, step));
		}
		return found;
	}

	private Optional<EObject> named(Project project) {
		String id = name.substring(name.lastIndexOf('.') + 1);
		List<EObject> candidates = project.symbols().ofId(id).stream()
				.filter(each -> each.eClass().getName().equals(type) && Names.qualified(each).equals(name))
				.map(EObject.class::cast).toList();
		return candidates.stream().filter(each -> Places.file(each).equals(file)).findFirst()
				.or(() -> candidates.stream().findFirst());
	}

	private static Optional<EObject> child(EObject container, Step step) {
		EStructuralFeature feature = container.eClass().getEStructuralFeature(step.feature());
		Object value = feature == null ? null : container.eGet(feature);
		List<EObject> values = value instanceof List<?> list ? list.stream().map(EObject.class::cast).toList()
				: value instanceof EObject single ? List.of(single) : List.of();
		Optional<EObject> there = step.index() < values.size() ? Optional.of(values.get(step.index())) : Optional.empty();
		return there.filter(each -> Names.label(each).equals(step.label()))
				.or(() -> values.stream().filter(each -> Names.label(each).equals(step.label())).findFirst())
				.or(() -> there);
	}
}
