package org.pactwright.edit.internal.grammar;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pactwright.language.PactLanguage;
import org.pactwright.model.PactwrightPackage.Literals;

/** The shapes of all statements. For one thread at a time: shapes are made when they are first asked for. */
public final class Shapes {

	private final Map<String, ParserRule> rules = new HashMap<>();
	private final Map<ParserRule, Shape> shapes = new IdentityHashMap<>();

	public Shapes() {
		IGrammarAccess grammar = PactLanguage.injector().getInstance(IGrammarAccess.class);
		GrammarUtil.allParserRules(grammar.getGrammar()).forEach(rule -> rules.put(rule.getName(), rule));
	}

	/** The rule by which an element of a class is written in a containment. */
	public ParserRule ruleOf(EClass type, EObject element) {
		boolean approval = element.eContainingFeature() == Literals.RELATIONSHIP_MANAGEMENT_PLAN__APPROVALS;
		return rules.get(type == Literals.SIGN_OFF ? approval ? "Approval" : "Signature"
				: type == Literals.RESPONSIBILITY_ASSIGNMENT ? "Assignment" : type.getName());
	}

	/** The shape of an element's statement. */
	public Shape of(EObject element) {
		return shapes.computeIfAbsent(ruleOf(element.eClass(), element), Shape::new);
	}

	/** The rule that an assigned rule call leads to, if it makes an element. */
	public static Optional<ParserRule> childRule(EObject grammarElement) {
		return grammarElement instanceof RuleCall call && call.eContainer() instanceof Assignment
				&& call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule)
						? Optional.of(rule)
						: Optional.empty();
	}

	/** Whether a rule only chooses between others. */
	static boolean isChoice(ParserRule rule) {
		return rule.getAlternatives() instanceof Alternatives;
	}
}
