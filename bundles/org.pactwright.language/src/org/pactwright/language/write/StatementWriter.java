package org.pactwright.language.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pactwright.language.Names;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.project.Symbols;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * Writes elements as statements. It reads off the grammar how a statement goes, so that both always agree: what a rule
 * asks for is written in the rule's order, what it leaves optional is written when it is set.
 *
 * <p>A statement that fits on one line stays on it. Of a longer one the head keeps what people expect there
 * ({@link HeadParts}), and the block holds the rest, one part per line, indented by tabs.
 */
public final class StatementWriter {

	private static final String RACI_LINE = "RaciLine";

	private final Map<String, ParserRule> rules = new HashMap<>();
	private final Words words;
	private final Function<EObject, Optional<String>> asTheyStand;

	/** Writes references as plain ids. */
	public StatementWriter() {
		this(new Symbols());
	}

	/**
	 * @param symbols the elements that references are read against later: where a plain id could mean several of them,
	 *        a qualified one is written
	 */
	public StatementWriter(Symbols symbols) {
		this(symbols, element -> Optional.empty());
	}

	/**
	 * @param symbols as above
	 * @param asTheyStand the statements of elements that are written already, to be put in as they stand; empty for the
	 *        others
	 */
	public StatementWriter(Symbols symbols, Function<EObject, Optional<String>> asTheyStand) {
		this.asTheyStand = asTheyStand;
		IGrammarAccess grammar = PactLanguage.injector().getInstance(IGrammarAccess.class);
		GrammarUtil.allParserRules(grammar.getGrammar()).forEach(rule -> rules.put(rule.getName(), rule));
		this.words = new Words(symbols, GrammarUtil.getAllKeywords(grammar.getGrammar()));
	}

	/** How this writer says values and references. */
	public Words words() {
		return words;
	}

	/**
	 * Writes an element with everything below it.
	 *
	 * @param element of any concrete class of the metamodel
	 * @return the statement without indentation before it and without a line end after it
	 * @throws IllegalArgumentException when something is missing that the statement cannot go without
	 */
	public String write(EObject element) {
		return write(element, ruleOf(element), 0);
	}

	/**
	 * Writes an element for a place inside other blocks.
	 *
	 * @param depth by how many tabs the lines after the first are indented more
	 */
	public String write(EObject element, int depth) {
		return write(element, ruleOf(element), depth);
	}

	private String write(EObject element, ParserRule rule, int depth) {
		Lines oneLine = new Lines(depth, false);
		Pending pending = new Pending(element);
		element(rule.getAlternatives(), pending, oneLine, false);
		if (oneLine.hasBlock() || !oneLine.fits() && HeadParts.canHaveBlock(rule)) {
			Lines lines = new Lines(depth, true);
			pending = new Pending(element);
			element(rule.getAlternatives(), pending, lines, false);
			pending.checkNothingLeft();
			return lines.text();
		}
		pending.checkNothingLeft();
		return oneLine.text();
	}

	private ParserRule ruleOf(EObject element) {
		EClass type = element.eClass();
		boolean approval = element.eContainingFeature() == Literals.RELATIONSHIP_MANAGEMENT_PLAN__APPROVALS;
		String name = type == Literals.SIGN_OFF ? approval ? "Approval" : "Signature"
				: type == Literals.RESPONSIBILITY_ASSIGNMENT ? "Assignment" : type.getName();
		ParserRule rule = rules.get(name);
		if (rule == null) {
			throw new IllegalArgumentException("There is no statement for " + Names.kind(type));
		}
		return rule;
	}

	/**
	 * Writes one element of the grammar as often as its cardinality and the values that are left allow.
	 *
	 * @param headOnly whether only head parts may be written, since the rest goes into the block that follows
	 */
	private void element(AbstractElement element, Pending pending, Lines lines, boolean headOnly) {
		boolean loop = GrammarUtil.isMultipleCardinality(element);
		if (!loop && !GrammarUtil.isOptionalCardinality(element)) {
			once(element, pending, lines, headOnly);
			return;
		}
		while (wanted(element, pending, lines, headOnly)) {
			if (loop) {
				part(element, pending, lines, headOnly);
			} else {
				once(element, pending, lines, headOnly);
				return;
			}
		}
	}

	/** One round of a loop: a part of the statement, which gets its own line in a block. */
	private void part(AbstractElement element, Pending pending, Lines lines, boolean headOnly) {
		boolean restricted = headOnly || isFragment(element) && lines.isSplitHead();
		AbstractElement inner = isFragment(element) && !RACI_LINE.equals(ruleName(element)) ? fragment(element) : element;
		if (inner instanceof Alternatives alternatives) {
			AbstractElement choice = alternatives.getElements().stream()
					.filter(part -> wanted(part, pending, lines, restricted)).findFirst().orElseThrow();
			part(choice, pending, lines, restricted);
		} else {
			if (!(inner instanceof Group group && isContinuation(group))) {
				lines.beginPart();
			}
			once(inner, pending, lines, restricted);
		}
	}

