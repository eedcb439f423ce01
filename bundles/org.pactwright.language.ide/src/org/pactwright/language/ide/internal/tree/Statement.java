package org.pactwright.language.ide.internal.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;

/** One statement of a text, however unfinished. Tokens are indices into the tokens of the text. */
public final class Statement {

	private static final int NONE = -1;

	private final EClass type;
	private final Optional<Statement> parent;
	private final List<Statement> children = new ArrayList<>(2);
	private int first = NONE;
	private int last = NONE;
	private int id = NONE;
	private int title = NONE;
	private int open = NONE;

	Statement(EClass type, Optional<Statement> parent) {
		this.type = type;
		this.parent = parent;
	}

	/** What it makes. */
	public EClass type() {
		return type;
	}

	/** The statement in whose block or head it stands. */
	public Optional<Statement> parent() {
		return parent;
	}

	/** What stands in it, in document order. */
	public List<Statement> children() {
		return Collections.unmodifiableList(children);
	}

	/** The first token. */
	public int first() {
		return first;
	}

	/** The last token, usually that of its block's closing brace. */
	public int last() {
		return last;
	}

	/** The token of its id, if it has one. */
	public OptionalInt id() {
		return optional(id);
	}

	/** The token of its title, if it has one. */
	public OptionalInt title() {
		return optional(title);
	}

	/** The brace that opens its block, if it has one. */
	public OptionalInt open() {
		return optional(open);
	}

	/** Takes one more token; a statement all of whose words are missing never comes to stand in its parent. */
	void extend(int token) {
		if (first == NONE) {
			first = token;
			parent.ifPresent(outer -> outer.children.add(this));
		}
		last = token;
	}

	/** Whether any token of the text belongs to it. */
	boolean isWritten() {
		return first != NONE;
	}

	void identify(int token) {
		id = token;
	}

	void entitle(int token) {
		title = token;
	}

	void openBlock(int token) {
		open = token;
	}

	private static OptionalInt optional(int token) {
		return token == NONE ? OptionalInt.empty() : OptionalInt.of(token);
	}

	@Override
	public String toString() {
		return type.getName() + "[" + first + ".." + last + "]";
	}
}
