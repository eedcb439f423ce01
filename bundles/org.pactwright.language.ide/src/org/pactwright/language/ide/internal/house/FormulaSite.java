package org.pactwright.language.ide.internal.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.spi.Lambda;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;
import org.pactwright.model.PactwrightPackage;

/**
 * A place in an expression: which variables there are, and what stands before the dot or arrow. Works on the text before
 * the place only, so that an expression that is not finished does no harm.
 */
final class FormulaSite {

	/** How a name is asked for. */
	enum Access {
		NONE, DOT, ARROW
	}

	private static final class Holder {
		static final Engine ENGINE = Engine.of(List.of(PactwrightPackage.eINSTANCE));
	}

	private final String text;
	private final Map<String, TypeSet> variables = new TreeMap<>();
	private final Access access;
	private final TypeSet receiver;

	/**
	 * @param text the expression up to the name that is asked for
	 * @param self what {@code self} is, if that is known
	 */
	FormulaSite(String text, Optional<EClass> self) {
		this.text = text;
		self.ifPresent(type -> variables.put(EvaluationContext.SELF, TypeSet.of(new ClassifierType(type))));
		openLambdas();
		String before = text.stripTrailing();
		access = before.endsWith("->") ? Access.ARROW : before.endsWith(".") ? Access.DOT : Access.NONE;
		receiver = access == Access.NONE ? TypeSet.NOTHING
				: types(before.substring(0, before.length() - (access == Access.ARROW ? 2 : 1)));
	}

	Access access() {
		return access;
	}

	/** The variables, those of the loops around the place included. */
	Map<String, TypeSet> variables() {
		return variables;
	}

	/** The classes of what stands before the dot or arrow; of a collection those of its elements. */
	List<EClass> classes() {
		List<EClass> classes = new ArrayList<>();
		for (Type type : receiver.elements().types()) {
			if (type instanceof ClassifierType found && found.classifier() instanceof EClass one) {
				classes.add(one);
			}
		}
		return classes;
	}

	/** The services that can be called there, by name; of each name that with the fewest parameters. */
	List<Service> services() {
		Map<String, Service> found = new TreeMap<>();
		for (String name : Holder.ENGINE.services().names()) {
			if (Character.isLetter(name.charAt(0)) && !name.startsWith("aql")) {
				Holder.ENGINE.services().named(name).stream().filter(this::fits)
						.min(Comparator.comparingInt(Service::arity)).ifPresent(service -> found.put(name, service));
			}
		}
		return List.copyOf(found.values());
	}

	/** The services of a name. */
	static List<Service> services(String name) {
		return Holder.ENGINE.services().named(name);
	}

	/** How a service is called: {@code select(x | ...)}. */
	static String signature(Service service) {
		List<String> parameters = new ArrayList<>();
		for (Class<?> parameter : service.parameters().subList(1, service.arity())) {
			parameters.add(parameter == Lambda.class ? "x | ..." : parameter.getSimpleName());
		}
		return service.name() + "(" + String.join(", ", parameters) + ")";
	}

	private boolean fits(Service service) {
		Class<?> first = service.parameters().getFirst();
		boolean collection = Collection.class.isAssignableFrom(first);
		if (access == Access.ARROW) {
			return collection;
		}
		return !collection && receiver.elements().types().stream().map(Type::javaClass)
				.anyMatch(type -> type == Object.class || first.isAssignableFrom(type));
	}

	/** The types of the expression that a text ends with. */
	private TypeSet types(String before) {
		String expression = before.substring(start(before, before.length())).strip();
		return expression.isEmpty() ? TypeSet.ANY : Holder.ENGINE.check(expression, variables).types();
	}

	/** Finds the loops that are open at the end of the text, from the outermost inwards, and what their variables are. */
	private void openLambdas() {
		List<Integer> open = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '\'' -> {
					int end = text.indexOf('\'', i + 1);
					i = end < 0 ? text.length() : end;
				}
				case '(' -> open.add(i);
				case ')' -> {
					if (!open.isEmpty()) {
						open.removeLast();
					}
				}
				default -> {
					// says nothing about loops
				}
			}
		}
		open.forEach(this::variable);
	}

	private void variable(int bracket) {
		int bar = text.indexOf('|', bracket);
		if (bar < 0) {
			return;
		}
		String name = text.substring(bracket + 1, bar).strip();
		int colon = name.indexOf(':');
		name = colon < 0 ? name : name.substring(0, colon).strip();
		int arrow = text.lastIndexOf("->", bracket);
		if (name.matches("[A-Za-z_]\\w*") && arrow >= 0 && text.substring(arrow + 2, bracket).strip().matches("\\w+")) {
			variables.put(name, types(text.substring(0, arrow)).elements());
		}
	}

	/** Where the chain of names, calls and brackets begins that ends at an offset. */
	private static int start(String text, int end) {
		int at = end;
		while (at > 0) {
			char c = text.charAt(at - 1);
			if (c == ')' || c == '}') {
				at = opening(text, at - 1);
			} else if (Character.isJavaIdentifierPart(c) || c == '.' || c == ':') {
				at--;
			} else if (c == '>' && at > 1 && text.charAt(at - 2) == '-') {
				at -= 2;
			} else if (c == '\'') {
				at = Math.max(0, text.lastIndexOf('\'', at - 2));
			} else {
				return at;
			}
		}
		return at;
	}

	private static int opening(String text, int closing) {
		int depth = 0;
		for (int i = closing; i >= 0; i--) {
			char c = text.charAt(i);
			depth += c == ')' || c == '}' ? 1 : c == '(' || c == '{' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return 0;
	}
}
