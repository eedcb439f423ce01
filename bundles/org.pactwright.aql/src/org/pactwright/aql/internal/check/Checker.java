package org.pactwright.aql.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.CheckResult;
import org.pactwright.aql.Expression;
import org.pactwright.aql.internal.run.Library;
import org.pactwright.aql.internal.run.TypeResolver;
import org.pactwright.aql.syntax.Expr;
import org.pactwright.aql.syntax.Operator;
import org.pactwright.aql.syntax.TypeRef;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.LambdaType;
import org.pactwright.aql.types.LiteralType;
import org.pactwright.aql.types.NothingType;
import org.pactwright.aql.types.NullType;
import org.pactwright.aql.types.OrderedSetType;
import org.pactwright.aql.types.SequenceType;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/**
 * Checks an expression without a model: an unknown variable is an ERROR, what can never have a value (an unknown
 * feature or service, arguments that no service accepts, a condition that is no Boolean) a WARNING, as in an
 * evaluation. A test with {@code oclIsKindOf} or {@code oclIsTypeOf} narrows the type of a variable where the test
 * holds, and {@code oclIsKindOf} where it fails. A variable that hides another one is a WARNING.
 */
public final class Checker {
	private static final Set<String> TESTS = Set.of("oclIsKindOf", "oclIsTypeOf");
	private static final Set<String> PREDICATES = Set.of("select", "reject", "exists", "forAll", "any", "one");

	private final Metamodel metamodel;
	private final TypeResolver resolver;
	private final Reports reports;
	private final Calls calls;
	private final boolean readsFeatures;

	private Checker(Expression expression, Library library) {
		this.metamodel = new Metamodel(library.packages());
		this.resolver = new TypeResolver(library.packages());
		this.reports = new Reports(expression.problems());
		this.calls = new Calls(library, metamodel, reports);
		this.readsFeatures = library.readsFeatures();
	}

	/**
	 * Checks an expression.
	 *
	 * @param variables all variables there are
	 * @param library metamodels and services
	 */
	public static CheckResult check(Expression expression, Map<String, TypeSet> variables, Library library) {
		Checker checker = new Checker(expression, library);
		Map<String, TypeSet> normal = new HashMap<>();
		variables.forEach((name, types) -> normal.put(name, checker.metamodel.normal(types)));
		Typed typed = checker.typed(expression.syntax().expression(), new Scope(normal));
		return new CheckResult(typed.types(), checker.reports.all(), checker.reports.unknownFeatures());
	}

	private TypeSet types(Expr expression, Scope scope) {
		return typed(expression, scope).types();
	}

	private Typed typed(Expr expression, Scope scope) {
		return switch (expression) {
			case Expr.Variable variable -> Typed.of(variable(variable, scope));
			case Expr.Literal literal ->
				Typed.of(literal.value() == null ? TypeSet.of(new NullType()) : TypeSet.of(literal.value().getClass()));
			case Expr.Collection collection -> Typed.of(collection(collection, scope));
			case Expr.EnumLiteral literal -> Typed.of(enumLiteral(literal));
			case Expr.TypeLiteral literal -> Typed.of(typeLiteral(literal));
			case Expr.Feature feature -> Typed.of(feature(feature, types(feature.receiver(), scope)));
			case Expr.Call call -> call(call, scope);
			case Expr.Unary unary -> unary(unary, scope);
			case Expr.Binary binary -> chain(binary, scope);
			case Expr.If conditional -> Typed.of(conditional(conditional, scope));
			case Expr.Let let -> let(let, scope);
			case Expr.Lambda lambda -> lambda(lambda, TypeSet.ANY, scope);
			case Expr.Missing missing -> Typed.of(TypeSet.ANY);
		};
	}

	private Typed unary(Expr.Unary unary, Scope scope) {
		Typed operand = typed(unary.operand(), scope);
		TypeSet types = calls.result(
				new Calls.Site(unary.operator().service(), List.of(operand.types()), unary.start(), unary.end()));
		return new Typed(types, unary.operator() == Operator.NOT ? operand.facts().not() : Facts.NONE);
	}

	private TypeSet variable(Expr.Variable variable, Scope scope) {
		Optional<TypeSet> types = scope.types(variable.name());
		if (types.isEmpty()) {
			reports.error("There is no variable '" + variable.name() + "'", variable.start(), variable.end());
		}
		return types.orElse(TypeSet.NOTHING);
	}

