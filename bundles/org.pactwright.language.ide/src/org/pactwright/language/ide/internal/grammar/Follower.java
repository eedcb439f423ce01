package org.pactwright.language.ide.internal.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * Walks through the grammar from one token to all those that may come next, in the order in which the parser would try
 * them: what continues the inner rule before what ends it. Used once.
 */
final class Follower {

	private final PactGrammar grammar;
	private final List<Spot.Step> steps = new ArrayList<>();
	private final Set<Spot> found = new HashSet<>();
	private final Set<Entry> entered = new HashSet<>();

	private record Entry(AbstractElement element, Optional<Frame> frame) {
	}

	Follower(PactGrammar grammar) {
		this.grammar = grammar;
	}

	/** What may follow a spot. */
	List<Spot.Step> after(Spot spot) {
		done(spot.element(), spot.frame(), spot.depth());
		return steps;
	}

	/** What a text may start with. */
	List<Spot.Step> atStart(ParserRule start) {
		enter(start.getAlternatives(), Optional.empty(), 0);
		return steps;
	}

	/** The element was read: once more where it may repeat, and on. */
	private void done(AbstractElement element, Optional<Frame> frame, int kept) {
		if (GrammarUtil.isMultipleCardinality(element)) {
			content(element, frame, kept);
		}
		leave(element, frame, kept);
	}

	/** Goes on behind the element. */
	private void leave(AbstractElement element, Optional<Frame> frame, int kept) {
		EObject container = element.eContainer();
		if (container instanceof Group group) {
			int next = group.getElements().indexOf(element) + 1;
			if (next < group.getElements().size()) {
				enter(group.getElements().get(next), frame, kept);
			} else {
				done(group, frame, kept);
			}
		} else if (container instanceof AbstractElement outer) {
			done(outer, frame, kept);
		} else if (frame.isPresent()) {
			Optional<Frame> caller = frame.get().parent();
			done(frame.get().call(), caller, Math.min(kept, Frame.depth(caller)));
		}
	}

	/** The element comes next: it, or what follows when it may be missing. */
	private void enter(AbstractElement element, Optional<Frame> frame, int kept) {
		content(element, frame, kept);
		if (GrammarUtil.isOptionalCardinality(element)) {
			leave(element, frame, kept);
		}
	}

	private void content(AbstractElement element, Optional<Frame> frame, int kept) {
		if (!entered.add(new Entry(element, frame))) {
			return;
		}
		switch (element) {
			case Keyword keyword -> take(keyword, frame, kept);
			case RuleCall call when call.getRule() instanceof TerminalRule -> take(call, frame, kept);
			case RuleCall call when call.getRule() instanceof ParserRule rule ->
				enter(rule.getAlternatives(), Optional.of(grammar.frame(call, frame)), kept);
			case Group group -> enter(group.getElements().getFirst(), frame, kept);
			case Alternatives choice -> choice.getElements().forEach(each -> enter(each, frame, kept));
			case Assignment assignment -> enter(assignment.getTerminal(), frame, kept);
			case CrossReference reference -> enter(reference.getTerminal(), frame, kept);
			case Action action -> leave(action, frame, kept);
			default -> throw new IllegalStateException("The editor services cannot read this part of the grammar: "
					+ element.eClass().getName() + " in " + GrammarUtil.containingRule(element).getName());
		}
	}

	private void take(AbstractElement terminal, Optional<Frame> frame, int kept) {
		Spot spot = grammar.spot(terminal, frame);
		if (found.add(spot)) {
			steps.add(new Spot.Step(spot, kept));
		}
	}
}
