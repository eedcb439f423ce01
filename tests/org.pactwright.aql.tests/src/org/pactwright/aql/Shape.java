package org.pactwright.aql;

import java.util.List;
import java.util.stream.Collectors;

import org.pactwright.aql.syntax.Expr;
import org.pactwright.aql.syntax.TypeRef;

/** Writes an expression with all its brackets, so that a test can see how it was understood. */
final class Shape {

	private Shape() {
	}

	static String of(Expr expression) {
		return switch (expression) {
			case Expr.Variable variable -> variable.name();
			case Expr.Literal literal ->
				literal.value() instanceof String text ? "'" + text + "'" : "" + literal.value();
			case Expr.Collection c -> (c.ordered() ? "OrderedSet" : "Sequence") + "{" + list(c.elements()) + "}";
			case Expr.EnumLiteral e -> e.packageName() + "::" + e.enumeration() + "::" + e.literal();
			case Expr.TypeLiteral literal -> of(literal.type());
			case Expr.Feature feature -> of(feature.receiver()) + "." + feature.name();
			case Expr.Call call -> of(call.receiver()) + (call.arrow() ? "->" : ".") + (call.toSuper() ? "super:" : "")
					+ call.name() + "(" + list(call.arguments()) + ")";
			case Expr.Unary unary -> "[" + unary.operator().symbol() + " " + of(unary.operand()) + "]";
			case Expr.Binary b -> "[" + of(b.left()) + " " + b.operator().symbol() + " " + of(b.right()) + "]";
			case Expr.If e -> "[if " + of(e.condition()) + " then " + of(e.then()) + " else " + of(e.otherwise()) + "]";
			case Expr.Let let -> "[let " + let.bindings().stream()
					.map(b -> b.variable() + b.type().map(t -> ":" + of(t)).orElse("") + "=" + of(b.value()))
					.collect(Collectors.joining(", ")) + " in " + of(let.body()) + "]";
			case Expr.Lambda lambda ->
				lambda.variable() + lambda.type().map(t -> ":" + of(t)).orElse("") + "|" + of(lambda.body());
			case Expr.Missing missing -> "?";
		};
	}

	private static String list(List<Expr> expressions) {
		return expressions.stream().map(Shape::of).collect(Collectors.joining(", "));
	}

	private static String of(TypeRef type) {
		return switch (type) {
			case TypeRef.Primitive primitive -> primitive.javaClass().getSimpleName();
			case TypeRef.Collection c -> (c.ordered() ? "OrderedSet(" : "Sequence(") + of(c.element()) + ")";
			case TypeRef.Classifier classifier -> classifier.packageName() + "::" + classifier.name();
			case TypeRef.Union union ->
				union.types().stream().map(Shape::of).collect(Collectors.joining("|", "{", "}"));
			case TypeRef.Missing missing -> "?";
		};
	}
}
