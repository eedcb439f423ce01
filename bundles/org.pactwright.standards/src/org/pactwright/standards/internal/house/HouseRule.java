package org.pactwright.standards.internal.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.EvaluationResult;
import org.pactwright.aql.Expression;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.TypeSet;
import org.pactwright.language.Names;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;
import org.pactwright.standards.internal.Lists;
import org.pactwright.standards.internal.house.HouseFile.Condition;
import org.pactwright.standards.internal.house.HouseFile.Declared;
import org.pactwright.standards.internal.house.Scanner.Part;

/** A rule of a {@code .rules} file. What fails while it looks at an element is reported once, at the expression. */
final class HouseRule implements Rule {
	/** The slot that takes the whole message of a house rule. */
	static final String SLOT = "message";
	private static final int LONGEST = 4_000;
	/** Loops within loops multiply: three of them over a large model are more than anybody waits for. */
	private static final int DEEPEST = 3;
	private static final long LONGEST_RUN_NANOS = 20_000_000_000L;

	private final Declared declared;
	private final Engine engine;
	private final List<Problem> problems = new ArrayList<>();

	HouseRule(Declared declared, Engine engine) {
		this.declared = declared;
		this.engine = engine;
	}

	@Override
	public String id() {
		return declared.id();
	}

	@Override
	@SuppressWarnings("unchecked")
	public Optional<Class<? extends EObject>> subject() {
		return Optional.of((Class<? extends EObject>) declared.type().getInstanceClass());
	}

	/** What showed while the rule ran. */
	List<Problem> problems() {
		return problems;
	}

	/** Checks the expressions without a model; whether the rule can be run is what it returns. */
	boolean verify(List<Problem> found) {
		int before = found.size();
		declared.conditions().stream().filter(one -> one.feature().isEmpty()).forEach(one -> verify(one.value(), found));
		verify(declared.check(), found);
		slots().forEach(slot -> {
			if (slot.aql()) {
				verify(slot.part(), found);
			} else if (declared.type().getEStructuralFeature(slot.part().text()) == null) {
				error(found, "A " + declared.type().getName() + " has no '" + slot.part().text() + "'.", slot.part());
			}
		});
		return found.subList(before, found.size()).stream().noneMatch(one -> one.severity() == Severity.ERROR);
	}

	private void verify(Part expression, List<Problem> found) {
		if (expression.text().length() > LONGEST) {
			error(found, "The expression is longer than " + LONGEST + " characters. Make several rules of it.", expression);
			return;
		}
		if (depth(expression.text()) > DEEPEST) {
			error(found, "More than " + DEEPEST + " loops within each other take too long on a large model. Make several"
					+ " rules of it.", expression);
			return;
		}
		TypeSet self = TypeSet.of(new ClassifierType(declared.type()));
		for (Diagnostic one : engine.check(expression.text(), Map.of(EvaluationContext.SELF, self)).diagnostics()) {
			found.add(new Problem(one.isError() ? Severity.ERROR : Severity.WARNING, Problem.VALUE, one.message(),
					declared.scanner().place(expression.offset() + one.start(), Math.max(1, one.end() - one.start())),
					List.of()));
		}
	}

	private void error(List<Problem> found, String message, Part part) {
		found.add(Problem.error(Problem.VALUE, message, declared.scanner().place(part.offset(), part.text().length())));
	}

