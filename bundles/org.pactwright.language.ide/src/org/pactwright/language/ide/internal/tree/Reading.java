package org.pactwright.language.ide.internal.tree;

import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.Spot;
import org.pactwright.language.ide.internal.text.Lexemes;

/** A text as statements, with the meaning of every token that could be understood; immutable. */
public final class Reading {

	private final Lexemes lexemes;
	private final Spot[] spots;
	private final Statement[] owners;
	private final List<Statement> roots;
	private final List<Statement> open;
	private final Ending ending;

	Reading(Lexemes lexemes, Spot[] spots, Statement[] owners, List<Statement> roots, List<Statement> open,
			Ending ending) {
		this.lexemes = lexemes;
		this.spots = spots;
		this.owners = owners;
		this.roots = List.copyOf(roots);
		this.open = open;
		this.ending = ending;
	}

	/** Reads a whole text. */
	public static Reading of(Lexemes lexemes) {
		return new Reader(lexemes, lexemes.count()).read();
	}

	/** Reads only the first tokens of a text, to know what may follow them. */
	public static Reading ofFirst(Lexemes lexemes, int count) {
		return new Reader(lexemes, count).read();
	}

	public Lexemes lexemes() {
		return lexemes;
	}

	/** The outermost statements: usually one model or one plan. */
	public List<Statement> roots() {
		return roots;
	}

	/** The statements that the text ends in, outermost first. */
	public List<Statement> open() {
		return open;
	}

	public Ending ending() {
		return ending;
	}

	/** What a token means; empty for comments and for what could not be understood. */
	public Optional<Role> role(int token) {
		return Optional.ofNullable(spots[token]).map(Spot::role);
	}

	/** The innermost statement that a token belongs to. */
	public Optional<Statement> owner(int token) {
		return Optional.ofNullable(owners[token]);
	}
}