	private TypeSet collection(Expr.Collection collection, Scope scope) {
		TypeSet elements = collection.elements().stream().map(element -> types(element, scope)).reduce(TypeSet::or)
				.orElse(TypeSet.of(new NullType()));
		return collection.ordered() ? elements.orderedSet() : elements.sequence();
	}

	private TypeSet enumLiteral(Expr.EnumLiteral literal) {
		Optional<Type> type = resolver.literal(literal).flatMap(value -> resolver.enumeration(literal))
				.map(ClassifierType::new);
		return type.map(TypeSet::of).orElse(TypeSet.NOTHING);
	}

	private TypeSet typeLiteral(Expr.TypeLiteral literal) {
		Optional<Object> value = resolver.value(literal.type());
		return value.map(v -> TypeSet.of((Type) new LiteralType(v.getClass(), resolver.types(literal.type()))))
				.orElse(TypeSet.NOTHING);
	}

	private TypeSet declared(Optional<TypeRef> type, TypeSet otherwise) {
		return type.map(ref -> metamodel.normal(resolver.types(ref))).filter(types -> !types.nothing())
				.orElse(otherwise);
	}

	private TypeSet feature(Expr.Feature feature, TypeSet receiver) {
		if (receiver.nothing() || feature.name().isEmpty()) {
			return TypeSet.NOTHING;
		}
		TypeSet result = receiver.map(type -> featureOf(type, feature.name()));
		if (!result.nothing()) {
			return Calls.certain(result);
		}
		if (!readsFeatures) {
			return TypeSet.ANY;
		}
		reports.warnOfFeature(metamodel.unknownFeature(receiver.elements(), feature.name()), feature.nameStart(),
				feature.end());
		return TypeSet.NOTHING;
	}

	private TypeSet featureOf(Type type, String name) {
		return switch (type) {
			case NullType none -> TypeSet.of(type);
			case NothingType nothing -> TypeSet.NOTHING;
			case SequenceType sequence -> collected(featureOf(sequence.element(), name), TypeSet::sequence);
			case OrderedSetType set -> collected(featureOf(set.element(), name), TypeSet::orderedSet);
			case LiteralType literal when Set.class.isAssignableFrom(literal.javaClass()) ->
				collected(featureOf(new ClassifierType(EcorePackage.Literals.ECLASSIFIER), name), TypeSet::orderedSet);
			default -> {
				Optional<EClass> eClass = metamodel.classOf(type);
				yield eClass.isPresent() ? metamodel.feature(eClass.get(), name).orElse(TypeSet.NOTHING)
						: type.javaClass() == Object.class ? TypeSet.ANY : TypeSet.NOTHING;
			}
		};
	}

	private static TypeSet collected(TypeSet each, UnaryOperator<TypeSet> kind) {
		return each.nothing() ? each : kind.apply(each.elements());
	}

	private Typed call(Expr.Call call, Scope scope) {
		TypeSet receiver = types(call.receiver(), scope);
		TypeSet on = call.arrow() ? Calls.collection(receiver) : receiver;
		List<TypeSet> arguments = new ArrayList<>();
		arguments.add(on);
		Optional<Typed> condition = Optional.empty();
		for (Expr argument : call.arguments()) {
			if (argument instanceof Expr.Lambda lambda) {
				Typed body = lambda(lambda, on.elements(), scope);
				condition = Optional.of(body);
				arguments.add(TypeSet.of(new LambdaType(body.types())));
			} else {
				arguments.add(types(argument, scope));
			}
		}
		if (condition.isPresent() && call.arrow() && PREDICATES.contains(call.name())) {
			checkCondition(call, condition.get().types());
		}
		Calls.Site site = new Calls.Site(call.name(), arguments, call.nameStart(), call.end());
		TypeSet result = call.arrow() ? calls.result(site) : calls.resultOfEach(site);
		return new Typed(selected(call, result, condition), facts(call, arguments, scope));
	}

	private void checkCondition(Expr.Call call, TypeSet condition) {
		if (neverBoolean(condition)) {
			Expr lambda = call.arguments().get(0);
			reports.warn("The condition of '" + call.name() + "' is no Boolean but " + condition.text(), lambda.start(),
					lambda.end());
		}
	}

	private static boolean neverBoolean(TypeSet types) {
		return types.types().stream().noneMatch(type -> type.javaClass().isAssignableFrom(Boolean.class))
				&& !types.nothing();
	}

