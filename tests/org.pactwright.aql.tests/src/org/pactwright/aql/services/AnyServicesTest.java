package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnyServicesTest extends Expressions {

	@Test
	void add() {
		gives("42 times", "42 + ' times'");
		gives("times 42", "'times ' + 42");
		gives("x1.5true", "'x' + 1.5 + true");
	}

	@Test
	void addTakesNullForEmpty() {
		gives("x", "'x' + null");
		gives("x", "null + 'x'");
		gives("1", "null + 1");
		gives("1", "1 + null");
		gives("", "null + null");
	}

	@Test
	void addTakesNothingForEmpty() {
		givesWithWarning("x", "self.nope + 'x'");
		givesWithWarning("x", "'x' + self.nope");
	}

	@Test
	void addPutsElementsOneAfterTheOther() {
		gives("abc!", "Sequence{'a', Sequence{'b', null}, 'c'} + '!'");
		gives("!12", "'!' + OrderedSet{1, 2}");
	}

	@Test
	void equals() {
		gives(true, "'a' = 'a'");
		gives(false, "'a' = 'b'");
		gives(true, "self = self.sections->first().eContainer()");
		gives(true, "Sequence{1, 2} = Sequence{1, 2}");
		gives(true, "'a'.equals('a')");
	}

	@Test
	void equalsTakesKindsOfNumbersAndCollectionsApart() {
		gives(false, "1 = 1.0");
		gives(false, "1 = '1'");
		gives(false, "Sequence{1} = OrderedSet{1}");
	}

	@Test
	void equalsKnowsNull() {
		gives(true, "null = null");
		gives(false, "null = 1");
		gives(false, "1 = null");
	}

	@Test
	void differs() {
		gives(true, "'a' <> 'b'");
		gives(false, "'a' <> 'a'");
		gives(true, "'a' != 'b'");
		gives(false, "null <> null");
		gives(true, "null <> 1");
		gives(true, "1.differs(2)");
	}

	@Test
	void oclAsType() {
		gives(model.beta, "beta.oclAsType(lib::Comic)");
		gives(model.beta, "beta.oclAsType(lib::Book)");
		gives("x", "'x'.oclAsType(String)");
		gives(1, "1.oclAsType(ecore::EInt)");
		gives(null, "null.oclAsType(lib::Book)");
	}

	@Test
	void oclAsTypeFailsOnWhatIsNotOfTheType() {
		fails("alpha.oclAsType(lib::Comic)", "lib::Comic");
		fails("'x'.oclAsType(Integer)", "Integer");
		fails("'x'.oclAsType({lib::Book | lib::Comic})", "lib::Book or lib::Comic");
		fails("alpha.oclAsType(null)", "null");
	}

	@Test
	void oclIsKindOf() {
		gives(true, "beta.oclIsKindOf(lib::Comic)");
		gives(true, "beta.oclIsKindOf(lib::Named)");
		gives(true, "beta.oclIsKindOf(ecore::EObject)");
		gives(false, "alpha.oclIsKindOf(lib::Comic)");
		gives(true, "lib::Book.oclIsKindOf(ecore::EClassifier)");
		gives(true, "alpha.oclIsKindOf({lib::Person | lib::Book})");
		gives(false, "alpha.oclIsKindOf({lib::Person | lib::Library})");
	}

	@Test
	void oclIsKindOfDataTypes() {
		gives(true, "'x'.oclIsKindOf(String)");
		gives(false, "'x'.oclIsKindOf(Integer)");
		gives(true, "1.oclIsKindOf(ecore::EInt)");
		gives(true, "1.5.oclIsKindOf(Real)");
		gives(true, "true.oclIsKindOf(ecore::EBoolean)");
		gives(true, "alpha.genre.oclIsKindOf(lib::Genre)");
		gives(false, "'novel'.oclIsKindOf(lib::Genre)");
	}

	@Test
	void oclIsKindOfNullIsFalse() {
		gives(false, "null.oclIsKindOf(lib::Book)");
		gives(false, "alpha.oclIsKindOf(null)");
		gives(false, "alpha.oclIsKindOf('Book')");
	}

	@Test
	void oclIsTypeOf() {
		gives(true, "beta.oclIsTypeOf(lib::Comic)");
		gives(false, "beta.oclIsTypeOf(lib::Book)");
		gives(false, "beta.oclIsTypeOf(ecore::EObject)");
		gives(true, "beta.oclIsTypeOf({lib::Book | lib::Comic})");
		gives(true, "lib::Book.oclIsTypeOf(ecore::EClass)");
		gives(false, "lib::Book.oclIsTypeOf(ecore::EClassifier)");
	}

	@Test
	void oclIsTypeOfDataTypes() {
		gives(true, "'x'.oclIsTypeOf(String)");
		gives(true, "1.oclIsTypeOf(ecore::EInt)");
		gives(false, "1.oclIsTypeOf(Real)");
		gives(true, "beta.genre.oclIsTypeOf(lib::Genre)");
		gives(false, "null.oclIsTypeOf(String)");
		gives(false, "1.oclIsTypeOf(null)");
	}

	@Test
	void toStringGivesText() {
		gives("42", "42.toString()");
		gives("", "null.toString()");
		gives("a1true", "Sequence{'a', 1, Sequence{null, true}}->toString()");
		gives("science", "alpha.genre.toString()");
	}

	@Test
	void trace() {
		String trace = (String) evaluate("42.trace()").value();
		assertTrue(trace.startsWith("Metamodels:\n"), trace);
		assertTrue(trace.contains("\thttp://example.org/lib\n"), trace);
		assertTrue(trace.contains("\toclAsType(Object, Object)\n"), trace);
		assertTrue(trace.endsWith("receiver: 42\n"), trace);
	}
}
