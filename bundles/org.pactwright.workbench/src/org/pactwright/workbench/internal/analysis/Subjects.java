package org.pactwright.workbench.internal.analysis;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Finds the element that an analysis is asked about. */
final class Subjects {

	private Subjects() {
	}

	/**
	 * The element at a place.
	 *
	 * @param offset of its id, or of something in its statement that is not a statement of another element
	 * @param types what is looked for
	 */
	static Optional<NamedElement> at(Project project, Path file, int offset, List<Class<? extends NamedElement>> types) {
		List<NamedElement> candidates = project.all(NamedElement.class).stream().filter(one -> suits(one, types))
				.filter(one -> Places.of(one).file().equals(file)).toList();
		Optional<NamedElement> named = candidates.stream().filter(one -> Places.ofId(one).offset() == offset).findFirst();
		if (named.isPresent()) {
			return named;
		}
		// the statement around the offset is the last that begins before it, if nothing else begins in between
		Optional<NamedElement> around = candidates.stream().filter(one -> Places.of(one).offset() <= offset)
				.max(Comparator.comparingInt(one -> Places.of(one).offset()));
		return around.filter(one -> project.all(NamedElement.class).stream().filter(other -> !within(other, one))
				.map(Places::of).noneMatch(place -> place.file().equals(file) && place.offset() <= offset
						&& place.offset() > Places.of(one).offset()));
	}

	/** The element of a qualified name. */
	static Optional<NamedElement> named(Project project, String name, List<Class<? extends NamedElement>> types) {
		return project.find(name).filter(one -> suits(one, types));
	}

	private static boolean suits(NamedElement element, List<Class<? extends NamedElement>> types) {
		return types.stream().anyMatch(type -> type.isInstance(element));
	}

	private static boolean within(EObject element, EObject outer) {
		for (EObject one = element; one != null; one = one.eContainer()) {
			if (one == outer) {
				return true;
			}
		}
		return false;
	}
}