	/** What select, reject and any keep is of the types that the condition leaves. */
	private static TypeSet selected(Expr.Call call, TypeSet result, Optional<Typed> condition) {
		if (condition.isEmpty() || !(call.arguments().get(0) instanceof Expr.Lambda lambda)) {
			return result;
		}
		Facts facts = condition.get().facts();
		TypeSet holding = facts.ifTrue().get(lambda.variable());
		TypeSet failing = facts.ifFalse().get(lambda.variable());
		return switch (call.name()) {
			case "select" -> holding == null ? result : result.collectionsOf(holding);
			case "reject" -> failing == null ? result : result.collectionsOf(failing);
			case "any" -> holding == null ? result : holding;
			default -> result;
		};
	}

	private Facts facts(Expr.Call call, List<TypeSet> arguments, Scope scope) {
		if (TESTS.contains(call.name()) && arguments.size() == 2 && call.receiver() instanceof Expr.Variable variable
				&& arguments.get(1).types().get(0) instanceof LiteralType literal) {
			TypeSet before = scope.types(variable.name()).orElse(TypeSet.ANY);
			Map<String, TypeSet> kept = Map.of(variable.name(), metamodel.narrowed(before, literal.denoted()));
			return new Facts(kept, call.name().equals("oclIsKindOf")
					? Map.of(variable.name(), metamodel.without(before, literal.denoted())) : Map.of());
		}
		return Facts.NONE;
	}

	private Typed lambda(Expr.Lambda lambda, TypeSet elements, Scope scope) {
		warnOfHidden(lambda.variable(), lambda.start(), scope);
		return typed(lambda.body(), scope.with(Map.of(lambda.variable(), declared(lambda.type(), elements))));
	}

	private void warnOfHidden(String variable, int start, Scope scope) {
		if (scope.types(variable).isPresent()) {
			reports.warn("The variable '" + variable + "' hides another one of that name", start,
					start + variable.length());
		}
	}

	/** Binary operators along the left edge of the tree, in a loop: there may be very many. */
	private Typed chain(Expr.Binary whole, Scope scope) {
		Deque<Expr.Binary> operators = new ArrayDeque<>();
		Expr first = whole;
		while (first instanceof Expr.Binary binary) {
			operators.push(binary);
			first = binary.left();
		}
		Typed left = typed(first, scope);
		while (!operators.isEmpty()) {
			left = step(operators.pop(), left, scope);
		}
		return left;
	}

	private Typed step(Expr.Binary binary, Typed left, Scope scope) {
		Map<String, TypeSet> known = switch (binary.operator()) {
			case AND, IMPLIES -> left.facts().ifTrue();
			case OR -> left.facts().ifFalse();
			default -> Map.of();
		};
		Typed right = typed(binary.right(), scope.with(known));
		return switch (binary.operator()) {
			case EQUALS, DIFFERS -> Typed.of(Boolean.class);
			case AND -> new Typed(operation(binary, left, right), left.facts().and(right.facts()));
			case OR -> new Typed(operation(binary, left, right), left.facts().or(right.facts()));
			default -> Typed.of(operation(binary, left, right));
		};
	}

	private TypeSet operation(Expr.Binary binary, Typed left, Typed right) {
		return calls.result(new Calls.Site(binary.operator().service(), List.of(left.types(), right.types()),
				binary.start(), binary.end()));
	}

	private TypeSet conditional(Expr.If conditional, Scope scope) {
		Typed condition = typed(conditional.condition(), scope);
		if (neverBoolean(condition.types())) {
			reports.warn("The condition is no Boolean but " + condition.types().text(), conditional.condition().start(),
					conditional.condition().end());
		}
		Facts facts = condition.facts();
		return types(conditional.then(), scope.with(facts.ifTrue()))
				.or(types(conditional.otherwise(), scope.with(facts.ifFalse())));
	}

	private Typed let(Expr.Let let, Scope scope) {
		Map<String, TypeSet> variables = new HashMap<>();
		for (Expr.Binding binding : let.bindings()) {
			warnOfHidden(binding.variable(), binding.start(), scope.with(variables));
			variables.put(binding.variable(), declared(binding.type(), types(binding.value(), scope)));
		}
		Typed body = typed(let.body(), scope.with(variables));
		return new Typed(body.types(), body.facts().without(variables.keySet()));
	}
}
