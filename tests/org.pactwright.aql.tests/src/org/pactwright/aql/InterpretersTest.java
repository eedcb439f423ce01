package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages of a specification, chosen by prefix, and what becomes of their values. */
class InterpretersTest {
	private final Harbour harbour = new Harbour();
	private final JavaServices java = JavaServices.of(Services.class);
	private final Interpreters interpreters = new Interpreters(Engine.of(List.of(harbour.metamodel), java.services()),
			java);
	private final EvaluationContext context = EvaluationContext.of(harbour.port).set("gull", harbour.gull)
			.set("word", "w").set("number", 3).set("nobody", null);

	/** Services for {@code service:}. */
	public static class Services {

		/** The receiver alone. */
		public String label(EObject self) {
			return "label";
		}

		/** With arguments. */
		public String label(EObject self, String word, Integer number) {
			return word + number;
		}

		/** Objects. */
		public Object[] both(EObject self, EObject other) {
			return new Object[] { self, "no object", other };
		}

		/** On anything: not for {@code service:}. */
		public String onAnything(Object self) {
			return "any";
		}

		/** Fails. */
		public String fail(EObject self) {
			throw new IllegalStateException("no luck");
		}
	}

	private String text(String expression) {
		try {
			return interpreters.interpreter(expression).evaluateString(context).orElse("(null)");
		} catch (EvaluationException e) {
			return "! " + e.diagnostics().get(0).message();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "aql:self.name; Alder", "aql: self.name ; Alder",
			"aql:(self.name; Alder", "aql:self.nope; (null)", "aql:zzz; ! There is no variable 'zzz'",
			"aql:; ! Expected an expression, found the end of the expression", "feature:name; Alder",
			"feature:name ; Alder", "feature:nope; ! A Port has no feature 'nope'",
			"feature:; ! A Port has no feature ''", "feature:ships.name; ! A Port has no feature 'ships.name'",
			"feature:master; (null)", "feature:eContainer; (null)", "var:word; w", "var:nobody; (null)",
			"var:nope; ! There is no variable 'nope'", "var:; ! There is no variable ''", "service:label; label",
			"service:label(); label", "service:label(word, number); w3", "service:gull.label; label",
			"service:self.label(word,number); w3", "service:label(nobody, number); null3",
			"service:word.label; ! 'word' is no object of a model but a String",
			"service:zzz.label; ! There is no variable 'zzz'", "service:label(zzz); ! There is no variable 'zzz'",
			"service:nope; ! There is no Java service 'nope' for a Port",
			"service:size; ! There is no Java service 'size' for a " + "Port",
			"service:label(word); ! There is no Java service 'label' for a Port, a String",
			"service:onAnything; ! There is no Java service 'onAnything' for a Port", "aql:self.onAnything(); any",
			"service:fail; ! Service 'fail' failed: no luck", "some text; some text", "12; 12", "012; 012",
			"AQL:self.name; AQL:self.name" })
	void the_prefix_decides(String expression, String expected) {
		assertEquals(expected, text(expression).strip());
	}

	@Test
	void features_that_every_object_has_can_be_read() {
		EvaluationContext onGull = EvaluationContext.of(harbour.gull);
		assertEquals(List.of(harbour.port), interpreters.interpreter("feature:eContainer").evaluateObjects(onGull));
		assertEquals(List.of(harbour.ferryClass), interpreters.interpreter("feature:eClass").evaluateObjects(onGull));
		assertEquals(List.of(harbour.ada, harbour.ada, harbour.bo),
				interpreters.interpreter("feature:eCrossReferences").evaluateObjects(onGull));
		assertEquals(5, interpreters.interpreter("feature:eContents").evaluateObjects(context).size());
		assertEquals(5, interpreters.interpreter("feature:eAllContents").evaluateObjects(context).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "aql:true", "aql:1", "aql:'x'", "aql:self", "aql:Sequence{}", "aql:'true'", "true", "TRUE",
			"feature:name", "var:number" })
	void a_Boolean_is_true_unless_false_or_null(String expression) {
		assertTrue(interpreters.interpreter(expression).evaluateBoolean(context));
	}

