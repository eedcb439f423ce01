package org.pactwright.language.ide.internal.sheet;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.raci.Responsibilities;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ide.sheet.FieldKind;
import org.pactwright.language.project.Project;
import org.pactwright.model.Actor;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;

/** The actors that have a letter in a decision, a step or an activity. */
record LetterProperty(RaciLetter letter, Field field, Layout.Spot spot) implements Property {

	private static final Referring ACTORS = new Referring(Literals.ACTOR);

	static LetterProperty of(RaciLetter letter) {
		Layout layout = Layout.standard();
		String documentation = MetamodelDocumentation.standard()
				.of(Literals.RACI_LETTER.getEEnumLiteral(letter.getValue()));
		Field field = new Field(letter.getLiteral(), layout.label(letter.getLiteral()), documentation,
				FieldKind.REFERENCES, false, List.of(), ACTORS.wanted());
		return new LetterProperty(letter, field, layout.spot(letter.getLiteral()));
	}

	@Override
	public List<String> read(EObject element, Project project) {
		return Responsibilities.actors((RaciTarget) element, letter).stream()
				.map(actor -> ACTORS.name(element, actor, project)).toList();
	}

	@Override
	public Optional<String> problem(EObject element, List<String> words, Project project) {
		return words.stream().flatMap(word -> ACTORS.problem(element, word, project).stream()).findFirst();
	}

	@Override
	public void write(EObject element, List<String> words, Project project) {
		Responsibilities.set((RaciTarget) element, letter,
				words.stream().map(word -> (Actor) ACTORS.target(element, word, project)).distinct().toList());
	}

	@Override
	public List<Choice> candidates(EObject element, Project project) {
		return ACTORS.candidates(element, project);
	}
}
