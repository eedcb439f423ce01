package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.aql.types.TypeSet;

/** Services that users write in Java. */
class JavaServicesTest {
	private final Harbour harbour = new Harbour();
	private final JavaServices java = JavaServices.of(Services.class);
	private final Engine engine = Engine.of(List.of(harbour.metamodel), java.services());
	private final EvaluationContext context = EvaluationContext.of(harbour.port).set("class", Harbour.ecoreClass())
			.set("nobody", null);

	/** What a user may write. */
	public static class Services extends Inherited {
		private int calls;

		/** Not static. */
		public int count(EObject self) {
			return ++calls;
		}

		/** Static, on any type. */
		public static String shout(String self) {
			return self == null ? "NULL" : self.toUpperCase() + "!";
		}

		/** Overloads. */
		public String kind(EObject self) {
			return "object";
		}

		/** More specific. */
		public String kind(EClassifier self) {
			return "classifier";
		}

		/** Most specific. */
		public String kind(EClass self) {
			return "class";
		}

		/** Four parameters. */
		public String join(EObject self, String a, Integer b, boolean c) {
			return a + b + c;
		}

		/** Nothing returned. */
		public void touch(EObject self) {
			calls++;
		}

		/** A null of a class. */
		public EObject noObject(EObject self) {
			return null;
		}

		/** A collection that is neither a list nor a set. */
		public Collection<String> queue(EObject self) {
			return new ArrayDeque<>(List.of("a", "b"));
		}

		/** Fails. */
		public String fail(EObject self) {
			throw new IllegalStateException("the tide is out");
		}

		/** Fails without a word. */
		public String failSilently(EObject self) {
			throw new NullPointerException();
		}

		/** Never ends. */
		public String deep(EObject self) {
			return deep(self) + "x";
		}

		/** A class is missing. */
		public String broken(EObject self) {
			throw new NoClassDefFoundError("some/Thing");
		}

		/** No parameter: no service. */
		public String none() {
			return "";
		}

		/** Not public: no service. */
		String hidden(EObject self) {
			return "";
		}
	}

	/** A superclass. */
	public static class Inherited {

		/** Inherited. */
		public String inherited(EObject self) {
			return "inherited";
		}
	}

	/** Without a usable constructor. */
	public static class NoConstructor {

		/** Takes something. */
		public NoConstructor(String something) {
		}

		/** Needs an object. */
		public String needsObject(EObject self) {
			return "";
		}

		/** Does not. */
		public static String needsNone(EObject self) {
			return "fine";
		}
	}

	/** Not public. */
	static class Hidden {

		/** Cannot be called. */
		public static String hidden(EObject self) {
			return "";
		}
	}

