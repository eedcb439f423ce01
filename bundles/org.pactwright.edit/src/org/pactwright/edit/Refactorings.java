package org.pactwright.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Changes that concern many files. For one thread at a time, as {@link ModelEdit}. */
public final class Refactorings {

	private Refactorings() {
	}

	/** Renames without further participants; see {@link #rename(Project, NamedElement, String, List)}. */
	public static EditResult rename(Project project, NamedElement element, String id) {
		return rename(project, element, id, List.of());
	}

	/**
	 * Gives an element another id, in its statement and wherever it is referred to.
	 *
	 * @param id letters, digits and {@code _}, no digit first; without the mark of keywords
	 * @param participants keep other files in step
	 * @return refused when the id is none, or when an element of the same kind beside it has that id
	 */
	public static EditResult rename(Project project, NamedElement element, String id,
			List<RenameParticipant> participants) {
		if (!id.matches("[A-Za-z_][A-Za-z0-9_]*")) {
			return refused("'" + id + "' cannot be an id: it may hold letters, digits and _ only, and no digit first.",
					element);
		}
		Optional<EObject> twin = element.eContainer() == null ? Optional.empty()
				: element.eContainer().eContents().stream().filter(other -> other != element
						&& other.eClass() == element.eClass() && id.equals(((NamedElement) other).getId())).findFirst();
		if (twin.isPresent()) {
			return refused("There is a " + Names.kind(element.eClass()) + " '" + id + "' already at "
					+ Places.of(twin.get()) + ". Choose another id.", element);
		}
		return new ModelEdit(project, participants).record(() -> element.setId(id));
	}

	/**
	 * Moves an element to another place in its list, to another container, or to another file.
	 *
	 * @param containment a list of the container that can hold the element
	 * @param index where in the list it is afterwards
	 */
	public static EditResult move(Project project, EObject element, EObject container, EReference containment, int index,
			List<RenameParticipant> participants) {
		if (!containment.isMany() || !containment.getEReferenceType().isInstance(element)
				|| !containment.getEContainingClass().isInstance(container)) {
			return refused("A " + Names.kind(element.eClass()) + " cannot be put there.", element);
		}
		return new ModelEdit(project, participants).record(() -> {
			@SuppressWarnings("unchecked")
			org.eclipse.emf.common.util.EList<EObject> list = (org.eclipse.emf.common.util.EList<EObject>) container
					.eGet(containment);
			if (list.contains(element)) {
				list.move(Math.min(index, list.size() - 1), element);
			} else {
				list.add(Math.min(index, list.size()), element);
			}
		});
	}

	private static EditResult refused(String message, EObject element) {
		Place place = Places.of(element);
		return new EditResult.Refused(message, place);
	}
}
