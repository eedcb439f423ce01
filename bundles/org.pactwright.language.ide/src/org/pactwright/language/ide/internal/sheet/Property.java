package org.pactwright.language.ide.internal.sheet;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.project.Project;

/** How one field is read from elements and written to them. Values are words as the text says them, without quotes. */
interface Property {

	Field field();

	Layout.Spot spot();

	/** The value, no words when nothing is said. */
	List<String> read(EObject element, Project project);

	/** Why words are no value; empty when they are one. */
	Optional<String> problem(EObject element, List<String> words, Project project);

	/** Sets a value that has no problem. */
	void write(EObject element, List<String> words, Project project);

	/** What may be chosen for an element; none where nothing is listed. */
	List<Choice> candidates(EObject element, Project project);
}
