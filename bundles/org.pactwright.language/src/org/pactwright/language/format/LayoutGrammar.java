package org.pactwright.language.format;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the layout has to know of the grammar: where statements and their parts begin. */
@Singleton
final class LayoutGrammar {

	/** Statements without a keyword of their own, and short ones that people put side by side. */
	private static final Set<String> INLINE = Set.of("CompetenceLevel", "Assignment", "FurtherAssignment", "Observation",
			"Transition");

	/** The only statement that is read as a value. */
	private static final String IMPORT = "Import";

	private final Set<EObject> partStarts = new HashSet<>();

	@Inject
	LayoutGrammar(IGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			if (rule.isFragment()) {
				addStarts(rule.getAlternatives());
			}
			for (AbstractElement element : org.eclipse.xtext.EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
				if (GrammarUtil.isMultipleCardinality(element) && !startsWithComma(element)) {
					addStarts(element);
				}
			}
		}
	}

	/** Whether a node of this grammar element begins a part of a statement. */
	boolean startsPart(EObject grammarElement) {
		return partStarts.contains(grammarElement);
	}

	/** Whether the rule behind a grammar element is a statement that stands on its own line. */
	boolean isStatement(EObject grammarElement) {
		return grammarElement instanceof RuleCall call && call.getRule() instanceof ParserRule rule
				&& (IMPORT.equals(rule.getName()) || !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule)
						&& !INLINE.contains(rule.getName()));
	}

	private void addStarts(AbstractElement element) {
		switch (element) {
			case Alternatives alternatives -> alternatives.getElements().forEach(this::addStarts);
			case Group group -> addStarts(group.getElements().getFirst());
			case Assignment assignment -> partStarts.add(assignment.getTerminal());
			default -> partStarts.add(element);
		}
	}

	private static boolean startsWithComma(AbstractElement element) {
		return element instanceof Group group && group.getElements().getFirst() instanceof Keyword keyword
				&& (",".equals(keyword.getValue()) || ".".equals(keyword.getValue()));
	}
}
