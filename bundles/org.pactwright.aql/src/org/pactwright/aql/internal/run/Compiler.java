package org.pactwright.aql.internal.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Severity;
import org.pactwright.aql.syntax.Expr;
import org.pactwright.aql.syntax.Operator;

/**
 * Turns an expression into nodes. Lambda and let variables get slots; a slot is used again once its variable is out of
 * sight.
 */
public final class Compiler {
	private final Library library;
	private final TypeResolver types;
	private final Fusion fusion;
	private final Set<String> globals = new LinkedHashSet<>();
	/** Variables in sight, the innermost first; the slot of one is how many are behind it. */
	private final Deque<String> locals = new ArrayDeque<>();
	private int slots;

	private Compiler(Library library) {
		this.library = library;
		this.types = new TypeResolver(library.packages());
		this.fusion = new Fusion(library, this::node);
	}

	/**
	 * A compiled expression.
	 *
	 * @param node the whole
	 * @param slots how many slots it needs
	 * @param globals the variables that have to be given
	 * @param problems types that do not exist
	 */
	public record Compiled(Node node, int slots, Set<String> globals, List<Diagnostic> problems) {
	}

	/** Compiles an expression; parts that are missing or name unknown types give Nothing, with an ERROR. */
	public static Compiled compile(Expr expression, Library library) {
		Compiler compiler = new Compiler(library);
		Node node = compiler.node(expression);
		return new Compiled(node, compiler.slots, Set.copyOf(compiler.globals), compiler.types.problems());
	}

	private Node node(Expr expression) {
		int start = expression.start();
		int end = expression.end();
		return switch (expression) {
			case Expr.Variable variable -> variable(variable);
			case Expr.Literal literal -> new BasicNodes.Constant(literal.value(), start, end);
			case Expr.Collection c -> new BasicNodes.Elements(c.ordered(), nodes(c.elements()), start, end);
			case Expr.EnumLiteral literal -> constant(() -> types.literal(literal), literal);
			case Expr.TypeLiteral literal -> constant(() -> types.value(literal.type()), literal);
			case Expr.Feature feature -> feature(node(feature.receiver()), feature);
			case Expr.Call call -> call(call);
			case Expr.Unary unary -> unary(unary);
			case Expr.Binary binary -> chain(binary);
			case Expr.If e -> new BasicNodes.If(node(e.condition()), node(e.then()), node(e.otherwise()), start, end);
			case Expr.Let let -> let(let);
			case Expr.Lambda lambda -> lambda(lambda);
			case Expr.Missing missing -> broken("Something is missing here", start, end);
		};
	}

	private Node[] nodes(List<Expr> expressions) {
		return expressions.stream().map(this::node).toArray(Node[]::new);
	}

	private static Node broken(String message, int start, int end) {
		return new BasicNodes.Broken(Severity.ERROR, message, start, end);
	}

	private Node constant(Supplier<Optional<Object>> search, Expr literal) {
		int before = types.problems().size();
		Optional<Object> value = search.get();
		if (value.isPresent()) {
			return new BasicNodes.Constant(value.get(), literal.start(), literal.end());
		}
		List<Diagnostic> found = types.problems();
		return found.size() == before ? broken("There is no such type", literal.start(), literal.end())
				: broken(found.getLast().message(), found.getLast().start(), found.getLast().end());
	}

	private Node variable(Expr.Variable variable) {
		int behind = locals.size();
		for (String local : locals) {
			behind--;
			if (local.equals(variable.name())) {
				return new BasicNodes.Local(behind, variable.start(), variable.end());
			}
		}
		globals.add(variable.name());
		return new BasicNodes.Global(variable.name(), variable.start(), variable.end());
	}

	private Node feature(Node receiver, Expr.Feature feature) {
		if (!library.readsFeatures()) {
			Node name = new BasicNodes.Constant(feature.name(), feature.nameStart(), feature.end());
			return new CallNode.One(receiver, Library.FEATURE_ACCESS, name, false, feature.nameStart(), feature.end());
		}
		return receiver instanceof BasicNodes.Local local
				? new FeatureNode.OfLocal(local, feature.name(), feature.nameStart(), feature.end())
				: new FeatureNode(receiver, feature.name(), feature.nameStart(), feature.end());
	}

