package org.pactwright.edit;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;

/**
 * Where an element is in a model, independent of the objects of one parse: an edit is followed by a new parse, which
 * makes new objects.
 *
 * @param file absolute path
 * @param fragment which containments lead to it, as EMF writes them: {@code //@partnerships.0/@bodies.2}
 */
public record ElementPath(Path file, String fragment) {

	/** The path of an element of a project. */
	public static ElementPath of(EObject element) {
		return new ElementPath(Places.file(element), element.eResource().getURIFragment(element));
	}

	/** The element that is there now. */
	public Optional<EObject> find(Project project) {
		return project.file(file).map(source -> source.resource().getEObject(fragment));
	}
}
