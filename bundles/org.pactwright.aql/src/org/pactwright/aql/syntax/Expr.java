package org.pactwright.aql.syntax;

import java.util.List;
import java.util.Optional;

/**
 * An expression as parsed. Every node knows the characters it covers, from {@code start()} up to but without
 * {@code end()}. Chains of binary operators lean to the left and may be very long: walk them in a loop, not by
 * recursion. Apart from them, no tree is higher than {@link Parser#MAX_DEPTH}.
 */
public sealed interface Expr {

	/** Offset of the first character. */
	int start();

	/** Offset after the last character. */
	int end();

	/** {@code name}. */
	record Variable(String name, int start, int end) implements Expr {
	}

	/** A text, an Integer, a Double, a Boolean, or null. */
	record Literal(Object value, int start, int end) implements Expr {
	}

	/** {@code Sequence{…}} or {@code OrderedSet{…}}. */
	record Collection(boolean ordered, List<Expr> elements, int start, int end) implements Expr {
	}

	/** {@code pkg::Enumeration::literal}. */
	record EnumLiteral(String packageName, String enumeration, String literal, int start, int end) implements Expr {
	}

	/** A type as a value. */
	record TypeLiteral(TypeRef type, int start, int end) implements Expr {
	}

	/** {@code receiver.name}; {@code nameStart} is where the name starts. */
	record Feature(Expr receiver, String name, int nameStart, int start, int end) implements Expr {
	}

	/**
	 * {@code receiver.name(arguments)} or {@code receiver->name(arguments)}.
	 *
	 * @param arrow whether it is called on the collection as a whole
	 * @param toSuper whether the name has the prefix {@code super:}
	 * @param nameEnd the offset after the name
	 */
	record Call(Expr receiver, String name, List<Expr> arguments, boolean arrow, boolean toSuper, int nameStart,
			int nameEnd, int start, int end) implements Expr {
	}

	/** {@code not operand} or {@code -operand}. */
	record Unary(Operator operator, Expr operand, int start, int end) implements Expr {
	}

	/** {@code left operator right}; {@code operatorStart} is where the operator starts. */
	record Binary(Operator operator, Expr left, Expr right, int operatorStart, int start, int end) implements Expr {
	}

	/** {@code if … then … else … endif}. */
	record If(Expr condition, Expr then, Expr otherwise, int start, int end) implements Expr {
	}

	/** {@code let a = …, b = … in body}. The bindings do not see each other. */
	record Let(List<Binding> bindings, Expr body, int start, int end) implements Expr {
	}

	/** {@code variable | body}: an argument of a call. */
	record Lambda(String variable, Optional<TypeRef> type, Expr body, int start, int end) implements Expr {
	}

	/** Stands where an expression was expected and none was found. */
	record Missing(int start, int end) implements Expr {
	}

	/** A variable of a let. */
	record Binding(String variable, Optional<TypeRef> type, Expr value, int start, int end) {
	}
}
