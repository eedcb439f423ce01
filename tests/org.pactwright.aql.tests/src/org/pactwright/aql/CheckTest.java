package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.TypeSet;

/** What can be said of an expression without a model: its types, and what is wrong with it. */
class CheckTest {
	private final Harbour harbour = new Harbour();
	private final Engine engine = harbour.engine();
	private final Map<String, TypeSet> variables = Map.of("self", type(harbour.portClass), "ship",
			type(harbour.shipClass), "object", type(EcorePackage.Literals.EOBJECT), "any", TypeSet.ANY, "eClass",
			TypeSet.of(EClass.class), "either", type(harbour.ferryClass).or(type(harbour.personClass)), "ships",
			type(harbour.shipClass).sequence());

	private static TypeSet type(EClass eClass) {
		return TypeSet.of(new ClassifierType(eClass));
	}

	private String types(String text) {
		CheckResult result = engine.check(text, variables);
		assertEquals(List.of(), result.diagnostics());
		return result.types().text();
	}

	private String problems(String text) {
		return engine.check(text, variables).diagnostics().stream().map(d -> d.severity() + " " + d.text())
				.collect(Collectors.joining(" | "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "1; Integer", "1.5; Real", "'x'; String",
			"true; Boolean", "null; null", "self.name; String", "self.ships; Sequence(harbour::Ship)",
			"self.ships.crew.boss; " + "Sequence(harbour::Person)", "self.ships->first(); harbour::Ship",
			"self->size(); Integer", "self->first(); harbour::Port",
			"self.ships->filter(harbour::Ferry).decks; Sequence(Integer)",
			"self.ships->filter(ecore::EObject); Sequence(harbour::Ship)",
			"self.ships->filter({harbour::Ferry|harbour::Person}); Sequence(harbour::Ferry)",
			"self.eContents()->filter(harbour::Ferry).decks; Sequence(Integer)",
			"Sequence{1, 'a'}->filter(String); Sequence(String)", "any->filter(String); Sequence(String)",
			"Sequence{either}->reject(e | e.oclIsKindOf(harbour::Ferry)); Sequence(harbour::Person)",
			"Sequence{either}->select(e | not e.oclIsKindOf(harbour::Ferry)); Sequence(harbour::Person)",
			"Sequence{either}->any(e | e.oclIsKindOf(harbour::Person)); harbour::Person",
			"if either.oclIsKindOf(harbour::Ferry) then either.decks else either.age endif; Integer",
			"if either.oclIsKindOf(harbour::Ferry) then ship else either endif; harbour::Ship or harbour::Person",
			"object.eIsProxy(); Boolean",
			"{harbour::Ship|harbour::Person}.name; OrderedSet(String)", "ship.kind; harbour::Kind",
			"object.oclAsType(harbour::Person).age; Integer", "if any then 1 else 'x' endif; Integer or String",
			"self.ships->select(s | s.oclIsKindOf(harbour::Ferry)).decks; Sequence(Integer)",
			"self.ships->collect(s | s.crew); Sequence(harbour::Person)",
			"self.ships->collect(s | s.name.size()); Sequence(Integer)",
			"self.ships->asSet(); OrderedSet(harbour::Ship)",
			"OrderedSet{1, 'x'}; OrderedSet(Integer) or OrderedSet(String)",
			"Sequence{ship}->including(self); " + "Sequence(harbour::Ship) or Sequence(harbour::Port)",
			"1 + 2; Integer", "'a' + 2; String", "1 = 2 and true; Boolean", "not true; Boolean", "-1; Integer",
			"let x = self.ships in x->first(); harbour::Ship", "self.ships->exists(s | s.name = 'x'); Boolean",
			"harbour::Kind::CARGO; harbour::Kind", "harbour::Ship; the type harbour::Ship",
			"self.eAllContents(harbour::Ferry); Sequence(harbour::Ferry)", "any.whatever; Object",
			"eClass.eAttributes.name; Sequence(String)", "either.name; String", "either.decks; Integer",
			"eClass.getEStructuralFeature('x'); ecore::EStructuralFeature", "ships.name; Sequence(String)",
			"object.tonnage; Integer", "self.eClass(); ecore::EClass", "harbour::Ship.name; String" })
	void types_are_concluded(String text, String expected) {
		assertEquals(expected, types(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			"zzz; ERROR There is no variable 'zzz' (at character 1)",
			"self.ships->select(s | zzz.a).name; ERROR There is no variable 'zzz' (at character 24)",
			"self.ships->filter(harbour::Person); "
					+ "WARNING The filter lets nothing through: no element can be of the type harbour::Person "
					+ "(at character 13)",
			"self.ships.name->filter(Integer); "
					+ "WARNING The filter lets nothing through: no element can be of the type Integer "
					+ "(at character 18)",
			"self.ships->filter({harbour::Person|harbour::Port}); WARNING The filter lets nothing through: "
					+ "no element can be of the type harbour::Person or harbour::Port (at character 13)",
			"let self = 1 in self; WARNING The variable 'self' hides another one of that name (at character 5)",
			"let x = 1, x = 2 in x; WARNING The variable 'x' hides another one of that name (at character 12)",
			"self.ships->select(ship | true); "
					+ "WARNING The variable 'ship' hides another one of that name (at character 20)",
			"let x = 1, y = x in y; ERROR There is no variable 'x' (at character 16)",
			"nope::A; ERROR There is no metamodel 'nope' (at character 1)",
			"self.oclIsKindOf(harbour::Nope); ERROR The metamodel 'harbour' has no type 'Nope' (at character 18)",
			"harbour::Kind::NOPE; ERROR The enumeration 'Kind' has no literal 'NOPE' (at character 1)",
			"(self.name; ERROR Expected ')', found the end of the expression (at character 11)",
			"self.nope; WARNING There is no feature 'nope' in harbour::Port (at character 6)",
			"self.ships.nope.name; WARNING There is no feature 'nope' in harbour::Ship (at character 12)",
			"self.nope(); WARNING There is no service 'nope' for harbour::Port (at character 6)",
			"self.name.substring('a'); WARNING No service 'substring' accepts String, String (at character 11)",
			"self.name.size(1); WARNING No service 'size' accepts String, Integer (at character 11)",
			"1 + 1.0; WARNING No service 'add' accepts Integer, Real (at character 1)",
			"1 and true; WARNING No service 'and' accepts Integer, Boolean (at character 1)",
			"not self.ships; WARNING No service 'not' accepts Sequence(harbour::Ship) (at character 1)",
			"if 1 then 2 else 3 endif; WARNING The condition is no Boolean but Integer (at character 4)",
			"self.ships->any(s | s.name); WARNING The condition of 'any' is no Boolean but String (at character 17)",
			"self.a.b.c; WARNING There is no feature 'a' in harbour::Port (at character 6)",
			"either.a; WARNING There is no feature 'a' in harbour::Ferry or harbour::Person (at character 8)" })
	void what_is_wrong_is_told(String text, String expected) {
		assertEquals(expected, problems(text));
	}

	@Test
	void an_unknown_feature_that_a_subclass_has_gives_a_hint() {
		assertEquals("WARNING There is no feature 'decks' in harbour::Ship; Ferry would have it (at character 6)",
				problems("ship.decks"));
	}

	@Test
	void a_test_of_an_inner_variable_says_nothing_of_an_outer_one() {
		String found = problems("if let ship = either in ship.oclIsKindOf(harbour::Ferry)"
				+ " then ship.decks else 1 endif");
		assertEquals("WARNING The variable 'ship' hides another one of that name (at character 8) | WARNING There is "
				+ "no feature 'decks' in harbour::Ship; Ferry would have it (at character 68)", found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = {
			"if ship.oclIsKindOf(harbour::Ferry) then ship.decks else 0 endif",
			"ship.oclIsTypeOf(harbour::Ferry) and ship.decks > 1",
			"ship.oclIsKindOf(harbour::Ferry) implies ship.decks > 1",
			"not ship.oclIsKindOf(harbour::Ferry) or ship.decks > 1",
			"if not ship.oclIsKindOf(harbour::Ferry) then 0 else ship.decks endif",
			"self.ships->select(s | s.oclIsKindOf(harbour::Ferry) or s.oclIsTypeOf(harbour::Ferry)).decks",
			"self.ships->select(a | true)->select(a | true)", "null->filter(harbour::Ship)",
			"Sequence{}->filter(harbour::Ship)->at(1).tonnage",
			"self.ships->select(s | s.name = 'x' and s.oclIsKindOf(harbour::Ferry) and s.decks = 1)->at(1).decks",
			"object.eContainer().eContents().name", "any.foo.bar->select(x | x.y).z",
			"self.ships->sortedBy(s | s.tonnage)->at(1)", "object.oclAsType(harbour::Ferry).decks = null or true" })
	void what_may_have_a_value_is_not_complained_of(String text) {
		assertEquals("", problems(text));
	}

	@Test
	void several_mistakes_are_all_told_in_the_order_of_the_text() {
		List<Diagnostic> found = engine.check("self.nope + zzz + self.name.nope() + ", variables).diagnostics();
		assertEquals(List.of(5, 12, 28, 37), found.stream().map(Diagnostic::start).toList());
	}

	@Test
	void a_check_is_kept_for_the_same_text_and_types() {
		assertSame(engine.check("self.name", variables), engine.check("self.name", variables));
		CheckResult other = engine.check("self.name", Map.of());
		assertTrue(other.diagnostics().get(0).isError());
	}

	@Test
	void nested_lambdas_take_no_exponential_time() {
		String text = "self.ships";
		for (int i = 0; i < 60; i++) {
			text = "self.ships->select(x" + i + " | " + text + "->size() > 1)";
		}
		String nested = text;
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals("", problems(nested)));
	}
}