	@ParameterizedTest
	@ValueSource(strings = { "aql:false", "aql:null", "aql:'false'", "aql:self.nope", "feature:master", "false", "yes",
			"" })
	void a_Boolean_is_false(String expression) {
		assertFalse(interpreters.interpreter(expression).evaluateBoolean(context));
	}

	@Test
	void an_Integer_is_read_from_the_text_of_the_value() {
		assertEquals(OptionalInt.of(5), interpreters.interpreter("aql:'5'").evaluateInteger(context));
		assertEquals(OptionalInt.of(-1), interpreters.interpreter("-1").evaluateInteger(context));
		assertEquals(OptionalInt.empty(), interpreters.interpreter("aql:2.7").evaluateInteger(context));
		assertEquals(OptionalInt.empty(), interpreters.interpreter("aql:null").evaluateInteger(context));
		assertEquals(OptionalInt.empty(), interpreters.interpreter("").evaluateInteger(context));
	}

	@Test
	void an_object_is_one_only_if_it_is_one() {
		assertEquals(Optional.of(harbour.gull), interpreters.interpreter("var:gull").evaluateObject(context));
		assertEquals(Optional.empty(), interpreters.interpreter("feature:name").evaluateObject(context));
		assertEquals(Optional.empty(), interpreters.interpreter("feature:ships").evaluateObject(context));
		assertEquals(Optional.of(harbour.port), interpreters.interpreter("whatever").evaluateObject(context));
	}

	@Test
	void a_collection_holds_the_objects_in_the_value() {
		assertEquals(List.of(harbour.gull), interpreters.interpreter("var:gull").evaluateObjects(context));
		assertEquals(List.of(harbour.gull, harbour.heron), interpreters
				.interpreter("aql:Sequence{1, gull, 'x', null, self.ships->last()}").evaluateObjects(context));
		assertEquals(List.of(harbour.port, harbour.gull),
				interpreters.interpreter("service:both(gull)").evaluateObjects(context));
		assertEquals(List.of(), interpreters.interpreter("feature:name").evaluateObjects(context));
		assertEquals(List.of(), interpreters.interpreter("whatever").evaluateObjects(context));
		assertEquals(List.of(), interpreters.interpreter("aql:self.nope").evaluateObjects(context));
	}

	@Test
	void without_a_Java_class_a_service_fails() {
		Interpreters none = new Interpreters(harbour.engine(), JavaServices.NONE);
		assertThrows(EvaluationException.class, () -> none.interpreter("service:label").evaluateString(context));
	}

	@Test
	void of_several_services_the_first_that_accepts_is_called() {
		JavaServices two = JavaServices.of(First.class, Second.class);
		Interpreters both = new Interpreters(Engine.of(List.of()), two);
		assertEquals(Optional.of("first"), both.interpreter("service:which").evaluateString(context));
	}

	/** Registered first, less specific. */
	public static class First {
		/** Any object. */
		public static String which(EObject self) {
			return "first";
		}
	}

	/** Registered second, just as specific. */
	public static class Second {
		/** Any object. */
		public static String which(EObject self) {
			return "second";
		}
	}

	@Test
	void the_exception_says_what_and_where() {
		EvaluationException e = assertThrows(EvaluationException.class,
				() -> interpreters.interpreter("aql:self.name + zzz").evaluateString(context));
		assertEquals("'aql:self.name + zzz': There is no variable 'zzz' (at character 13)", e.getMessage());
		assertEquals(0, e.getStackTrace().length);
	}

	@Test
	void interpreters_are_kept() {
		assertSame(interpreters.interpreter("feature:name"), interpreters.interpreter("feature:" + "name"));
	}
}
