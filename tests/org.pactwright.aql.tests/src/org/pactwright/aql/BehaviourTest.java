package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How expressions behave at their edges: as AQL 8.1.3 does. W stands for a warning, E for an error. */
class BehaviourTest {
	private final Harbour harbour = new Harbour();
	private final Engine engine = harbour.engine();
	private final EvaluationContext context = EvaluationContext.of(harbour.port).set("gull", harbour.gull)
			.set("heron", harbour.heron).set("ada", harbour.ada).set("nobody", null);

	/** The value, its class where that matters, and the severities of the diagnostics. */
	private String outcome(String text) {
		EvaluationResult result = engine.evaluate(text, context);
		String value = result.value() instanceof String s ? "'" + s + "'" : String.valueOf(result.value());
		return value + result.diagnostics().stream().map(d -> " " + d.severity().name().charAt(0)).distinct()
				.collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "null.name; null", "'x' + null; 'x'", "null + 'x'; 'x'",
			"null.size(); 0", "null->size(); 0", "null.toString(); ''", "null = null; true",
			// a null keeps the type of the service it comes from
			"self.ships.boss->first().name; null W", "OrderedSet{}->first().name; null W",
			"self.eContainer().oclAsType(ecore::EPackage).name; null W", "self.eContainer().name; null",
			"self.eContainer().eContainer(); null E", "heron.captain.boss.name; null", "heron.captain.name.size(); 0",
			"heron.captain.nope; null W", "Sequence{null}->first().name; null W",
			// logic
			"null and true; null E", "false or null; null E", "not null; null E", "false and null; false",
			"true or null; true", "true implies null; null", "false implies null; true", "true and null; null E",
			"null implies true; null E", "null xor true; null E",
			// conditions
			"if null then 1 else 2 endif; null W", "if 1 then 1 else 2 endif; null W",
			"if self.nope then 1 else 2 endif; null W", "if nobody then 1 else 2 endif; null W",
			"self.ships->select(s | null)->size(); 0", "self.ships->select(s | 1)->size(); 0",
			// nulls in collections
			"self.ships.captain->size(); 1", "self.ships->collect(s | s.captain)->size(); 1",
			"Sequence{null, 1}->size(); 2", "Sequence{null, self}.name; [Alder]" })
	void null_is_handled(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "not 1 = 2; false W", "not (1 = 2); true",
			"-1.abs(); -1", "true xor true or true; false", "false implies true implies false; false",
			"-2.5.round(); -3", "2 + 3 * 4; 14", "10 - 3 - 2; 5", "not self.ships->isEmpty(); true" })
	void operators_bind_as_observed(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "self.nope; null W", "self.nope->isEmpty(); null W",
			"self.nope + 'x'; 'x' W", "'x' + self.nope; 'x' W", "self.nope = null; false W", "self.nope.name; null W",
			"self.nope = self.nope; false W", "self.nope <> self.nope; true W",
			"self.ships->select(s | s.nope = self.nope)->size(); 0 W",
			"not self.nope; null W", "self.nope and true; null W", "self.nope(); null W", "self->nope(); null W",
			"self.name.nope; null W", "self.ships.nope; [] W", "self.people->collect(p | p.nope)->size(); 0 W",
			"self.people->select(p | p.nope)->size(); 0 W", "Sequence{self.nope, 1}; [1] W",
			"Sequence{gull, ada}.tonnage; [900] W", "zzz; null E", "zzz.name; null E",
			"self.ships->select(s | zzz); [] E", "let x = 1, y = x in y; null E", "zzz::Type; null E",
			"harbour::Nope; null E", "harbour::Kind::NOPE; null E", "harbour::Kind::people; null E",
			"self.name.substring('a'); null W", "self.oclIsKindOf(); null W" })
	void what_is_unknown_is_Nothing(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "if true then 1 else zzz::Type endif; 1",
			"if false then 1 else zzz::Type endif; null E", "true or self.oclIsKindOf(zzz::Type); true",
			"self.oclIsKindOf(harbour::Nope); false E", "self.oclAsType(harbour::Nope); null E",
			"gull.kind = harbour::Kind::NOPE; false E", "zzz::Type.allInstances(); null E W",
			"self.ships->select(s | s.oclIsKindOf(zzz::Type)); [] E",
			"OrderedSet{}->select(s | s.oclIsKindOf(zzz::Type)); []", "self.ships->filter(zzz::Type); null E W",
			"let x : zzz::Type = 1 in x; 1", "Sequence{1}->select(x : zzz::Type | x = 1); [1]" })
	void an_unknown_type_matters_where_it_is_needed_only(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "10 / 4; 2", "1 = 1.0; false", "1 + 1.0; null W",
			"10.0 / 4; null W", "1 < 1.5; null E", "1 > null; null E", "1 / 0; null E", "2147483647 + 1; -2147483648",
			"2147483648; null E", "self.people.age->sum(); 100", "null + 1; '1'", "1 + null; '1'", "1 - 1.0; null W",
			"0.1 + 0.2; 0.30000000000000004", "2.max(3.5); null W", "1.0 / 0; null W", "7 * 6; 42",
			"1 + 2 + 'x' + 1 + 2; '3x12'", "'a' + true + 1.5 + null + 'b'; 'atrue1.5b'" })
	void numbers_are_not_mixed(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@Test
	void the_sum_of_integers_is_a_long() {
		assertEquals(100L, engine.evaluate("self.people.age->sum()", context).value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "Sequence{1} = OrderedSet{1}; false",
			"Sequence{1, 2} = Sequence{1, 2}; true", "Sequence{4, 5}->at(2); 5", "Sequence{4, 5}->at(0); null E",
			"Sequence{4, 5}->indexOf(5); 2", "Sequence{4, 5}->indexOf(6); 0", "'abc'.index('z'); -1",
			"'abc'.index('b'); 2", "gull.oclAsType(harbour::Person); null E",
			"gull.oclAsType(harbour::Ship) = gull; true", "null.oclIsKindOf(harbour::Ship); false",
			"'a\\nb\\t'.size(); 4", "self.zzz::A; null E", "self.eAllContents(harbour::Ferry).name; [Gull]",
			"harbour::Kind::PEOPLE = gull.kind; true", "harbour::Kind::CARGO = heron.kind; true", "gull.kind; people",
			"gull.eClass() = harbour::Ferry; true", "{harbour::Ship|harbour::Person}->size(); 2", "'a' < 'b'; true",
			"gull = gull; true", "gull <> heron; true", "gull = 'Gull'; false", "self.super:nope(); null W",
			"(self.name; null E", "1 +; null E" })
	void other_edges_are_as_observed(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "self.ships.name; [Gull, Heron]",
			"self.ships.crew.name; [Ada, Bo, Bo, Cy]", "self.ships.flags; [SE, FI]", "self.ships.name.size(); [4, 5]",
			"self.ships.crew->asSet().name; [Ada, Bo, Cy]", "self->size(); 1", "'x'->size(); 1",
			"gull.flags->size(); 2", "Sequence{Sequence{gull}, Sequence{heron}}.name; [Gull, Heron]",
			"self.name->first(); 'Alder'", "gull.flags.toLower(); [se, fi]",
			"self.ships.eContainer().name; [Alder, Alder]" })
	void the_dot_collects_and_the_arrow_takes_the_whole(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "let x = 1 in let x = 2 in x; 2",
			"let x = 1 in x + x; 2", "let self = gull in self.name; 'Gull'", "let x = 1, y = 2 in y - x; 1",
			"self.ships->collect(s | s.crew->collect(p | s.name + p.name)); [GullAda, GullBo, HeronBo, HeronCy]",
			"self.ships->collect(s | let n = s.name in s.crew->select(p | n = 'Gull' and p.age > 40).name); [Ada]",
			"self.people->sortedBy(p | p.age).name; [Cy, Bo, Ada]", "let f = self.ships->first() in f.name; 'Gull'",
			"self.people->select(self | self.age > 40).name->first() + self.name; 'AdaAlder'",
			"let x = let y = 1 in y + 1, z = let y = 10 in y in x * z; 20" })
	void variables_are_seen_where_they_should_be(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@Test
	void operations_of_the_metamodel_can_be_called() {
		EvaluationContext onClass = EvaluationContext.of(EcorePackage.Literals.ECLASS);
		assertEquals("name", engine.evaluate("self.getEStructuralFeature('name').name", onClass).value());
		assertEquals(true, engine.evaluate("self.isSuperTypeOf(self)", onClass).value());
		assertEquals(List.of(true), engine.evaluate("Sequence{self}.isSuperTypeOf(self)", onClass).value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "self.eIsProxy(); false",
			"self.ships.eIsProxy(); [false, false]",
			"self.eIsSet(self.eClass().getEStructuralFeature('name')); true",
			"heron.eIsSet(heron.eClass().getEStructuralFeature('captain')); false",
			"self.eIsSet(gull.eClass().getEStructuralFeature('captain')); null E", "self.eIsSet(null); null E",
			"self.eIsSet('name'); null W", "self.eSet(self.eClass().getEStructuralFeature('name'), 'x'); null W",
			"self.name; 'Alder'" })
	void every_object_can_be_asked_but_not_changed(String text, String expected) {
		assertEquals(expected, outcome(text));
	}

	@Test
	void an_operation_on_a_null_of_its_class_is_an_error() {
		EvaluationContext onPackage = EvaluationContext.of(EcorePackage.eINSTANCE);
		EvaluationResult result = engine.evaluate("self.eSuperPackage.getEClassifier('x')", onPackage);
		assertTrue(result.failed(), () -> String.valueOf(result.diagnostics()));
	}

	@Test
	void a_result_is_never_a_live_list_of_the_model() {
		Object ships = engine.evaluate("self.ships", context).value();
		assertNotSame(harbour.port.eGet(Harbour.feature(harbour.port, "ships")), ships);
		assertEquals(List.of(harbour.gull, harbour.heron), ships);
	}

	@Test
	void a_problem_in_a_loop_is_told_once_and_where() {
		List<Diagnostic> problems = engine.evaluate("self.people->collect(p | p.nope + p.nope)", context).diagnostics();
		assertEquals(
				List.of("A Person has no feature 'nope' (at character 28)",
						"A Person has no feature 'nope' " + "(at character 37)"),
				problems.stream().map(Diagnostic::text).sorted().limit(2).toList());
		assertTrue(problems.size() <= 3);
	}

	@Test
	void an_evaluation_that_multiplies_without_measure_is_given_up_and_the_next_one_is_not() {
		String tenfold = "->collect(x | Sequence{x, x, x, x, x, x, x, x, x, x})";
		EvaluationResult result = engine.evaluate("Sequence{1}" + tenfold.repeat(12) + "->size()", context);
		assertTrue(result.failed());
		assertTrue(result.diagnostics().get(0).text().contains("takes too long"), result::toString);
		assertTrue(context.exhausted());
		assertEquals(1000, engine.evaluate("Sequence{1}" + tenfold.repeat(3) + "->size()", context).value());
		assertFalse(context.exhausted());
	}
}
