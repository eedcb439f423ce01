package org.pactwright.edit.internal.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.edit.internal.grammar.Unit;

/**
 * A part of a statement that is kept, replaced, left out or put in as a whole: a word or value, a comment, a statement
 * of its block. Between pieces there is only white space.
 */
public final class Piece {

	/** What a piece is. */
	public enum Kind {
		/** A keyword, sign or value of the statement itself. */
		WORD,
		/** An element of its own, with the comments that belong to it. */
		CHILD,
		/** A comment that belongs to the statement itself. */
		COMMENT,
		/** What could not be read, or is missing here. */
		BROKEN
	}

	/** How a new piece is set apart from what is before it. */
	public enum Layout {
		/** Like a comma: not at all. */
		GLUED(""),
		/** By one space, like a word. */
		WORD(" "),
		/** By two spaces, like a part of a block that shares its line with others. */
		PART("  "),
		/** By a line break. */
		LINE("");

		private final String space;

		Layout(String space) {
			this.space = space;
		}

		String space() {
			return space;
		}
	}

	private final Kind kind;
	private final int start;
	private final int end;
	// what it means; nothing of this is known of comments
	EObject terminal;
	Unit unit;
	int instance;
	boolean inBlock;
	EStructuralFeature feature;
	EObject owner;
	EObject child;
	int coreStart;
	int coreEnd;
	boolean brokenEnd;
	// what is to be done with it
	private boolean deleted;
	private String text;
	private Layout layout;
	private boolean blankBefore;
	private boolean joinsNext;
	private String indent;

	Piece(Kind kind, int start, int end) {
		this.kind = kind;
		this.start = start;
		this.end = end;
		this.coreStart = start;
		this.coreEnd = end;
	}

	/** A new piece that is to be put in. */
	public static Piece inserted(String text, Layout layout) {
		Piece piece = new Piece(Kind.WORD, -1, -1);
		piece.text = text;
		piece.layout = layout;
		return piece;
	}

	/** With this indentation when it begins a line. */
	public Piece indented(String by) {
		indent = by;
		return this;
	}

	/** With a blank line before it. */
	public Piece withBlankLine(boolean blank) {
		blankBefore = blank;
		return this;
	}

	/** Stands before what follows it as a sibling, rather than after what is before it. */
	public Piece joiningNext() {
		joinsNext = true;
		return this;
	}

	/** Belongs to a block. */
	public Piece inBlock(boolean block) {
		inBlock = block;
		return this;
	}

	/** Takes the piece out of the statement. */
	public void delete() {
		deleted = true;
	}

	/** Puts another text in the place of the piece. */
	public void replace(String by) {
		text = by;
		deleted = false;
	}

	public Kind kind() {
		return kind;
	}

	/** The offset where it begins, with the comments before it that belong to it; -1 when it is new. */
	public int start() {
		return start;
	}

	/** The offset behind it. */
	public int end() {
		return end;
	}

	/** Where the statement itself begins. */
	public int coreStart() {
		return coreStart;
	}

	/** Where the statement itself ends. */
	public int coreEnd() {
		return coreEnd;
	}

	public boolean isNew() {
		return start < 0;
	}

	public boolean isDeleted() {
		return deleted;
	}

	/** Whether it stays, as it is or with another text. */
	public boolean stays() {
		return !isNew() && !deleted;
	}

	/** The text that was put in its place. */
	public Optional<String> newText() {
		return Optional.ofNullable(text);
	}

	public Layout layout() {
		return layout;
	}

	String indent() {
		return indent;
	}

	boolean isBlankBefore() {
		return blankBefore;
	}

	boolean isJoiningNext() {
		return joinsNext;
	}

	/** The word of the grammar that it is. */
	public EObject terminal() {
		return terminal;
	}

	/** What it is a part of; empty for comments, braces and what is new. */
	public Optional<Unit> unit() {
		return Optional.ofNullable(unit);
	}

	/** Tells apart units of one kind. */
	public int instance() {
		return instance;
	}

	public boolean isInBlock() {
		return inBlock;
	}

	/** The feature whose value it is. */
	public Optional<EStructuralFeature> feature() {
		return Optional.ofNullable(feature);
	}

	/** The element whose feature this is. */
	public EObject owner() {
		return owner;
	}

	/** The element that it is the statement of. */
	public Optional<EObject> child() {
		return Optional.ofNullable(child);
	}

	/** Whether nobody knows where it really ends. */
	public boolean isBrokenEnd() {
		return brokenEnd || kind == Kind.BROKEN;
	}
}
