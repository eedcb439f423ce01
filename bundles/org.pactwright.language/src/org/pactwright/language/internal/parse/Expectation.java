package org.pactwright.language.internal.parse;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.pactwright.language.Names;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.values.TimeSpan;

/**
 * What ought to stand where the text goes wrong.
 *
 * @param what in words, for the beginning or middle of a sentence
 * @param remedy a further sentence with a blank before it, or nothing
 * @param isName whether an id is wanted, so that a keyword may be one that lacks its {@code ^}
 */
record Expectation(String what, String remedy, boolean isName) {

	private static final String ID = "RULE_ID";

	/**
	 * @param token the name of the token that would fit; empty when several would
	 * @param node the part of the syntax tree that is being read
	 */
	static Expectation of(String token, INode node) {
		Optional<Expectation> value = valueRule(node).flatMap(rule -> ofValue(rule, token, node));
		return value.orElseGet(() -> switch (token) {
			case ID -> new Expectation("an id", " An id is a short name of letters and digits, such as GridCo.", true);
			case "RULE_STRING" -> plain("a text in double quotes");
			case "RULE_NUMBER" -> plain("a number");
			case "RULE_DATE" -> plain("a date such as 2026-11-01");
			case "RULE_RULE_ID" -> plain("the id of a rule, such as GOV-body-a,");
			case "" -> plain("something");
			default -> plain(token);
		});
	}

	private static Expectation plain(String what) {
		return new Expectation(what, "", false);
	}

	private static Optional<Expectation> ofValue(ParserRule rule, String token, INode node) {
		EClassifier type = rule.getType().getClassifier();
		boolean begun = node.getTotalLength() > 0 && !node.getText().isBlank();
		return Optional.ofNullable(switch (rule.getName()) {
			case "QName" -> reference(node);
			case "Day" -> plain("a date such as 2026-11-01");
			case "Rating" -> plain("a number from 1 to 5");
			case "Count", "Decimal" -> plain("a number");
			case "Country" -> plain("a country code of two letters, such as SE,");
			case "Percent" -> begun ? plain("the %") : plain("a percentage such as 40 %");
			case "Money" -> begun ? plain("the currency, such as EUR,") : plain("a sum such as 400000 EUR");
			case "Duration", "Period" -> begun ? unit() : plain("a length of time such as 8 h");
			default -> enumeration(type).filter(words -> ID.equals(token) || token.isEmpty()).map(Expectation::word)
					.orElse(null);
		});
	}

	private static Expectation unit() {
		return new Expectation("the unit", " Units are " + TimeSpan.Unit.all() + ".", false);
	}

	private static Expectation word(EEnum type) {
		String words = type.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
		String what = "the " + PactValueConverters.kindOf(type.getName());
		return new Expectation(what, " Possible words: " + words + ".", false);
	}

	private static Expectation reference(INode node) {
		for (INode current = node; current != null; current = current.getParent()) {
			if (GrammarUtil.containingCrossReference(current.getGrammarElement()) instanceof CrossReference reference
					&& reference.getType().getClassifier() instanceof EClass type) {
				String kind = Names.kind(type);
				String article = "aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ";
				return new Expectation("the id of " + article + kind, "", true);
			}
		}
		return null;
	}

	/** The enumeration behind the type of a rule, also where that is the type of an optional word. */
	private static Optional<EEnum> enumeration(EClassifier type) {
		String name = type.getName().replaceFirst("Object$", "");
		return PactwrightPackage.eINSTANCE.getEClassifier(name) instanceof EEnum found ? Optional.of(found)
				: Optional.empty();
	}

	/** The rule of a value whose part of the tree this is. */
	static Optional<ParserRule> valueRule(INode node) {
		EObject element = node.getGrammarElement() instanceof Assignment assignment ? assignment.getTerminal()
				: node.getGrammarElement();
		element = element instanceof CrossReference reference ? reference.getTerminal() : element;
		AbstractRule rule = element instanceof RuleCall call ? call.getRule() : null;
		return rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule) ? Optional.of(parserRule)
				: Optional.empty();
	}
}
