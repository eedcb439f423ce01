package org.pactwright.language.ide.internal.sheet;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.EditResult;
import org.pactwright.edit.ModelEdit;
import org.pactwright.edit.Refactorings;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage.Literals;

/** Checks and sets one property of several elements. */
public final class PropertyAccess {

	private final Property property;

	PropertyAccess(Property property) {
		this.property = property;
	}

	/** Why words are no value for one of the elements. */
	public Optional<String> problem(List<EObject> elements, List<String> words, Project project) {
		return elements.stream().flatMap(each -> property.problem(each, words, project).stream()).findFirst();
	}

	/** Whether all elements say so already. */
	public boolean isSaid(List<EObject> elements, List<String> words, Project project) {
		return elements.stream().allMatch(each -> property.read(each, project).equals(words));
	}

	/** Sets words that have no problem; as edits of the texts. */
	public EditResult set(List<EObject> elements, List<String> words, Project project) {
		if (property instanceof ValueProperty value && value.attribute() == Literals.NAMED_ELEMENT__ID) {
			return Refactorings.rename(project, (NamedElement) elements.getFirst(), words.getFirst().strip());
		}
		return ModelEdit.record(project, () -> elements.forEach(each -> property.write(each, words, project)));
	}

	/** What may be chosen. */
	public List<Choice> candidates(List<EObject> elements, Project project) {
		return property.candidates(elements.getFirst(), project);
	}

	/** For the undo menu. */
	public String label() {
		return "Set " + property.field().label();
	}
}
