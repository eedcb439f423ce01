package org.pactwright.edit.internal.grammar;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pactwright.edit.internal.grammar.Unit.Kind;
import org.pactwright.language.write.HeadParts;

/** What the statements of one rule are made of. Immutable once made. */
public final class Shape {

	private static final String RACI_LINE = "RaciLine";

	private final List<Unit> head = new ArrayList<>();
	private final List<Unit> block = new ArrayList<>();
	private final Map<EObject, AbstractElement> unitOfTerminal = new IdentityHashMap<>();
	private boolean hasBlock;
	private boolean blockRequired;
	private int order;

	Shape(ParserRule rule) {
		AbstractElement root = rule.getAlternatives();
		List<AbstractElement> parts = root instanceof Group group ? group.getElements() : List.of(root);
		boolean open = false;
		for (AbstractElement part : parts) {
			if (part instanceof Keyword keyword && "{}".contains(keyword.getValue())) {
				open = "{".equals(keyword.getValue());
				hasBlock = true;
				blockRequired = true;
			} else if (HeadParts.isBlock(part)) {
				block((Group) part);
			} else if (part instanceof RuleCall call && HeadParts.isBlock(((ParserRule) call.getRule()).getAlternatives())) {
				block((Group) ((ParserRule) call.getRule()).getAlternatives());
			} else if (GrammarUtil.isMultipleCardinality(part)) {
				units(part, open ? block : head);
			} else {
				unit(part, Kind.FIXED, head);
			}
		}
	}

	private void block(Group group) {
		hasBlock = true;
		for (AbstractElement part : group.getElements()) {
			if (!(part instanceof Keyword)) {
				units(part, block);
			}
		}
	}

	private void units(AbstractElement part, List<Unit> section) {
		switch (part) {
			case Alternatives alternatives -> alternatives.getElements().forEach(each -> units(each, section));
			case RuleCall call when RACI_LINE.equals(call.getRule().getName()) ->
				unit(((ParserRule) call.getRule()).getAlternatives(), Kind.RACI, section);
			case RuleCall call -> units(((ParserRule) call.getRule()).getAlternatives(), section);
			case Assignment assignment when isChild(assignment) -> unit(part, Kind.CHILD, section);
			default -> unit(part, Kind.VALUES, section);
		}
	}

	/** Whether an assignment reads an element of its own. */
	static boolean isChild(Assignment assignment) {
		return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
				&& !GrammarUtil.isDatatypeRule(rule);
	}

	private void unit(AbstractElement element, Kind kind, List<Unit> section) {
		List<Assignment> assignments = new ArrayList<>();
		for (AbstractElement each : EcoreUtil2.eAllOfType(element, AbstractElement.class)) {
			if (each instanceof Assignment assignment) {
				assignments.add(assignment);
			}
			unitOfTerminal.put(each, element);
		}
		section.add(new Unit(element, kind, order++, List.copyOf(assignments)));
	}

	/** Whether statements of this rule may have a block. */
	public boolean hasBlock() {
		return hasBlock;
	}

	/** Whether they must have one. */
	public boolean isBlockRequired() {
		return blockRequired;
	}

	/** What may stand in the head, in the order of the grammar. */
	public List<Unit> head() {
		return head;
	}

	/** What may stand in the block, in the order of the grammar. */
	public List<Unit> block() {
		return block;
	}

	/** What has its place in the head, in the order of the text. */
	public List<Unit> fixed() {
		return head.stream().filter(unit -> unit.kind() == Kind.FIXED).toList();
	}

	/** The unit that a word of the grammar belongs to. */
	public Optional<Unit> unitOf(EObject terminal, boolean inBlock) {
		AbstractElement element = unitOfTerminal.get(terminal);
		if (element == null) {
			return Optional.empty();
		}
		return (inBlock ? block : head).stream().filter(unit -> unit.element() == element).findFirst();
	}

	/** The units of a section that say something about a feature. */
	public List<Unit> saying(EStructuralFeature feature, boolean inBlock) {
		return (inBlock ? block : head).stream().filter(unit -> unit.says(feature)).toList();
	}
}
