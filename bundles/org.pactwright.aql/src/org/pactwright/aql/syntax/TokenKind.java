package org.pactwright.aql.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of tokens; the text says how a message names them. */
enum TokenKind {
	END("the end of the expression"), NAME("a name"), INTEGER("a whole number"), REAL("a number"), TEXT("a text"),
	ARROW("'->'"), DOT("'.'"), COMMA("','"), OPEN("'('"), CLOSE("')'"), OPEN_BRACE("'{'"), CLOSE_BRACE("'}'"),
	BAR("'|'"), COLON("':'"), PATH("'::'"), UNKNOWN("an unknown character"),

	NOT("not"), AND("and"), OR("or"), XOR("xor"), IMPLIES("implies"), IF("if"), THEN("then"), ELSE("else"),
	ENDIF("endif"), LET("let"), IN("in"), TRUE("true"), FALSE("false"), NULL("null"), STRING("String"),
	INTEGER_TYPE("Integer"), REAL_TYPE("Real"), BOOLEAN_TYPE("Boolean"), SEQUENCE("Sequence"),
	ORDERED_SET("OrderedSet"),

	EQUALS("'='"), DIFFERS("'<>'"), LESS("'<'"), LESS_EQUAL("'<='"), GREATER("'>'"), GREATER_EQUAL("'>='"), PLUS("'+'"),
	MINUS("'-'"), TIMES("'*'"), DIVIDED("'/'");

	private static final Map<String, TokenKind> WORDS = Stream.of(values()).filter(TokenKind::isWord)
			.collect(Collectors.toUnmodifiableMap(kind -> kind.text, kind -> kind));

	private final String text;

	TokenKind(String text) {
		this.text = text;
	}

	/** The keyword or type name that a word is; {@link #NAME} if it is none. */
	static TokenKind ofWord(String word) {
		return WORDS.getOrDefault(word, NAME);
	}

	/** Whether it is written in letters, but is not free to be any name. */
	boolean isWord() {
		return compareTo(NOT) >= 0 && compareTo(ORDERED_SET) <= 0;
	}

	/** How a message names it. */
	String text() {
		return isWord() ? "'" + text + "'" : text;
	}

	/** The binary operator that it stands for. */
	Optional<Operator> operator() {
		return switch (this) {
			case AND, OR, XOR, IMPLIES, EQUALS, DIFFERS, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, PLUS, MINUS, TIMES,
					DIVIDED ->
				Optional.of(Operator.valueOf(name()));
			default -> Optional.empty();
		};
	}
}
