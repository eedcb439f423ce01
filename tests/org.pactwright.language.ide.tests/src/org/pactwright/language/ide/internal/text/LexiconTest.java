package org.pactwright.language.ide.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.pactwright.language.PactLanguage;
import org.pactwright.model.PactwrightPackage;

/**
 * The words that colouring knows against the grammar and the metamodel. When the language changes, the failure shows
 * what belongs into {@code lexicon.txt}.
 */
class LexiconTest {

	private final Grammar grammar = PactLanguage.injector().getInstance(IGrammarAccess.class).getGrammar();

	@Test
	void keywordsAreThoseOfTheGrammar() {
		assertEquals(new TreeSet<>(GrammarUtil.getAllKeywords(grammar)),
				new TreeSet<>(Lexicon.standard().keywords()));
	}

	@Test
	void wordsAreThoseOfTheMetamodel() {
		Map<String, Boolean> expected = new TreeMap<>();
		for (Object type : PactwrightPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EEnum words) {
				words.getELiterals().stream().map(EEnumLiteral::getLiteral).forEach(word -> expected.put(word, true));
			}
		}
		Map<String, Boolean> actual = new TreeMap<>();
		expected.keySet().forEach(word -> actual.put(word, Lexicon.standard().isWord(word)));
		assertEquals(expected, actual);
	}

	@Test
	void statementsBeginWithTheKeywordsOfTheGrammar() {
		Set<String> expected = new TreeSet<>();
		for (ParserRule rule : statements(reachable("Document"))) {
			first(rule.getAlternatives(), expected);
		}
		first(rule("Import").getAlternatives(), expected);
		Set<String> actual = new TreeSet<>(Lexicon.standard().keywords());
		actual.removeIf(keyword -> !Lexicon.standard().startsStatement(keyword));
		assertEquals(expected, actual);
	}

	@Test
	void modelsDeclareBehindTheKeywordsOfTheGrammar() {
		assertEquals(declaring("GovernanceModel"), declaring(false));
	}

	@Test
	void plansDeclareBehindTheKeywordsOfTheGrammar() {
		assertEquals(declaring("RelationshipManagementPlan"), declaring(true));
	}

	private static Set<String> declaring(boolean plan) {
		Set<String> actual = new TreeSet<>(Lexicon.standard().keywords());
		actual.removeIf(keyword -> !Lexicon.standard().declares(keyword, plan));
		return actual;
	}

	private Set<String> declaring(String root) {
		Set<String> found = new TreeSet<>();
		for (ParserRule rule : statements(reachable(root))) {
			Set<String> before = new TreeSet<>();
			for (AbstractElement part : parts(rule.getAlternatives())) {
				if (part instanceof Assignment assignment && "id".equals(assignment.getFeature())) {
					found.addAll(before);
					break;
				}
				before.clear();
				first(part, before);
			}
		}
		return found;
	}

	private static List<AbstractElement> parts(AbstractElement element) {
		return element instanceof Group group ? group.getElements() : List.of(element);
	}

	private ParserRule rule(String name) {
		return (ParserRule) GrammarUtil.findRuleForName(grammar, name);
	}

	private static List<ParserRule> statements(Set<AbstractRule> rules) {
		return rules.stream().filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
				.filter(rule -> !rule.isFragment() && rule.getType().getClassifier() instanceof EClass).toList();
	}

	private Set<AbstractRule> reachable(String root) {
		Set<AbstractRule> seen = new LinkedHashSet<>();
		Deque<AbstractRule> open = new ArrayDeque<>(List.of(rule(root)));
		while (!open.isEmpty()) {
			AbstractRule rule = open.pop();
			if (seen.add(rule)) {
				GrammarUtil.containedRuleCalls(rule).forEach(call -> open.push(call.getRule()));
			}
		}
		return seen;
	}

	private static void first(AbstractElement element, Set<String> keywords) {
		switch (element) {
			case Keyword keyword -> keywords.add(keyword.getValue());
			case Group group -> {
				for (AbstractElement part : group.getElements()) {
					first(part, keywords);
					if (!GrammarUtil.isOptionalCardinality(part)) {
						break;
					}
				}
			}
			case Alternatives choice -> choice.getElements().forEach(each -> first(each, keywords));
			case Assignment assignment -> first(assignment.getTerminal(), keywords);
			case RuleCall call when call.getRule() instanceof ParserRule rule -> first(rule.getAlternatives(),
					keywords);
			case CrossReference reference -> {
				// a name is no keyword
			}
			default -> {
				// terminals are no keywords
			}
		}
	}
}
