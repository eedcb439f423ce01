package org.pactwright.language.ide.internal.grammar;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What a token at one place of the grammar means.
 *
 * @param kind what it is for
 * @param leading whether it belongs to the words that start the statement: {@code joint plan}
 * @param owner the type of the statement it belongs to; empty before the first statement
 * @param feature the feature it gives or leads to
 * @param target for a reference, what it may point at
 * @param words for a word, the enumeration
 * @param valueRule the grammar rule of the value, for instance {@code Duration}
 */
public record Role(RoleKind kind, boolean leading, Optional<EClass> owner, Optional<EStructuralFeature> feature,
		Optional<EClass> target, Optional<EEnum> words, String valueRule) {

	/** What stands for an optional enumeration in the metamodel: a data type of its name and this ending. */
	private static final String OPTIONAL = "Object";

	/** Whether the feature may have many values. */
	public boolean isMany() {
		return feature.map(EStructuralFeature::isMany).orElse(false);
	}

	/** The type of object a rule makes, or empty for fragments, values, and rules that only choose between others. */
	static Optional<EClass> statement(AbstractRule rule) {
		return rule instanceof ParserRule parser && !parser.isFragment()
				&& parser.getType().getClassifier() instanceof EClass type
				&& !GrammarUtil.containedAssignments(parser).isEmpty() ? Optional.of(type) : Optional.empty();
	}

	/** The role of a keyword or a call of a terminal rule that is reached by these calls. */
	static Role of(AbstractElement element, Optional<Frame> calls) {
		Optional<Frame> frame = calls;
		Optional<CrossReference> reference = Optional.empty();
		Optional<ParserRule> value = Optional.empty();
		EObject at = element;
		while (!(at.eContainer() instanceof Assignment)) {
			if (at.eContainer() instanceof CrossReference found) {
				reference = Optional.of(found);
			}
			if (at.eContainer() instanceof ParserRule rule) {
				if (!GrammarUtil.isDatatypeRule(rule) || frame.isEmpty()) {
					break;
				}
				value = Optional.of(rule);
				at = frame.get().call();
				frame = frame.get().parent();
			} else {
				at = at.eContainer();
			}
		}
		Optional<Assignment> assignment = at.eContainer() instanceof Assignment found ? Optional.of(found)
				: Optional.empty();
		return of(element, new Reached(frame, reference, value, assignment));
	}

	/** What was found on the way from a terminal up to the statement. */
	private record Reached(Optional<Frame> frame, Optional<CrossReference> reference, Optional<ParserRule> value,
			Optional<Assignment> assignment) {
	}

	private static Role of(AbstractElement element, Reached reached) {
		Optional<EClass> owner = owner(reached.frame());
		Optional<String> name = reached.assignment().map(Assignment::getFeature)
				.or(() -> element instanceof Keyword ? featureAfter(element) : Optional.empty());
		Optional<EStructuralFeature> feature = owner
				.flatMap(type -> name.flatMap(n -> Optional.ofNullable(type.getEStructuralFeature(n))));
		Optional<EClass> target = reached.reference().map(r -> (EClass) r.getType().getClassifier());
		Optional<EEnum> words = reached.value().flatMap(Role::words);
		boolean leading = reached.reference().isEmpty()
				&& leads(reached.assignment().map(AbstractElement.class::cast).orElse(element));
		String rule = reached.value().map(ParserRule::getName).orElseGet(() -> terminal(element));
		return new Role(kind(element, reached, leading), leading, owner, feature, target, words, rule);
	}

	private static RoleKind kind(AbstractElement element, Reached reached, boolean leading) {
		if (reached.reference().isPresent()) {
			return element instanceof Keyword ? RoleKind.PUNCTUATION : RoleKind.REFERENCE;
		}
		if (reached.value().flatMap(Role::words).isPresent()) {
			return RoleKind.WORD;
		}
		if (element instanceof Keyword keyword) {
			if (!Character.isLetter(keyword.getValue().charAt(0))) {
				return RoleKind.PUNCTUATION;
			}
			return leading && reached.assignment().isEmpty() ? RoleKind.STATEMENT : RoleKind.FEATURE;
		}
		return switch (terminal(element)) {
			case "NUMBER" -> RoleKind.NUMBER;
			case "DATE" -> RoleKind.DATE;
			case "RULE_ID" -> RoleKind.RULE;
			case "STRING" -> reached.assignment().isPresent() ? RoleKind.TEXT : RoleKind.PATH;
			default -> reached.value().map(Role::valueKind).orElse(RoleKind.DECLARATION);
		};
	}

	/** An id inside a value is its unit, or a value in itself: the code of a country. */
	private static RoleKind valueKind(ParserRule value) {
		return GrammarUtil.containedRuleCalls(value).size() > 1 ? RoleKind.UNIT : RoleKind.WORD;
	}

	/** Whether an element of a statement's rule stands before the id, or first where there is no id. */
	private static boolean leads(AbstractElement element) {
		ParserRule rule = GrammarUtil.containingParserRule(element);
		if (statement(rule).isEmpty()) {
			return false;
		}
		List<AbstractElement> parts = rule.getAlternatives() instanceof Group group ? group.getElements()
				: List.of(rule.getAlternatives());
		int head = 1;
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i) instanceof Assignment assignment && "id".equals(assignment.getFeature())) {
				head = i;
			}
		}
		return parts.stream().limit(head).anyMatch(part -> EcoreUtil.isAncestor(part, element));
	}

	private static Optional<EClass> owner(Optional<Frame> from) {
		Optional<Frame> frame = from;
		while (frame.isPresent()) {
			Optional<EClass> type = frame.get().statement();
			if (type.isPresent()) {
				return type;
			}
			frame = frame.get().parent();
		}
		return Optional.empty();
	}

	/** The feature that a keyword leads to: the next one that is assigned in its group. */
	private static Optional<String> featureAfter(AbstractElement keyword) {
		AbstractElement at = keyword;
		while (at.eContainer() instanceof AbstractElement container) {
			if (container instanceof Group group) {
				for (int i = group.getElements().indexOf(at) + 1; i < group.getElements().size(); i++) {
					if (group.getElements().get(i) instanceof Assignment assignment) {
						return Optional.of(assignment.getFeature());
					}
				}
			}
			at = container;
		}
		return Optional.empty();
	}

	private static Optional<EEnum> words(ParserRule rule) {
		if (rule.getType().getClassifier() instanceof EEnum words) {
			return Optional.of(words);
		}
		EDataType type = (EDataType) rule.getType().getClassifier();
		return type.getName().endsWith(OPTIONAL) && type.getEPackage().getEClassifier(
				type.getName().substring(0, type.getName().length() - OPTIONAL.length())) instanceof EEnum words
						? Optional.of(words)
						: Optional.empty();
	}

	private static String terminal(AbstractElement element) {
		return element instanceof RuleCall call ? call.getRule().getName() : ((Keyword) element).getValue();
	}
}
