package org.pactwright.aql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Severity;

/**
 * Parses the expression language. Never fails and always ends: broken text gives an expression with missing parts and
 * problems that say what was expected where. Precedence, from tight to loose: navigation; {@code not}; unary minus;
 * {@code * /}; {@code + -}; comparison; {@code and}; {@code or}; {@code xor}; {@code implies}. All binary operators
 * lean to the left. An expression without a closing bracket, or that ends in an operator, is an error here.
 */
public final class Parser {

	/** How many characters an expression may have. */
	public static final int MAX_LENGTH = 200_000;
	/** How deeply expressions may be nested, so that no part of the engine runs out of stack. */
	public static final int MAX_DEPTH = 200;

	private final Tokens tokens;
	private final Types types;
	private int depth;

	private Parser(String text) {
		this.tokens = new Tokens(text);
		this.types = new Types(tokens);
	}

	/**
	 * Parses an expression.
	 *
	 * @param text without a prefix such as {@code aql:}
	 */
	public static Syntax parse(String text) {
		if (text.length() > MAX_LENGTH) {
			String message = "The expression is too long: " + text.length() + " characters; at most " + MAX_LENGTH
					+ " are allowed";
			return new Syntax(text, new Expr.Missing(0, text.length()),
					List.of(new Diagnostic(Severity.ERROR, message, 0, text.length())), false);
		}
		Parser parser = new Parser(text);
		Expr expression = parser.whole();
		return new Syntax(text, expression, parser.tokens.problems(), parser.tokens.onlyUnclosed());
	}

	private Expr whole() {
		Expr expression = expression(0);
		while (tokens.kind() != TokenKind.END) {
			tokens.missing("an operator or the end of the expression");
			int before = tokens.start();
			expression(0);
			if (tokens.start() == before) {
				tokens.advance();
			}
		}
		return expression;
	}

	private Expr expression(int loosest) {
		if (++depth > MAX_DEPTH) {
			tooDeep();
		}
		Expr left = prefix();
		Optional<Operator> operator = tokens.kind().operator();
		while (operator.isPresent() && operator.get().precedence() > loosest) {
			int operatorStart = tokens.start();
			tokens.advance();
			Expr right = expression(operator.get().precedence());
			left = new Expr.Binary(operator.get(), left, right, operatorStart, left.start(), right.end());
			operator = tokens.kind().operator();
		}
		depth--;
		return left;
	}

	private void tooDeep() {
		if (tokens.kind() != TokenKind.END) {
			tokens.report(tokens.start(), tokens.end(),
					"The expression is nested too deeply: at most " + MAX_DEPTH + " levels are allowed");
			tokens.abandon();
		}
	}

	private Expr prefix() {
		int start = tokens.start();
		Operator operator = switch (tokens.kind()) {
			case NOT -> Operator.NOT;
			case MINUS -> Operator.NEGATE;
			default -> null;
		};
		if (operator == null) {
			return navigation(primary());
		}
		tokens.advance();
		Expr operand = expression(operator.precedence() - 1);
		return new Expr.Unary(operator, operand, start, operand.end());
	}

	private Expr navigation(Expr first) {
		Expr receiver = first;
		int before = depth;
		while (tokens.kind() == TokenKind.DOT || tokens.kind() == TokenKind.ARROW) {
			if (++depth > MAX_DEPTH) {
				tooDeep();
				break;
			}
			receiver = step(receiver);
		}
		depth = before;
		return receiver;
	}

	private Expr step(Expr receiver) {
		boolean arrow = tokens.kind() == TokenKind.ARROW;
		tokens.advance();
		boolean toSuper = tokens.kind() == TokenKind.NAME && tokens.kind(1) == TokenKind.COLON
				&& "super".equals(tokens.word());
		if (toSuper) {
			tokens.advance();
			tokens.advance();
		}
		int nameStart = tokens.start();
		if (tokens.kind() != TokenKind.NAME && !tokens.kind().isWord()) {
			tokens.missing(arrow ? "the name of a service" : "the name of a feature or service");
			return new Expr.Feature(receiver, "", nameStart, receiver.start(), tokens.lastEnd());
		}
		String name = tokens.takeName();
		int nameEnd = tokens.lastEnd();
		if (tokens.kind() == TokenKind.OPEN) {
			tokens.advance();
			List<Expr> arguments = list(TokenKind.CLOSE, true);
			return new Expr.Call(receiver, name, arguments, arrow, toSuper, nameStart, nameEnd, receiver.start(),
					tokens.lastEnd());
		}
		if (arrow || toSuper) {
			tokens.missing("'(' after the name of a service");
		}
		return new Expr.Feature(receiver, name, nameStart, receiver.start(), nameEnd);
	}

