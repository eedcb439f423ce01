package org.pactwright.edit.internal.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.plan.Intent;
import org.pactwright.edit.internal.plan.Plan;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.language.Names;
import org.pactwright.language.Places;

/** Writes single units of a statement as they are to be. */
final class UnitWriter {

	private final Plan plan;
	private final EObject element;
	private final EClass type;
	private final Intent intent;
	/** How many values of a list are written already. */
	private final Map<EStructuralFeature, Integer> taken = new HashMap<>();
	private Set<EStructuralFeature> elsewhere = Set.of();

	UnitWriter(Plan plan, Intent intent) {
		this.plan = plan;
		this.element = plan.element();
		this.type = element.eClass();
		this.intent = intent;
	}

	/** Whether a unit of the head is to be there. */
	boolean isWanted(Unit unit) {
		if (!unit.isOptional()) {
			return true;
		}
		List<String> needs = unit.needs();
		return needs.isEmpty() ? unit.features().stream().anyMatch(this::isSet) : needs.stream().allMatch(this::isSet);
	}

	/** Whether a unit has all that it cannot go without. */
	boolean isComplete(Unit unit) {
		return unit.needs().stream().allMatch(this::isSet) && unit.features().stream().anyMatch(this::isSet);
	}

	private boolean isSet(String feature) {
		EStructuralFeature structural = type.getEStructuralFeature(feature);
		return structural != null && plan.isSet(structural);
	}

	/**
	 * The words of a unit.
	 *
	 * @param saidElsewhere optional features that other units say already
	 */
	List<Token> tokens(Unit unit, Set<EStructuralFeature> saidElsewhere) {
		taken.clear();
		elsewhere = saidElsewhere;
		List<Token> tokens = new ArrayList<>();
		once(unit.element(), tokens);
		return tokens;
	}

	private void write(AbstractElement part, List<Token> tokens) {
		if (GrammarUtil.isMultipleCardinality(part)) {
			while (isLeft(part)) {
				once(part, tokens);
			}
		} else if (!GrammarUtil.isOptionalCardinality(part) || isLeft(part)) {
			once(part, tokens);
		}
	}

	private void once(AbstractElement part, List<Token> tokens) {
		switch (part) {
			case Keyword keyword -> tokens.add(new Token(keyword, keyword.getValue(), null));
			case Group group -> group.getElements().forEach(each -> write(each, tokens));
			case Alternatives alternatives -> once(choice(alternatives), tokens);
			case Assignment assignment -> value(assignment, tokens);
			default -> throw new IllegalStateException("The grammar has an element that cannot be written: " + part);
		}
	}

	private AbstractElement choice(Alternatives alternatives) {
		List<AbstractElement> choices = alternatives.getElements();
		return choices.stream().filter(this::isLeft).findFirst()
				.or(() -> choices.stream().filter(part -> !(part instanceof Assignment)).findFirst())
				.orElse(choices.getFirst());
	}

	/** Whether everything is there that a part cannot go without, and something of it at all. */
	private boolean isLeft(AbstractElement part) {
		return switch (part) {
			case Assignment assignment -> isLeft(type.getEStructuralFeature(assignment.getFeature()));
			case Group group -> group.getElements().stream().allMatch(each -> each instanceof Keyword
					|| GrammarUtil.isOptionalCardinality(each) || isLeft(each))
					&& group.getElements().stream().anyMatch(this::isLeft);
			case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(this::isLeft);
			default -> false;
		};
	}

	private boolean isLeft(EStructuralFeature feature) {
		if (feature == null || elsewhere.contains(feature) || !plan.isSet(feature)) {
			return false;
		}
		int done = taken.getOrDefault(feature, 0);
		return feature.isMany() ? done < plan.values(feature).size() : done == 0;
	}

	private void value(Assignment assignment, List<Token> tokens) {
		EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
		int index = taken.merge(feature, 1, Integer::sum) - 1;
		tokens.add(token(assignment.getTerminal(), feature, index));
	}

	/** One value as it is written. */
	Token token(AbstractElement terminal, EStructuralFeature feature, int index) {
		List<?> values = plan.values(feature);
		if (index >= values.size()) {
			throw new Obstacle(Names.sentence(Names.kind(type)) + " '" + Names.label(element)
					+ "' cannot go without its " + feature.getName() + ".", Places.of(element));
		}
		Object value = values.get(index);
		try {
			return switch (terminal) {
				case Keyword keyword -> new Token(keyword, keyword.getValue(), feature);
				case CrossReference reference -> new Token(reference, plan.names((EReference) feature).get(index), feature);
				case RuleCall call when value instanceof EObject child -> new Token(call, inline(child), feature);
				case RuleCall call -> new Token(call,
						intent.writer().words().value(element, feature, value, call.getRule().getName()), feature);
				default -> throw new IllegalStateException("The grammar has a value that cannot be written: " + terminal);
			};
		} catch (IllegalArgumentException e) {
			throw new Obstacle(e.getMessage() + ".", Places.of(element));
		}
	}

	/** An element that is written as a value: a new one, or one that was one before. */
	private String inline(EObject child) {
		Intent.Written made = intent.written(child);
		return made == null ? intent.writer().write(child) : made.text();
	}
}
