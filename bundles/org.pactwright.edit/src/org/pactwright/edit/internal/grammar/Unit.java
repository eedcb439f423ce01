package org.pactwright.edit.internal.grammar;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/**
 * What of a statement is written and left out as a whole: {@code quorum 4}, {@code provided by A, B}, a statement in a
 * block.
 *
 * @param element its part of the grammar
 * @param kind how it behaves
 * @param order where the grammar has it among the others of its statement
 * @param assignments in the order of the grammar
 */
public record Unit(AbstractElement element, Kind kind, int order, List<Assignment> assignments) {

	/** How a unit behaves. */
	public enum Kind {
		/** Has its place in the head. */
		FIXED,
		/** Words that may stand anywhere in the head or block. */
		VALUES,
		/** A letter and the actors that it goes for. */
		RACI,
		/** A statement or other element of its own. */
		CHILD
	}

	/** The features that it says something about, each once. */
	public List<String> features() {
		return assignments.stream().map(Assignment::getFeature).distinct().toList();
	}

	/** Whether it says something about a feature. */
	public boolean says(EStructuralFeature feature) {
		for (Assignment assignment : assignments) {
			if (assignment.getFeature().equals(feature.getName())) {
				return true;
			}
		}
		return false;
	}

	/** The features that it cannot go without; all of one assignment for each. */
	public List<String> needs() {
		return assignments.stream().filter(this::isNeeded).map(Assignment::getFeature).distinct().toList();
	}

	private boolean isNeeded(AbstractElement part) {
		for (AbstractElement current = part; current != element; current = (AbstractElement) current.eContainer()) {
			if (GrammarUtil.isOptionalCardinality(current) || current.eContainer() instanceof Alternatives) {
				return false;
			}
		}
		return true;
	}

	/** Whether the head may go without it. */
	public boolean isOptional() {
		return kind != Kind.FIXED || GrammarUtil.isOptionalCardinality(element);
	}

	/** The feature whose values it lists between commas. */
	public Optional<EStructuralFeature> listOf(EClass type) {
		return assignments.stream().filter(assignment -> isInLoop(assignment)).findFirst()
				.map(assignment -> type.getEStructuralFeature(assignment.getFeature()));
	}

	/** Whether a part of the unit may come several times in it: a comma and what follows it. */
	public boolean isInLoop(AbstractElement part) {
		for (AbstractElement current = part; current != element; current = (AbstractElement) current.eContainer()) {
			if (current instanceof Group group && group.getElements().getFirst() instanceof Keyword keyword
					&& ",".equals(keyword.getValue())) {
				return true;
			}
			if (!(current.eContainer() instanceof AbstractElement)) {
				return false;
			}
		}
		return false;
	}
}
