package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.syntax.Parser;
import org.pactwright.aql.syntax.Syntax;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.OrderedSetType;
import org.pactwright.aql.types.SequenceType;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/**
 * Whatever the text, nothing is thrown: there is a value or a diagnostic that lies within the text. The seed is in the
 * message of a failure; set the system property {@code aql.seed} to repeat one, and {@code aql.rounds} for more of
 * them.
 */
class RandomExpressionsTest {
	private static final List<String> TOKENS = List.of("self", "gull", "nobody", "zzz", ".", "->", "name", "ships",
			"crew", "captain", "boss", "age", "tonnage", "kind", "(", ")", ",", "1", "0", "-", "2.5", "'x'", "'a\\nb'",
			"+", "*", "/", "=", "<>", "<", ">=", "not", "and", "or", "xor", "implies", "if", "then", "else", "endif",
			"let", "in", "x", "|", ":", "::", "harbour", "Ship", "Kind", "PEOPLE", "ecore", "EClass", "{", "}",
			"Sequence", "OrderedSet", "Sequence{", "String", "Integer", "true", "false", "null", "select", "collect",
			"size", "first", "eContainer", "oclAsType", "filter", "eAllContents", " ", "#", "'", "\\", "\"", "super:",
			"x|", "2147483648", "(x|x.name)", "()", "\u00e5");
	private static final List<String> SERVICES = List.of("size", "first", "last", "at", "select", "reject", "collect",
			"exists", "forAll", "any", "one", "isUnique", "closure", "sortedBy", "asSet", "asSequence", "union",
			"including", "excluding", "includes", "indexOf", "sep", "sum", "max", "min", "filter", "toString",
			"eContainer", "eContents", "eAllContents", "eClass", "eInverse", "eGet", "ancestors", "siblings",
			"allInstances", "oclIsKindOf", "oclAsType", "substring", "toUpper", "replace", "matches", "tokenize",
			"toInteger", "abs", "div", "mod", "concat", "insertAt", "sub", "drop", "startsWith", "count", "isEmpty",
			"intersection", "eResource", "getURI", "prefix", "index", "nope");
	private static final List<String> ATOMS = List.of("self", "gull", "heron", "nobody", "zzz", "1", "0", "2.5",
			"'abc'", "''", "null", "true", "Sequence{}", "harbour::Ship", "harbour::Kind::CARGO",
			"{harbour::Ship|harbour::Person}", "String", "Sequence(Integer)", "x", "y", "self.ships",
			"OrderedSet{1, null, 'a', self}");
	private static final List<String> OPERATORS = List.of("+", "-", "*", "/", "=", "<>", "<", "<=", ">", ">=", "and",
			"or", "xor", "implies");

	private final Harbour harbour = new Harbour();
	private final Engine engine = harbour.engine();
	private final EvaluationContext context = EvaluationContext.of(harbour.port).set("gull", harbour.gull)
			.set("heron", harbour.heron).set("nobody", null).roots(List.of(harbour.port))
			.crossReferencer(o -> List.of());
	private final Map<String, TypeSet> variables = Map.of("self", TypeSet.of(new ClassifierType(harbour.portClass)),
			"gull", TypeSet.of(new ClassifierType(harbour.ferryClass)), "heron",
			TypeSet.of(new ClassifierType(harbour.shipClass)), "nobody",
			TypeSet.of(new ClassifierType(EcorePackage.Literals.EOBJECT)));

	private static long seed() {
		return Long.getLong("aql.seed", System.nanoTime());
	}

	private static int rounds() {
		return Integer.getInteger("aql.rounds", 20_000);
	}

	private void survives(String text, long seed) {
		try {
			Syntax syntax = Parser.parse(text);
			assertEquals(syntax.correct(), syntax.problems().isEmpty());
			EvaluationResult result = engine.evaluate(text, context);
			CheckResult check = engine.check(text, variables);
			for (List<Diagnostic> found : List.of(syntax.problems(), result.diagnostics(), check.diagnostics())) {
				for (Diagnostic d : found) {
					assertTrue(0 <= d.start() && d.start() <= d.end() && d.end() <= text.length(),
							() -> d + " in " + text);
				}
			}
			assertTrue(syntax.correct() || result.failed());
		} catch (Throwable e) {
			fail("Seed " + seed + ", expression: " + text, e);
		}
	}

