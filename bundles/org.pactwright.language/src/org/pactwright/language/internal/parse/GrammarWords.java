package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Which keywords can begin a part of which statement, read off the grammar when a message first needs it. */
@Singleton
public class GrammarWords {

	private static final Set<String> ROOTS = Set.of("GovernanceModel", "RelationshipManagementPlan");

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

	/** Whether a word is a keyword. */
	public boolean isKeyword(String word) {
		return keywords().contains(word);
	}

	/** The rule behind a grammar element, when that rule reads a whole statement. */
	Optional<ParserRule> statementRule(EObject grammarElement) {
		AbstractRule rule = switch (grammarElement) {
			case RuleCall call -> call.getRule();
			case ParserRule direct -> direct;
			case null, default -> null;
		};
		return rule instanceof ParserRule parserRule && isStatement(parserRule) ? Optional.of(parserRule)
				: Optional.empty();
	}

	/** How a statement is called after its keyword: {@code service}; what begins with a choice, after the noun in it. */
	String nameOf(ParserRule rule) {
		return leadingKeyword(rule).orElse(rule.getName());
	}

	/** The names of the statements, in grammar order, of which a keyword can begin a part; at most three. */
	List<String> homesOf(String keyword) {
		List<String> homes = new ArrayList<>();
		for (AbstractRule rule : grammar.getGrammar().getRules()) {
			if (homes.size() < 3 && rule instanceof ParserRule parserRule && isStatement(parserRule)
					&& starts(parserRule).contains(keyword)) {
				homes.add(nameOf(parserRule));
			}
		}
		return homes;
	}

	/** Whether a statement may have a block in braces. */
	boolean mayHaveBlock(ParserRule rule) {
		return EcoreUtil2.eAllOfType(rule, AbstractElement.class).stream()
				.anyMatch(element -> element instanceof Keyword keyword ? "{".equals(keyword.getValue())
						: element instanceof RuleCall call && call.getRule() instanceof ParserRule part && part.isFragment()
								&& mayHaveBlock(part));
	}

	/** What a keyword can begin, as it is written: {@code joint objective} and {@code joint risk} for {@code joint}. */
	List<String> beginningsWith(String keyword) {
		return statements().filter(rule -> firstWords(rule).contains(keyword) && !nameOf(rule).equals(keyword))
				.map(rule -> keyword + " " + nameOf(rule)).toList();
	}

	/** How a statement begins that has a word before its name: {@code joint objective} for {@code objective}. */
	List<String> beginningsOf(String name) {
		return statements().filter(rule -> nameOf(rule).equals(name) && !firstWords(rule).contains(name))
				.flatMap(rule -> firstWords(rule).stream().map(word -> word + " " + name)).toList();
	}

	/** All statements inside models and plans. */
	private Stream<ParserRule> statements() {
		return GrammarUtil.allParserRules(grammar.getGrammar()).stream()
				.filter(rule -> isStatement(rule) && !ROOTS.contains(rule.getName()));
	}

	private static Set<String> firstWords(ParserRule rule) {
		Set<String> words = new TreeSet<>();
		addFirst(rule.getAlternatives(), words, new HashSet<>());
		return words;
	}

	/** The keywords that can begin a part of a statement or a statement inside it. */
	synchronized Set<String> starts(ParserRule rule) {
		return starts.computeIfAbsent(rule, key -> {
			Set<String> words = new TreeSet<>();
			collect(key.getAlternatives(), words, new HashSet<>());
			words.removeIf(word -> !Character.isLetter(word.charAt(0)));
			return words;
		});
	}

	private static boolean isStatement(ParserRule rule) {
		return !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule) && leadingKeyword(rule).isPresent();
	}

	/** The first keyword before the id that every such statement has, or else the first of a choice. */
	private static Optional<String> leadingKeyword(ParserRule rule) {
		if (!(rule.getAlternatives() instanceof Group group)) {
			return Optional.empty();
		}
		List<AbstractElement> head = group.getElements().stream().takeWhile(element -> !isId(element)).toList();
		return head.stream().filter(element -> element instanceof Keyword || element instanceof Alternatives).findFirst()
				.map(GrammarWords::firstKeyword).orElseGet(() -> head.stream()
						.map(element -> element instanceof Assignment assignment ? assignment.getTerminal() : element)
						.filter(terminal -> terminal instanceof RuleCall call && GrammarUtil.isDatatypeRuleCall(call))
						.flatMap(call -> firstKeyword(((RuleCall) call).getRule().getAlternatives()).stream()).findFirst())
				.filter(keyword -> keyword.length() > 1);
	}

	private static boolean isId(AbstractElement element) {
		return element instanceof Assignment assignment && "id".equals(assignment.getFeature());
	}

	private static Optional<String> firstKeyword(AbstractElement element) {
		return switch (element) {
			case Keyword keyword -> Optional.of(keyword.getValue());
			case Alternatives choice ->
				choice.getElements().stream().flatMap(option -> firstKeyword(option).stream()).findFirst();
			case Group group -> firstKeyword(group.getElements().getFirst());
			default -> Optional.empty();
		};
	}

	/** The first words of everything that may be left out or chosen, and of the statements inside. */
	private static void collect(AbstractElement element, Set<String> words, Set<AbstractRule> seen) {
		if (element instanceof Alternatives || element.getCardinality() != null) {
			addFirst(element, words, new HashSet<>(seen));
		}
		if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()
				&& seen.add(rule)) {
			collect(rule.getAlternatives(), words, seen);
		}
		if (element instanceof CompoundElement compound) {
			compound.getElements().forEach(part -> collect(part, words, seen));
		}
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
			case Assignment assignment -> addFirst(assignment.getTerminal(), words, seen);
			default -> {
				// terminals and references begin with no keyword
			}
		}
	}
}