	/** {@code , next value}: belongs to the line of the value before it. */
	private static boolean isContinuation(Group group) {
		return group.getElements().getFirst() instanceof Keyword keyword && ",".equals(keyword.getValue());
	}

	private void once(AbstractElement element, Pending pending, Lines lines, boolean headOnly) {
		switch (element) {
			case Keyword keyword -> lines.token(keyword.getValue());
			case Group group -> group.getElements().forEach(part -> element(part, pending, lines, headOnly));
			case Alternatives alternatives -> once(choose(alternatives, pending, lines, headOnly), pending, lines, headOnly);
			case Assignment assignment -> assignment(assignment, pending, lines);
			case RuleCall call when RACI_LINE.equals(ruleName(call)) -> raciLine(pending, lines);
			case RuleCall call when call.getRule() instanceof ParserRule rule ->
				once(rule.getAlternatives(), pending, lines, headOnly);
			default -> throw new IllegalStateException("The grammar has an element that cannot be written: " + element);
		}
	}

	/** The alternative that has something to write, or else the one that stands for nothing being said. */
	private AbstractElement choose(Alternatives alternatives, Pending pending, Lines lines, boolean headOnly) {
		List<AbstractElement> choices = alternatives.getElements();
		return choices.stream().filter(part -> wanted(part, pending, lines, headOnly)).findFirst()
				.or(() -> choices.stream().filter(part -> !(part instanceof Assignment)
						&& GrammarUtil.containedAssignments(part).isEmpty()).findFirst())
				.orElse(choices.getFirst());
	}

	/** The actors that follow each other under one letter share a line. */
	private void raciLine(Pending pending, Lines lines) {
		List<ResponsibilityAssignment> run = pending.takeAssignmentsOfOneLetter();
		lines.token(run.getFirst().getLetter().getLiteral());
		for (ResponsibilityAssignment assignment : run) {
			if (assignment != run.getFirst()) {
				lines.token(",");
			}
			lines.token(words.reference(assignment, Literals.RESPONSIBILITY_ASSIGNMENT__ACTOR, assignment.getActor()));
		}
	}

	private void assignment(Assignment assignment, Pending pending, Lines lines) {
		EStructuralFeature feature = pending.feature(assignment.getFeature());
		Object value = pending.take(feature);
		switch (assignment.getTerminal()) {
			case Keyword keyword -> lines.token(keyword.getValue());
			case CrossReference reference -> lines.token(words.reference(pending.element(), feature, value));
			case RuleCall call when value instanceof EObject child && call.getRule() instanceof ParserRule rule ->
				lines.token(asTheyStand.apply(child).orElseGet(() -> write(child,
						rule.getAlternatives() instanceof Alternatives ? ruleOf(child) : rule, lines.depthOfParts())));
			case RuleCall call -> lines.token(words.value(pending.element(), feature, value, call.getRule().getName()));
			default -> throw new IllegalStateException("The grammar has a value that cannot be written: " + assignment);
		}
	}

	/** Whether a value is left that this element of the grammar would write here. */
	private static boolean wanted(AbstractElement element, Pending pending, Lines lines, boolean headOnly) {
		return wanted(element, pending, headOnly, !lines.isSplitHead());
	}

	/** @param free whether parts need not wait for the block: there is none, or it has begun */
	private static boolean wanted(AbstractElement element, Pending pending, boolean headOnly, boolean free) {
		switch (element) {
			case Assignment assignment -> {
				EStructuralFeature feature = pending.feature(assignment.getFeature());
				return feature != null && pending.has(feature) && (!headOnly || HeadParts.keeps(feature));
			}
			case RuleCall call when call.getRule() instanceof ParserRule rule -> {
				boolean block = HeadParts.isBlock(rule.getAlternatives());
				boolean restricted = !block && (headOnly || rule.isFragment() && !free);
				return wanted(rule.getAlternatives(), pending, restricted, free || block);
			}
			case Group group when !hasAllItNeeds(group, pending) -> {
				return false;
			}
			default -> {
				boolean block = HeadParts.isBlock(element);
				return element.eContents().stream().anyMatch(child -> child instanceof AbstractElement part
						&& wanted(part, pending, headOnly && !block, free || block));
			}
		}
	}

	/** Whether everything is said that a group cannot go without: no {@code gate … on} a day without an outcome. */
	private static boolean hasAllItNeeds(Group group, Pending pending) {
		return group.getElements().stream().allMatch(part -> !(part instanceof Assignment assignment)
				|| GrammarUtil.isOptionalCardinality(assignment) || isPending(assignment, pending));
	}

	private static boolean isPending(Assignment assignment, Pending pending) {
		EStructuralFeature feature = pending.feature(assignment.getFeature());
		return feature != null && pending.has(feature);
	}

	private static boolean isFragment(AbstractElement element) {
		return element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment();
	}

	private static AbstractElement fragment(AbstractElement call) {
		return ((ParserRule) ((RuleCall) call).getRule()).getAlternatives();
	}

	private static String ruleName(AbstractElement element) {
		return element instanceof RuleCall call ? call.getRule().getName() : "";
	}
}
