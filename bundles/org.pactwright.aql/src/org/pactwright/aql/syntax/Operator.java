package org.pactwright.aql.syntax;

/** The operators. Each calls the service of its name. */
public enum Operator {

	/** Boolean consequence; left-associative. */
	IMPLIES("implies", "implies", 1),
	/** Exactly one of two; looser than or. */
	XOR("xor", "xor", 2),
	/** One or both. */
	OR("or", "or", 3),
	/** Both. */
	AND("and", "and", 4),
	/** Same value. */
	EQUALS("=", "equals", 5),
	/** Another value. */
	DIFFERS("<>", "differs", 5),
	/** Less. */
	LESS("<", "lessThan", 5),
	/** Less or the same. */
	LESS_EQUAL("<=", "lessThanEqual", 5),
	/** Greater. */
	GREATER(">", "greaterThan", 5),
	/** Greater or the same. */
	GREATER_EQUAL(">=", "greaterThanEqual", 5),
	/** Sum, concatenation, union. */
	PLUS("+", "add", 6),
	/** Difference. */
	MINUS("-", "sub", 6),
	/** Product. */
	TIMES("*", "mult", 7),
	/** Quotient; of Integers an Integer. */
	DIVIDED("/", "divOp", 7),
	/** Unary minus; binds less tightly than not. */
	NEGATE("-", "unaryMin", 8),
	/** Negation; binds more tightly than any binary operator. */
	NOT("not", "not", 9);

	private final String symbol;
	private final String service;
	private final int precedence;

	Operator(String symbol, String service, int precedence) {
		this.symbol = symbol;
		this.service = service;
		this.precedence = precedence;
	}

	/** How it is written. */
	public String symbol() {
		return symbol;
	}

	/** The service it calls. */
	public String service() {
		return service;
	}

	/** The higher, the tighter it binds. */
	public int precedence() {
		return precedence;
	}
}
