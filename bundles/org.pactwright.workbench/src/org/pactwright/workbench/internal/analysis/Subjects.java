package org.pactwright.workbench.internal.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.ide.session.Statements;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Finds the element that an analysis is asked about. */
final class Subjects {

	private Subjects() {
	}

	/**
	 * The element whose statement is around a place, or around the statement there.
	 *
	 * @param offset in the file; of its id, for instance
	 * @param types what is looked for
	 */
	static Optional<NamedElement> at(Project project, Path file, int offset, List<Class<? extends NamedElement>> types) {
		return Statements.at(project, file, offset)
				.flatMap(found -> Stream.iterate(found, Objects::nonNull, EObject::eContainer)
						.filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
						.filter(one -> suits(one, types)).findFirst());
	}

	/** The element of a qualified name. */
	static Optional<NamedElement> named(Project project, String name, List<Class<? extends NamedElement>> types) {
		return project.find(name).filter(one -> suits(one, types));
	}

	private static boolean suits(NamedElement element, List<Class<? extends NamedElement>> types) {
		return types.stream().anyMatch(type -> type.isInstance(element));
	}
}
