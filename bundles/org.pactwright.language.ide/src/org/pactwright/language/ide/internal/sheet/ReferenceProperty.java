package org.pactwright.language.ide.internal.sheet;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ide.sheet.FieldKind;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** A property that leads to other elements. */
record ReferenceProperty(EReference reference, Referring names, Field field, Layout.Spot spot) implements Property {

	static ReferenceProperty of(EReference reference, EClass owner) {
		Layout layout = Layout.standard();
		Referring names = new Referring(reference.getEReferenceType());
		Field field = new Field(reference.getName(), layout.label(reference, owner.getName()),
				Referring.documentation(reference), reference.isMany() ? FieldKind.REFERENCES : FieldKind.REFERENCE,
				reference.isRequired(), List.of(), names.wanted());
		return new ReferenceProperty(reference, names, field, layout.spot(reference, owner.getName()));
	}

	@Override
	public List<String> read(EObject element, Project project) {
		Object value = element.eGet(reference);
		List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return targets.stream().map(target -> names.name(element, target, project)).toList();
	}

	@Override
	public Optional<String> problem(EObject element, List<String> words, Project project) {
		if (words.size() < reference.getLowerBound()) {
			return Optional.of(reference.getLowerBound() == 1 ? field.label() + " must be given."
					: "At least " + reference.getLowerBound() + " must be given.");
		}
		return words.stream().flatMap(word -> names.problem(element, word, project).stream()).findFirst();
	}

	@Override
	public void write(EObject element, List<String> words, Project project) {
		List<NamedElement> targets = words.stream().map(word -> names.target(element, word, project)).distinct().toList();
		if (reference.isMany()) {
			Lists.set((EList<?>) element.eGet(reference), targets);
		} else if (targets.isEmpty()) {
			element.eUnset(reference);
		} else {
			element.eSet(reference, targets.getFirst());
		}
	}

	@Override
	public List<Choice> candidates(EObject element, Project project) {
		return names.candidates(element, project);
	}
}
