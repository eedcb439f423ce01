package org.pactwright.language.internal.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Which keywords can begin a part of which statement, read off the grammar when a message first needs it. */
@Singleton
public class GrammarWords {

	private final IGrammarAccess grammar;
	private final Map<ParserRule, Set<String>> starts = new HashMap<>();
	private Set<String> keywords = Set.of();

	@Inject
	GrammarWords(IGrammarAccess grammar) {
		this.grammar = grammar;
	}

	/** All keywords that are words. */
	public synchronized Set<String> keywords() {
		if (keywords.isEmpty()) {
			Set<String> all = new TreeSet<>();
			for (String keyword : GrammarUtil.getAllKeywords(grammar.getGrammar())) {
				if (Character.isLetter(keyword.charAt(0))) {
					all.add(keyword);
				}
			}
			keywords = all;
		}
		return keywords;
	}

	public boolean isKeyword(String word) {
		return keywords().contains(word);
	}

	/** The keywords that can begin a part of the statement a node belongs to. */
	public Set<String> startingIn(INode node) {
		return ruleOf(node).map(this::starts).orElse(keywords());
	}

	/** The leading keyword of the statement that a node belongs to. */
	public Optional<String> statementOf(INode node) {
		return ruleOf(node).flatMap(GrammarWords::leadingKeyword);
	}

	/** The leading keyword of the first statement, in grammar order, that a keyword can begin a part of. */
	public Optional<String> homeOf(String keyword) {
		for (AbstractRule rule : grammar.getGrammar().getRules()) {
			if (rule instanceof ParserRule parserRule && isStatement(parserRule) && starts(parserRule).contains(keyword)) {
				Optional<String> leading = leadingKeyword(parserRule);
				if (leading.isPresent()) {
					return leading;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<ParserRule> ruleOf(INode node) {
		for (INode current = node; current != null; current = current.getParent()) {
			AbstractRule rule = switch (current.getGrammarElement()) {
				case RuleCall call -> call.getRule();
				case ParserRule direct -> direct;
				case null, default -> null;
			};
			if (rule instanceof ParserRule parserRule && isStatement(parserRule)) {
				return Optional.of(parserRule);
			}
		}
		return Optional.empty();
	}

	private static boolean isStatement(ParserRule rule) {
		return !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule) && leadingKeyword(rule).isPresent();
	}

	private static Optional<String> leadingKeyword(ParserRule rule) {
		if (rule.getAlternatives() instanceof Group group) {
			for (AbstractElement element : group.getElements()) {
				if (element instanceof Keyword keyword) {
					return Optional.of(keyword.getValue());
				}
				Set<String> first = new LinkedHashSet<>();
				addFirst(element, first, new HashSet<>());
				first.removeIf(word -> !Character.isLetter(word.charAt(0)));
				if (!first.isEmpty() && group.getElements().indexOf(element) == 0) {
					return first.stream().findFirst();
				}
			}
		}
		return Optional.empty();
	}

	private synchronized Set<String> starts(ParserRule rule) {
		return starts.computeIfAbsent(rule, key -> {
			Set<String> words = new TreeSet<>();
			collect(key.getAlternatives(), words, new HashSet<>());
			words.removeIf(word -> !Character.isLetter(word.charAt(0)));
			return words;
		});
	}

	/** The first words of every alternative inside a statement, and of the statements it holds. */
	private static void collect(EObject element, Set<String> words, Set<AbstractRule> seen) {
		if (element instanceof Alternatives alternatives) {
			alternatives.getElements().forEach(alternative -> addFirst(alternative, words, new HashSet<>(seen)));
		}
		if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()
				&& seen.add(rule)) {
			addFirst(rule.getAlternatives(), words, new HashSet<>(seen));
			collect(rule.getAlternatives(), words, seen);
		}
		element.eContents().forEach(child -> collect(child, words, seen));
	}

	private static void addFirst(EObject element, Set<String> words, Set<AbstractRule> seen) {
		switch (element) {
			case Keyword keyword -> words.add(keyword.getValue());
			case Group group -> {
				for (AbstractElement part : group.getElements()) {
					addFirst(part, words, seen);
					if (part.getCardinality() == null || "+".equals(part.getCardinality())) {
						break;
					}
				}
			}
			case CompoundElement compound -> compound.getElements().forEach(part -> addFirst(part, words, seen));
			case RuleCall call when call.getRule() instanceof ParserRule rule -> {
				if (seen.add(rule)) {
					addFirst(rule.getAlternatives(), words, seen);
				}
			}
			case org.eclipse.xtext.Assignment assignment -> addFirst(assignment.getTerminal(), words, seen);
			default -> {
				// terminals and references begin with no keyword
			}
		}
	}
}