	private Node call(Expr.Call call) {
		int start = call.nameStart();
		int end = call.end();
		if (call.toSuper()) {
			return new BasicNodes.Broken(Severity.WARNING, "There is no overridden service '" + call.name() + "'",
					start, end);
		}
		Optional<Node> fused = fusion.fuse(call);
		if (fused.isPresent()) {
			return fused.get();
		}
		Node receiver = node(call.receiver());
		Node[] arguments = nodes(call.arguments());
		boolean arrow = call.arrow();
		Optional<Node> quick = !library.isStandard(call.name()) ? Optional.empty()
				: arrow && arguments.length == 0 ? QuickCalls.ofCollection(receiver, call.name(), start, end)
				: !arrow && arguments.length == 1 ? QuickCalls.ofText(receiver, call.name(), arguments[0], start, end)
				: Optional.empty();
		if (quick.isPresent()) {
			return quick.get();
		}
		return switch (arguments.length) {
			case 0 -> new CallNode.Plain(receiver, call.name(), arrow, start, end);
			case 1 -> new CallNode.One(receiver, call.name(), arguments[0], arrow, start, end);
			case 2 -> new CallNode.Two(receiver, call.name(), arguments[0], arguments[1], arrow, start, end);
			default -> new CallNode.Many(receiver, call.name(), arguments, arrow, start, end);
		};
	}

	private Node unary(Expr.Unary unary) {
		Node operand = node(unary.operand());
		String service = unary.operator().service();
		return unary.operator() == Operator.NOT && library.isStandard(service)
				? new UnaryNodes.Not(operand, unary.start(), unary.end())
				: new UnaryNodes.Service(service, operand, unary.start(), unary.end());
	}

	/** All binary operators along the left edge of the tree, in the order in which they are applied. */
	private Node chain(Expr.Binary whole) {
		Deque<Expr.Binary> operators = new ArrayDeque<>();
		Expr first = whole;
		while (first instanceof Expr.Binary binary) {
			operators.push(binary);
			first = binary.left();
		}
		Node firstNode = node(first);
		List<ChainNode.Step> steps = new ArrayList<>();
		while (!operators.isEmpty()) {
			steps.add(isSum(operators.peek()) ? sum(operators) : step(operators.pop()));
		}
		return steps.size() == 1 ? new ChainNode.Single(firstNode, steps.get(0), whole.start(), whole.end())
				: new ChainNode(firstNode, steps.toArray(ChainNode.Step[]::new), whole.start(), whole.end());
	}

	private boolean isSum(Expr.Binary binary) {
		return binary.operator() == Operator.PLUS && library.isStandard(Operator.PLUS.service());
	}

	private ChainNode.Step sum(Deque<Expr.Binary> operators) {
		List<Node> operands = new ArrayList<>();
		List<Node> places = new ArrayList<>();
		Expr.Binary last = operators.peek();
		int start = last.start();
		while (!operators.isEmpty() && isSum(operators.peek())) {
			last = operators.pop();
			operands.add(node(last.right()));
			places.add(broken("An addition", last.start(), last.end()));
		}
		return new Steps.Sum(operands.toArray(Node[]::new), places.toArray(Node[]::new), start, last.end());
	}

	private ChainNode.Step step(Expr.Binary binary) {
		Operator operator = binary.operator();
		Node right = node(binary.right());
		int start = binary.start();
		int end = binary.end();
		if (!library.isStandard(operator.service())) {
			return new Steps.Service(operator, right, start, end);
		}
		return switch (operator) {
			case AND, OR, IMPLIES -> new Steps.Logical(operator, right, start, end);
			case EQUALS, DIFFERS -> new Steps.Equality(operator, right, start, end);
			case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> new Steps.Comparison(operator, right, start, end);
			case MINUS, TIMES, DIVIDED -> new Steps.Arithmetic(operator, right, start, end);
			default -> new Steps.Service(operator, right, start, end);
		};
	}

	private Node let(Expr.Let let) {
		int firstSlot = locals.size();
		// The values must not see the variables, but nor may they use their slots.
		let.bindings().forEach(binding -> bind(" "));
		Node[] values = new Node[let.bindings().size()];
		for (int i = 0; i < values.length; i++) {
			let.bindings().get(i).type().ifPresent(types::value);
			values[i] = node(let.bindings().get(i).value());
		}
		let.bindings().forEach(binding -> locals.pop());
		let.bindings().forEach(binding -> bind(binding.variable()));
		Node body = node(let.body());
		let.bindings().forEach(binding -> locals.pop());
		return new BasicNodes.Let(firstSlot, values, body, let.start(), let.end());
	}

	private Node lambda(Expr.Lambda lambda) {
		lambda.type().ifPresent(types::value);
		int slot = locals.size();
		bind(lambda.variable());
		Node body = node(lambda.body());
		locals.pop();
		return new BasicNodes.LambdaNode(slot, body, lambda.start(), lambda.end());
	}

	private void bind(String variable) {
		locals.push(variable);
		slots = Math.max(slots, locals.size());
	}
}