	/** Expressions between commas, up to and with the closing token. */
	private List<Expr> list(TokenKind close, boolean lambdas) {
		List<Expr> elements = new ArrayList<>();
		if (tokens.take(close)) {
			return elements;
		}
		do {
			elements.add(lambdas && startsLambda() ? lambda() : expression(0));
		} while (tokens.take(TokenKind.COMMA));
		if (close == TokenKind.CLOSE) {
			tokens.closeCall();
		} else {
			tokens.close(close);
		}
		return elements;
	}

	private boolean startsLambda() {
		return tokens.kind() == TokenKind.NAME
				&& (tokens.kind(1) == TokenKind.BAR || tokens.kind(1) == TokenKind.COLON);
	}

	private Expr lambda() {
		int start = tokens.start();
		String variable = tokens.takeName();
		Optional<TypeRef> type = tokens.take(TokenKind.COLON) ? Optional.of(types.type()) : Optional.empty();
		tokens.expect(TokenKind.BAR, " after the variable");
		Expr body = expression(0);
		return new Expr.Lambda(variable, type, body, start, body.end());
	}

	private Expr primary() {
		int start = tokens.start();
		return switch (tokens.kind()) {
			case NAME -> tokens.kind(1) == TokenKind.PATH ? types.literal()
					: new Expr.Variable(tokens.takeName(), start, tokens.lastEnd());
			case INTEGER -> integer();
			case REAL -> literal(Double.valueOf(tokens.word()));
			case TEXT -> literal(tokens.literalText());
			case TRUE -> literal(Boolean.TRUE);
			case FALSE -> literal(Boolean.FALSE);
			case NULL -> literal(null);
			case OPEN -> bracket();
			case IF -> conditional();
			case LET -> let();
			case SEQUENCE, ORDERED_SET -> tokens.kind(1) == TokenKind.OPEN_BRACE ? collection() : types.literal();
			case STRING, INTEGER_TYPE, REAL_TYPE, BOOLEAN_TYPE, OPEN_BRACE -> types.literal();
			default -> missing("an expression");
		};
	}

	private Expr literal(Object value) {
		int start = tokens.start();
		tokens.advance();
		return new Expr.Literal(value, start, tokens.lastEnd());
	}

	private Expr integer() {
		try {
			return literal(Integer.valueOf(tokens.word()));
		} catch (NumberFormatException e) {
			tokens.report(tokens.start(), tokens.end(),
					"The number is too large: the largest whole number is " + Integer.MAX_VALUE);
			return literal(0);
		}
	}

	private Expr missing(String expected) {
		int start = tokens.start();
		tokens.missing(expected);
		if (tokens.kind() == TokenKind.UNKNOWN) {
			tokens.advance();
		}
		return new Expr.Missing(start, start);
	}

	private Expr bracket() {
		tokens.advance();
		Expr inner = expression(0);
		tokens.close(TokenKind.CLOSE);
		return inner;
	}

	private Expr collection() {
		int start = tokens.start();
		boolean ordered = tokens.kind() == TokenKind.ORDERED_SET;
		tokens.advance();
		tokens.advance();
		List<Expr> elements = list(TokenKind.CLOSE_BRACE, false);
		return new Expr.Collection(ordered, elements, start, tokens.lastEnd());
	}

	private Expr conditional() {
		int start = tokens.start();
		tokens.advance();
		Expr condition = expression(0);
		tokens.expect(TokenKind.THEN, "");
		Expr then = expression(0);
		tokens.expect(TokenKind.ELSE, "");
		Expr otherwise = expression(0);
		tokens.expect(TokenKind.ENDIF, "");
		return new Expr.If(condition, then, otherwise, start, tokens.lastEnd());
	}

	private Expr let() {
		int start = tokens.start();
		tokens.advance();
		List<Expr.Binding> bindings = new ArrayList<>();
		do {
			bindings.add(binding());
		} while (tokens.take(TokenKind.COMMA));
		tokens.expect(TokenKind.IN, "");
		Expr body = expression(0);
		return new Expr.Let(bindings, body, start, body.end());
	}

	private Expr.Binding binding() {
		int start = tokens.start();
		String variable = "";
		if (tokens.kind() == TokenKind.NAME) {
			variable = tokens.takeName();
		} else {
			tokens.missing("the name of a variable");
		}
		Optional<TypeRef> type = tokens.take(TokenKind.COLON) ? Optional.of(types.type()) : Optional.empty();
		tokens.expect(TokenKind.EQUALS, " after the variable");
		Expr value = expression(0);
		return new Expr.Binding(variable, type, value, start, value.end());
	}
}