	/** How many bars of iterators are open within each other at most. */
	private static int depth(String text) {
		int deepest = 0;
		List<Integer> open = new ArrayList<>();
		int brackets = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '\'' -> {
					int end = text.indexOf('\'', i + 1);
					i = end < 0 ? text.length() : end;
				}
				case '(' -> brackets++;
				case ')' -> {
					while (!open.isEmpty() && open.getLast() >= brackets) {
						open.removeLast();
					}
					brackets--;
				}
				case '|' -> {
					open.add(brackets);
					deepest = Math.max(deepest, open.size());
				}
				default -> {
					// says nothing about loops
				}
			}
		}
		return deepest;
	}

	// ------------------------------------------------------------ run

	@Override
	public void check(CheckContext context, Report report) {
		Expression check = engine.expression(declared.check().text());
		List<EObject> roots = context.project().resourceSet().getResources().stream()
				.flatMap(resource -> resource.getContents().stream()).toList();
		KnownContents known = new KnownContents();
		long end = System.nanoTime() + LONGEST_RUN_NANOS;
		for (EObject element : context.all(subject().orElseThrow())) {
			context.stopIfCancelled();
			if (System.nanoTime() > end) {
				failed(declared.check(), "it takes too long on this project. Make it simpler");
			}
			if (!problems.isEmpty()) {
				return;
			}
			EvaluationContext evaluation = EvaluationContext.of(element).roots(roots).knownContents(known);
			if (looksAt(element, evaluation) && Boolean.FALSE.equals(truth(check, declared.check(), evaluation))) {
				report.on(element).fill(SLOT, message(element, evaluation)).add();
			}
		}
	}

	private boolean looksAt(EObject element, EvaluationContext evaluation) {
		for (Condition one : declared.conditions()) {
			boolean holds = one.feature().isEmpty()
					? Boolean.TRUE.equals(truth(engine.expression(one.value().text()), one.value(), evaluation))
					: has(element, one) == one.equal();
			if (!holds) {
				return false;
			}
		}
		return true;
	}

	private static boolean has(EObject element, Condition condition) {
		Object value = element.eGet(element.eClass().getEStructuralFeature(condition.feature()));
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return values.stream().anyMatch(one -> text(one).equalsIgnoreCase(condition.value().text()));
	}

	private static String text(Object value) {
		return switch (value) {
			case Enumerator literal -> literal.getLiteral();
			case org.pactwright.model.NamedElement element -> Names.id(element);
			default -> value.toString();
		};
	}

	/** True, false, or null where it failed and was reported. */
	private Object truth(Expression expression, Part part, EvaluationContext evaluation) {
		EvaluationResult result = expression.evaluate(evaluation);
		if (result.failed()) {
			failed(part, result.diagnostics().getFirst().message());
		} else if (!(result.value() instanceof Boolean)) {
			failed(part, "it gives no yes or no but " + result.value());
		}
		return result.value();
	}

	private void failed(Part part, String why) {
		if (problems.isEmpty()) {
			problems.add(Problem.error(Problem.VALUE, "Rule " + declared.id() + " could not be checked: " + why + ".",
					declared.scanner().place(part.offset(), part.text().length())));
		}
	}

	// ------------------------------------------------------------ message

	private record Slot(int start, int end, boolean aql, Part part) {
	}

	private List<Slot> slots() {
		String text = declared.message().text();
		List<Slot> slots = new ArrayList<>();
		for (int open = text.indexOf('{'); open >= 0;) {
			int depth = 1;
			int close = open + 1;
			while (close < text.length() && depth > 0) {
				depth += text.charAt(close) == '{' ? 1 : text.charAt(close) == '}' ? -1 : 0;
				close++;
			}
			if (depth > 0) {
				break;
			}
			String inner = text.substring(open + 1, close - 1).strip();
			boolean aql = inner.startsWith("aql:");
			String body = aql ? inner.substring(4).strip() : inner;
			int offset = declared.message().offset() + text.indexOf(body, open);
			slots.add(new Slot(open, close, aql, new Part(body, offset)));
			open = text.indexOf('{', close);
		}
		return slots;
	}

	private String message(EObject element, EvaluationContext evaluation) {
		String text = declared.message().text();
		if (text.isBlank()) {
			return Names.sentence(Names.label(element)) + ": " + declared.title() + ".";
		}
		StringBuilder message = new StringBuilder();
		int done = 0;
		for (Slot slot : slots()) {
			message.append(text, done, slot.start());
			done = slot.end();
			message.append(slot.aql() ? words(engine.expression(slot.part().text()).evaluate(evaluation).value())
					: words(value(element, slot.part().text())));
		}
		return message.append(text, done, text.length()).toString();
	}

	private static Object value(EObject element, String feature) {
		if (feature.equals("name")) {
			return Names.label(element);
		}
		EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
		return found == null ? null : element.eGet(found);
	}

	private static String words(Object value) {
		return switch (value) {
			case null -> "nothing";
			case EObject element -> Names.label(element);
			case Enumerator literal -> Names.word(literal);
			case java.util.Collection<?> list -> Lists.and(list.stream().map(HouseRule::words).toList());
			default -> value.toString();
		};
	}
}
