package org.pactwright.edit.internal.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.pactwright.edit.TextEdit;
import org.pactwright.edit.internal.grammar.Shape;

/** The text of one element while it is edited. What is inside the statements of its block is edited there. */
public final class Statement {

	private final EObject element;
	private final Source source;
	private final Shape shape;
	private final List<Piece> pieces;
	private final int start;
	private final int end;
	private final Indents indents;
	private boolean expanded;

	/**
	 * Takes the text of an element apart.
	 *
	 * @param node where the element was parsed
	 */
	public Statement(EObject element, ICompositeNode node, Shape shape, Source source) {
		this.element = element;
		this.source = source;
		this.shape = shape;
		this.pieces = StatementReader.read(element, node, shape, source.text());
		this.start = pieces.isEmpty() ? node.getOffset() : pieces.getFirst().start();
		this.end = pieces.isEmpty() ? start : pieces.getLast().end();
		this.indents = new Indents(this);
	}

	public EObject element() {
		return element;
	}

	public Source source() {
		return source;
	}

	public Shape shape() {
		return shape;
	}

	/** The pieces, in the order of the text; new ones among them. */
	public List<Piece> pieces() {
		return pieces;
	}

	/** Where its first word begins. */
	public int start() {
		return start;
	}

	/** Where its last word ends. */
	public int end() {
		return end;
	}

	/** How its lines are indented. */
	public Indents indents() {
		return indents;
	}

	/** The brace that opens its block; empty without a block. */
	public Optional<Piece> open() {
		return brace("{");
	}

	/** The brace that closes its block; empty without a block. */
	public Optional<Piece> close() {
		return brace("}");
	}

	private Optional<Piece> brace(String sign) {
		for (Piece piece : pieces) {
			if (!piece.isDeleted() && is(piece, sign)) {
				return Optional.of(piece);
			}
		}
		return Optional.empty();
	}

	/** Whether a piece is a certain sign. */
	public boolean is(Piece piece, String sign) {
		if (piece.kind() != Piece.Kind.WORD) {
			return false;
		}
		return piece.isNew() ? piece.newText().filter(sign::equals).isPresent()
				: piece.end() - piece.start() == sign.length() && source.text().startsWith(sign, piece.start());
	}

	/** Whether its block, as it was written, stands on one line. */
	public boolean hasOneLineBlock() {
		Optional<Piece> open = open().filter(piece -> !piece.isNew());
		Optional<Piece> close = close().filter(piece -> !piece.isNew());
		return open.isPresent() && close.isPresent() && !source.hasBreak(open.get().start(), close.get().end());
	}

	/** Gives the block lines of its own. */
	public void expand() {
		expanded = true;
	}

	boolean isExpanded() {
		return expanded;
	}

	/** Puts a new piece behind another one, or in front of all when there is none. */
	public void insertAfter(Piece anchor, Piece made) {
		pieces.add(anchor == null ? 0 : pieces.indexOf(anchor) + 1, made);
	}

	/** Puts a new piece before another one. */
	public void insertBefore(Piece anchor, Piece made) {
		pieces.add(pieces.indexOf(anchor), made);
	}

	/**
	 * What has to be done to the text.
	 *
	 * @throws Obstacle when something in the way could not be read
	 */
	public List<TextEdit> edits() {
		return new Gaps(this).edits();
	}
}
