package org.pactwright.aql.internal.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.aql.syntax.Expr;

/** Finds calls on a collection that can be done in one pass, and makes a {@link FusedNode} of them. */
final class Fusion {
	private static final Set<String> STAGES = Set.of("select", "reject", "filter");
	private static final Set<String> ENDS_WITH_BODY = Set.of("collect", "exists", "forAll", "any");
	private static final Set<String> ENDS = Set.of("size", "isEmpty", "notEmpty", "first");

	private final Library library;
	private final Function<Expr, Node> compile;

	/** @param compile makes the node of a part; parts are compiled in the order in which they are written */
	Fusion(Library library, Function<Expr, Node> compile) {
		this.library = library;
		this.compile = compile;
	}

	/** The node for a call and those before it; nothing if they must be done one by one. */
	Optional<Node> fuse(Expr.Call last) {
		Deque<Expr.Call> calls = new ArrayDeque<>();
		Expr at = last;
		while (at instanceof Expr.Call call && (isStage(call) || call == last && isEnd(call))) {
			calls.push(call);
			at = call.receiver();
		}
		boolean pays = calls.size() > 1 || calls.size() == 1 && !last.arguments().isEmpty();
		return pays ? Optional.of(node(at, List.copyOf(calls))) : Optional.empty();
	}

	private boolean isStage(Expr.Call call) {
		return STAGES.contains(call.name()) && isPlain(call, 1) && (call.name().equals("filter")
				? call.arguments().getFirst() instanceof Expr.TypeLiteral : isHarmlessLambda(call.arguments().getFirst()));
	}

	private boolean isEnd(Expr.Call call) {
		return ENDS.contains(call.name()) && isPlain(call, 0)
				|| ENDS_WITH_BODY.contains(call.name()) && isPlain(call, 1) && isHarmlessLambda(call.arguments().getFirst());
	}

	private boolean isPlain(Expr.Call call, int arguments) {
		return call.arrow() && !call.toSuper() && call.arguments().size() == arguments && library.isStandard(call.name());
	}

	private boolean isHarmlessLambda(Expr argument) {
		return argument instanceof Expr.Lambda lambda && isHarmless(lambda.body());
	}

	/** Whether evaluating it has no effect: it calls nothing but services of the library. */
	private boolean isHarmless(Expr expression) {
		Expr at = expression;
		while (at instanceof Expr.Binary binary) {
			if (!library.isStandard(binary.operator().service()) || !isHarmless(binary.right())) {
				return false;
			}
			at = binary.left();
		}
		return switch (at) {
			case Expr.Call call -> !call.toSuper() && library.isStandard(call.name()) && isHarmless(call.receiver())
					&& call.arguments().stream().allMatch(this::isHarmless);
			case Expr.Feature feature -> library.readsFeatures() && isHarmless(feature.receiver());
			case Expr.Unary unary -> library.isStandard(unary.operator().service()) && isHarmless(unary.operand());
			case Expr.Collection collection -> collection.elements().stream().allMatch(this::isHarmless);
			case Expr.If e -> isHarmless(e.condition()) && isHarmless(e.then()) && isHarmless(e.otherwise());
			case Expr.Let let -> let.bindings().stream().allMatch(b -> isHarmless(b.value())) && isHarmless(let.body());
			case Expr.Lambda lambda -> isHarmless(lambda.body());
			default -> true;
		};
	}

	private Node node(Expr source, List<Expr.Call> calls) {
		Node from = compile.apply(source);
		List<FusedStage> stages = new ArrayList<>();
		CallNode[] plain = new CallNode[calls.size()];
		FusedEnd end = new FusedEnd.Elements(null);
		boolean fits = true;
		Node before = from;
		for (int i = 0; i < plain.length; i++) {
			Expr.Call call = calls.get(i);
			Node argument = call.arguments().isEmpty() ? null : compile.apply(call.arguments().getFirst());
			plain[i] = argument == null
					? new CallNode.Plain(before, call.name(), true, call.nameStart(), call.end())
					: new CallNode.One(before, call.name(), argument, true, call.nameStart(), call.end());
			before = plain[i];
			FusedBody body = argument instanceof BasicNodes.LambdaNode lambda ? body(lambda, call) : null;
			switch (call.name()) {
				case "select" -> stages.add(FusedStage.where(body));
				case "reject" -> stages.add(FusedStage.whereNot(body));
				case "filter" -> fits &= ofClass(argument, stages);
				default -> end = end(call.name(), body);
			}
		}
		return fits ? new FusedNode(from, plain, stages.toArray(FusedStage[]::new), end) : before;
	}

	private static boolean ofClass(Node type, List<FusedStage> stages) {
		return type instanceof BasicNodes.Constant constant && constant.value instanceof EClass eClass
				&& stages.add(FusedStage.ofClass(eClass));
	}

	private static FusedEnd end(String name, FusedBody body) {
		return switch (name) {
			case "collect" -> new FusedEnd.Elements(body);
			case "exists" -> new FusedEnd.Quantifier(body, true);
			case "forAll" -> new FusedEnd.Quantifier(body, false);
			case "size" -> new FusedEnd.Size();
			case "isEmpty" -> new FusedEnd.First(null, false);
			case "notEmpty" -> new FusedEnd.First(null, true);
			default -> new FusedEnd.First(body, null);
		};
	}

	private static FusedBody body(BasicNodes.LambdaNode lambda, Expr.Call call) {
		Expr.Lambda written = (Expr.Lambda) call.arguments().getFirst();
		return FusedBody.of(lambda, written.body() instanceof Expr.Binary binary
				&& !(binary.left() instanceof Expr.Binary) && isPath(binary.right(), written.variable()));
	}

	/** Whether it reads features from a variable other than a given one on. */
	private static boolean isPath(Expr expression, String without) {
		Expr at = expression;
		while (at instanceof Expr.Feature feature) {
			at = feature.receiver();
		}
		return at instanceof Expr.Variable variable && !variable.name().equals(without);
	}
}