	@Test
	void random_tokens_never_throw() {
		long seed = seed();
		Random random = new Random(seed);
		for (int i = 0; i < rounds(); i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(25); n >= 0; n--) {
				text.append(TOKENS.get(random.nextInt(TOKENS.size()))).append(random.nextInt(3) == 0 ? "" : " ");
			}
			survives(text.toString(), seed);
		}
	}

	@Test
	void random_well_formed_expressions_never_throw_and_parse() {
		long seed = seed();
		Random random = new Random(seed);
		for (int i = 0; i < rounds(); i++) {
			String text = expression(random, 4);
			assertTrue(Parser.parse(text).correct(),
					() -> "Seed " + seed + ": " + text + Parser.parse(text).problems());
			survives(text, seed);
		}
	}

	@Test
	void values_are_of_the_types_that_the_check_concludes() {
		long seed = seed();
		Random random = new Random(seed);
		for (int i = 0; i < rounds(); i++) {
			String text = expression(random, 4);
			Object value = engine.evaluate(text, context).value();
			CheckResult check = engine.check(text, variables);
			TypeSet types = check.types();
			assertTrue(!check.clean() || value == null || types.types().stream().anyMatch(type -> isOf(value, type)),
					() -> "Seed " + seed + ": " + text + " gives " + value + ", which is no " + types.text());
		}
	}

	private static boolean isOf(Object value, Type type) {
		return switch (type) {
			case SequenceType sequence -> value instanceof List<?>;
			case OrderedSetType set -> value instanceof Set<?>;
			case ClassifierType c when c.classifier() instanceof EClass ->
				value instanceof EObject && c.classifier().isInstance(value);
			default -> type.javaClass().isInstance(value);
		};
	}

	@Test
	void random_damage_to_expressions_never_throws() {
		long seed = seed();
		Random random = new Random(seed);
		for (int i = 0; i < rounds(); i++) {
			StringBuilder text = new StringBuilder(expression(random, 3));
			for (int n = random.nextInt(4); n >= 0 && text.length() > 2; n--) {
				int at = random.nextInt(text.length() - 1);
				switch (random.nextInt(3)) {
					case 0 -> text.deleteCharAt(at);
					case 1 -> text.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
					default -> text.setLength(at + 1);
				}
			}
			survives(text.toString(), seed);
		}
	}

	private static String expression(Random random, int depth) {
		if (depth == 0) {
			return pick(ATOMS, random);
		}
		String inner = expression(random, depth - 1);
		return switch (random.nextInt(9)) {
			case 0 -> inner + "." + pick(List.of("name", "ships", "crew", "captain", "boss", "kind", "nope"), random);
			case 1, 2 -> inner + (random.nextBoolean() ? "." : "->") + pick(SERVICES, random) + "("
					+ arguments(random, depth) + ")";
			case 3, 4 -> "(" + inner + " " + pick(OPERATORS, random) + " " + expression(random, depth - 1) + ")";
			case 5 -> (random.nextBoolean() ? "not " : "- ") + "(" + inner + ")";
			case 6 -> "if " + inner + " then " + expression(random, depth - 1) + " else " + inner + " endif";
			case 7 -> "let x = " + inner + " in " + expression(random, depth - 1);
			default -> "Sequence{" + inner + ", " + expression(random, depth - 1) + "}";
		};
	}

	private static String arguments(Random random, int depth) {
		return switch (random.nextInt(5)) {
			case 0, 1 -> "";
			case 2 -> pick(List.of("x", "y"), random) + " | " + expression(random, depth - 1);
			case 3 -> expression(random, depth - 1) + ", " + expression(random, depth - 1);
			default -> expression(random, depth - 1);
		};
	}

	private static <T> T pick(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}
}
