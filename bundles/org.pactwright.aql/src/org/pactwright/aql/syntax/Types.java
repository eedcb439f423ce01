package org.pactwright.aql.syntax;

import java.util.ArrayList;
import java.util.List;

/** The part of the parser that reads types and what starts like one. Never nests deeper than the text allows. */
final class Types {
	private static final int MAX_DEPTH = 50;

	private final Tokens tokens;
	private int depth;

	Types(Tokens tokens) {
		this.tokens = tokens;
	}

	/** A type, or the literal of an enumeration, as an expression. */
	Expr literal() {
		int start = tokens.start();
		if (tokens.kind() == TokenKind.NAME && tokens.kind(2) == TokenKind.NAME && tokens.kind(3) == TokenKind.PATH) {
			return enumLiteral();
		}
		TypeRef type = type();
		return new Expr.TypeLiteral(type, start, tokens.lastEnd());
	}

	private Expr enumLiteral() {
		int start = tokens.start();
		String packageName = tokens.takeName();
		tokens.advance();
		String enumeration = tokens.takeName();
		tokens.advance();
		if (tokens.kind() == TokenKind.NAME || tokens.kind().isWord()) {
			return new Expr.EnumLiteral(packageName, enumeration, tokens.takeName(), start, tokens.lastEnd());
		}
		tokens.missing("the name of a literal of the enumeration " + enumeration);
		return new Expr.EnumLiteral(packageName, enumeration, "", start, tokens.lastEnd());
	}

	/** A type; always makes progress or reports what is missing. */
	TypeRef type() {
		int start = tokens.start();
		return switch (tokens.kind()) {
			case STRING -> primitive(String.class);
			case INTEGER_TYPE -> primitive(Integer.class);
			case REAL_TYPE -> primitive(Double.class);
			case BOOLEAN_TYPE -> primitive(Boolean.class);
			case SEQUENCE, ORDERED_SET -> collection();
			case OPEN_BRACE -> union();
			case NAME -> classifier();
			default -> {
				tokens.missing("a type");
				yield new TypeRef.Missing(start, start);
			}
		};
	}

	private TypeRef primitive(Class<?> javaClass) {
		int start = tokens.start();
		tokens.advance();
		return new TypeRef.Primitive(javaClass, start, tokens.lastEnd());
	}

	private TypeRef collection() {
		int start = tokens.start();
		boolean ordered = tokens.kind() == TokenKind.ORDERED_SET;
		tokens.advance();
		if (!tokens.expect(TokenKind.OPEN, " and the type of the elements") || ++depth > MAX_DEPTH) {
			if (depth > MAX_DEPTH) {
				tokens.missing("a type that is nested less deeply");
				tokens.abandon();
			}
			return new TypeRef.Missing(start, tokens.lastEnd());
		}
		TypeRef element = type();
		depth--;
		tokens.close(TokenKind.CLOSE);
		return new TypeRef.Collection(ordered, element, start, tokens.lastEnd());
	}

	private TypeRef union() {
		int start = tokens.start();
		tokens.advance();
		List<TypeRef> types = new ArrayList<>();
		do {
			types.add(classifier());
		} while (tokens.take(TokenKind.BAR));
		tokens.close(TokenKind.CLOSE_BRACE);
		return new TypeRef.Union(types, start, tokens.lastEnd());
	}

	private TypeRef classifier() {
		int start = tokens.start();
		if (tokens.kind() != TokenKind.NAME) {
			tokens.missing("a type written package::Type");
			return new TypeRef.Missing(start, start);
		}
		String packageName = tokens.takeName();
		if (!tokens.expect(TokenKind.PATH, " after the name of the package")) {
			return new TypeRef.Missing(start, tokens.lastEnd());
		}
		if (tokens.kind() != TokenKind.NAME && !tokens.kind().isWord()) {
			tokens.missing("the name of a type in the package " + packageName);
			return new TypeRef.Missing(start, tokens.lastEnd());
		}
		return new TypeRef.Classifier(packageName, tokens.takeName(), start, tokens.lastEnd());
	}
}