	private String outcome(String text) {
		EvaluationResult result = engine.evaluate(text, context);
		return result.diagnostics().isEmpty() ? String.valueOf(result.value()) : result.diagnostics().get(0).text();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "self.name.shout(); ALDER!",
			"self.ships.name.shout(); [GULL!, " + "HERON!]", "self.kind(); object", "class.kind(); class",
			"class.eStructuralFeatures->first().eType.kind(); " + "classifier", "self.join('a', 1, true); a1true",
			"self.inherited(); inherited", "self.queue(); [a, b]", "self.queue()->size(); 2", "self.touch(); null",
			"self.noObject().name; null", "null.shout(); NULL",
			"self.eClass().eStructuralFeatures.kind()->asSet(); [object]" })
	void public_methods_are_services(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@Test
	void one_object_serves_all_calls() {
		assertEquals("1", outcome("self.count()"));
		assertEquals("2", outcome("self.count()"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			"self.fail(); Service 'fail' failed: the tide is out (at character 6)",
			"self.failSilently(); Service 'failSilently' failed: NullPointerException (at character 6)",
			"self.broken(); Service 'broken' failed: some/Thing (at character 6)",
			"self.hidden(); There is no service 'hidden' for a Port (at character 6)",
			"self.none(); There is no service 'none' for a Port (at character 6)",
			"self.hashCode(); There is no service 'hashCode' for a Port (at character 6)" })
	void what_goes_wrong_is_a_diagnostic(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@Test
	void a_service_that_never_ends_is_an_error() {
		EvaluationResult result = engine.evaluate("self.deep()", context);
		assertTrue(result.failed());
		assertEquals("Alder", engine.evaluate("self.name", context).value());
	}

	@Test
	void a_service_may_replace_one_of_the_library() {
		assertEquals(3, Engine.of(List.of()).evaluate("'abc'.size()", context).value());
		Engine other = Engine.of(List.of(), JavaServices.of(Replacement.class).services());
		assertEquals(-1, other.evaluate("'abc'.size()", context).value());
		assertEquals("sum", other.evaluate("1 + 2", context).value());
		assertEquals(true, other.evaluate("1 = 2", context).value());
	}

	/** Replaces services of the library. */
	public static class Replacement {

		/** For texts. */
		public static Integer size(String self) {
			return -1;
		}

		/** An operator. */
		public static String add(Integer self, Integer other) {
			return "sum";
		}

		/** Another. */
		public static Boolean equals(Integer self, Integer other) {
			return true;
		}
	}

	@Test
	void a_service_may_take_the_place_of_reading_features() {
		Engine other = Engine.of(List.of(harbour.metamodel), JavaServices.of(Features.class).services());
		context.set("words", Map.of("tide", "ebb"));
		assertEquals("ebb", other.evaluate("words.tide", context).value());
		assertEquals("Alder", other.evaluate("self.name", context).value());
		assertEquals(List.of("Gull", "Heron"), other.evaluate("self.ships.name", context).value());
		String ebbing = "self.ships->select(s | words.tide = 'ebb' and s.name = 'Gull')->size()";
		assertEquals(1, other.evaluate(ebbing, context).value());
		assertTrue(other.evaluate("self.nope", context).diagnostics().stream().noneMatch(Diagnostic::isError));
		assertEquals(1, other.evaluate("self.nope", context).diagnostics().size());
		Map<String, TypeSet> variables = Map.of("words", TypeSet.of(Map.class));
		assertEquals(List.of(), other.check("words.tide", variables).diagnostics());
		assertEquals(1, engine.check("words.tide", variables).diagnostics().size());
	}

	/** Makes entries look like features. */
	public static class Features {

		/** For maps only. */
		public static Object aqlFeatureAccess(Map<String, ?> self, String name) {
			return self.get(name);
		}
	}

	@Test
	void classes_that_cannot_be_used_are_problems() {
		JavaServices loaded = JavaServices.load(List.of("a.Missing", "a.Throwing", "a.Hidden", "a.NoConstructor"),
				name -> switch (name) {
					case "a.Throwing" -> throw new NoClassDefFoundError("x/Y");
					case "a.Hidden" -> Optional.of(Hidden.class);
					case "a.NoConstructor" -> Optional.of(NoConstructor.class);
					default -> Optional.empty();
				});
		assertEquals(
				List.of("Java class 'a.Missing' was not found", "Java class 'a.Throwing' cannot be loaded: x/Y",
						"Java class '" + Hidden.class.getName() + "' is not public"),
				loaded.problems().stream().map(Diagnostic::message).toList());
		assertTrue(loaded.problems().stream().allMatch(Diagnostic::isError));
		Engine limited = Engine.of(List.of(), loaded.services());
		assertEquals("fine", limited.evaluate("self.needsNone()", context).value());
		String message = limited.evaluate("self.needsObject()", context).diagnostics().get(0).message();
		assertTrue(message.contains("No object of class") && message.contains("constructor without parameters"),
				message);
	}

	@Test
	void the_check_knows_what_they_return() {
		assertEquals("String",
				engine.check("self.name.shout()", Map.of("self", TypeSet.of(EcorePackage.class))).types().text());
	}

	@Test
	void a_service_may_evaluate_expressions_itself() {
		Engine outer = Engine.of(List.of(harbour.metamodel), JavaServices.of(Nested.class).services());
		assertEquals(List.of("Gull Gull!", "Heron Heron!"),
				outer.evaluate("self.ships->collect(s | s.name + ' ' + s.nested())", context).value());
	}

	/** Evaluates. */
	public static class Nested {
		private final Engine engine = Engine.of(List.of());

		/** With lambdas and slots of its own. */
		public String nested(EObject self) {
			return (String) engine.evaluate("Sequence{self}->collect(x | let y = x.name in y + '!')->first()",
					EvaluationContext.of(self)).value();
		}
	}
}
