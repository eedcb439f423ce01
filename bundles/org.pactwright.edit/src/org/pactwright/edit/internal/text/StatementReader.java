package org.pactwright.edit.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.pactwright.edit.internal.grammar.Shape;
import org.pactwright.edit.internal.grammar.Shapes;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.text.Piece.Kind;

/** Takes the text of one statement apart, without what is inside the statements of its block. */
final class StatementReader {

	private static final String FIRST_OF_RACI_LINE = "Assignment";

	private final EObject element;
	private final Shape shape;
	private final List<Piece> pieces = new ArrayList<>();
	private final Set<EObject> seen = new HashSet<>();
	private boolean inBlock;
	private int instance;
	private Unit last;

	private StatementReader(EObject element, Shape shape) {
		this.element = element;
		this.shape = shape;
	}

	/** The pieces of an element that was parsed, in the order of the text, from its first word to its last. */
	static List<Piece> read(EObject element, ICompositeNode node, Shape shape, String text) {
		StatementReader reader = new StatementReader(element, shape);
		reader.walk(node, element);
		List<Piece> pieces = reader.pieces;
		while (!pieces.isEmpty() && pieces.getFirst().kind() == Kind.COMMENT) {
			pieces.removeFirst();
		}
		while (!pieces.isEmpty() && pieces.getLast().kind() == Kind.COMMENT) {
			pieces.removeLast();
		}
		return Comments.join(pieces, text);
	}

	private void walk(ICompositeNode node, EObject owner) {
		for (INode child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof ILeafNode leaf) {
				leaf(leaf, owner);
			} else {
				composite((ICompositeNode) child, owner);
			}
		}
	}

	private void leaf(ILeafNode leaf, EObject owner) {
		if (NodeParts.isBroken(leaf)) {
			pieces.add(new Piece(Kind.BROKEN, leaf.getTotalOffset(), leaf.getTotalEndOffset()));
		} else if (NodeParts.isComment(leaf)) {
			comment(leaf);
		} else if (!leaf.isHidden()) {
			boolean brace = leaf.getGrammarElement() instanceof Keyword keyword && "{}".contains(keyword.getValue());
			Piece piece = word(leaf, leaf.getTotalOffset(), leaf.getTotalEndOffset(), owner);
			if (brace) {
				inBlock = "{".equals(leaf.getText());
				last = null;
				piece.inBlock = false;
			}
		}
	}

	private void comment(ILeafNode leaf) {
		int length = leaf.getText().stripTrailing().length();
		pieces.add(new Piece(Kind.COMMENT, leaf.getTotalOffset(), leaf.getTotalOffset() + length));
	}

	private void composite(ICompositeNode node, EObject owner) {
		if (NodeParts.isValue(node)) {
			value(node, owner);
		} else if (Shapes.childRule(node.getGrammarElement()).isPresent()) {
			child(node);
		} else {
			walk(node, owner);
		}
	}

	private void value(ICompositeNode node, EObject owner) {
		hiddenBefore(node);
		Optional<ILeafNode> first = NodeParts.firstVisible(node);
		Optional<ILeafNode> end = NodeParts.lastVisible(node);
		if (first.isEmpty() || end.get().getTotalLength() == 0) {
			pieces.add(new Piece(Kind.BROKEN, node.getOffset(), node.getEndOffset()));
		} else {
			word(node, first.get().getTotalOffset(), end.get().getTotalEndOffset(), owner);
		}
	}

	private Piece word(INode node, int start, int end, EObject owner) {
		Piece piece = new Piece(Kind.WORD, start, end);
		piece.terminal = node.getGrammarElement();
		piece.owner = owner;
		piece.inBlock = inBlock;
		Assignment assignment = GrammarUtil.containingAssignment(piece.terminal);
		if (assignment != null) {
			piece.feature = owner.eClass().getEStructuralFeature(assignment.getFeature());
		}
		if (owner == element) {
			belongs(piece);
		} else {
			piece.unit = last;
			piece.instance = instance;
		}
		pieces.add(piece);
		return piece;
	}

	/** Finds out which unit a piece belongs to: the one before or another. */
	private void belongs(Piece piece) {
		Unit unit = shape.unitOf(piece.terminal, inBlock).orElse(null);
		boolean further = unit != null && last != null && unit.element() == last.element();
		boolean loop = unit != null && GrammarUtil.containingGroup(piece.terminal) != null
				&& unit.isInLoop(element(piece.terminal));
		if (!further || !loop && !seen.add(piece.terminal)) {
			instance++;
			seen.clear();
			seen.add(piece.terminal);
		}
		last = unit;
		piece.unit = unit;
		piece.instance = instance;
	}

	private static org.eclipse.xtext.AbstractElement element(EObject terminal) {
		return (org.eclipse.xtext.AbstractElement) terminal;
	}

	private void child(ICompositeNode node) {
		hiddenBefore(node);
		Unit unit = shape.unitOf(node.getGrammarElement(), inBlock).orElse(null);
		Optional<EObject> child = NodeParts.element(node);
		Optional<ILeafNode> first = NodeParts.firstVisible(node);
		if (unit == null || child.isEmpty() || first.isEmpty()) {
			pieces.add(new Piece(Kind.BROKEN, node.getOffset(), node.getEndOffset()));
		} else if (unit.kind() == Unit.Kind.RACI) {
			raci(node, unit, child.get());
		} else {
			ILeafNode end = NodeParts.lastVisible(node).orElse(first.get());
			Piece piece = new Piece(Kind.CHILD, first.get().getTotalOffset(), end.getTotalEndOffset());
			piece.brokenEnd = end.getTotalLength() == 0;
			piece.child = child.get();
			piece.terminal = node.getGrammarElement();
			piece.inBlock = inBlock;
			piece.owner = element;
			Assignment assignment = GrammarUtil.containingAssignment(piece.terminal);
			piece.feature = element.eClass().getEStructuralFeature(assignment.getFeature());
			belongs(piece);
			pieces.add(piece);
			hiddenBehind(node, piece.end());
		}
	}

	private void raci(ICompositeNode node, Unit unit, EObject assignment) {
		boolean begins = Shapes.childRule(node.getGrammarElement()).orElseThrow().getName().equals(FIRST_OF_RACI_LINE);
		if (begins) {
			instance++;
			seen.clear();
		}
		last = unit;
		walk(node, assignment);
	}

	/** Comments in front of the first word; others inside are left alone. */
	private void hiddenBefore(ICompositeNode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getTotalLength() > 0) {
				return;
			}
			leaf(leaf, element);
		}
	}

	/** What was passed over at the end of a statement. */
	private void hiddenBehind(ICompositeNode node, int from) {
		List<ILeafNode> behind = new ArrayList<>();
		for (INode each : node.getAsTreeIterable().reverse()) {
			if (each.getTotalEndOffset() <= from) {
				break;
			}
			if (each instanceof ILeafNode leaf && leaf.isHidden()) {
				behind.addFirst(leaf);
			}
		}
		behind.forEach(leaf -> leaf(leaf, element));
	}
}
