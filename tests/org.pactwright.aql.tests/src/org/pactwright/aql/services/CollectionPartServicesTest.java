package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CollectionPartServicesTest extends Expressions {

	@Test
	void subSequence() {
		gives(list(2, 3), "Sequence{1, 2, 3, 4}->subSequence(2, 3)");
		gives(list(3), "Sequence{1, 2, 3, 4}->subSequence(3, 3)");
		fails("Sequence{1, 2}->subSequence(0, 1)", "allowed are 1 to 2");
		fails("Sequence{1, 2}->subSequence(3, 3)", "allowed are 1 to 2");
		fails("Sequence{1, 2}->subSequence(2, 3)", "allowed are 2 to 2");
		fails("Sequence{1, 2}->subSequence(2, 1)", "allowed are 2 to 2");
		fails("Sequence{1, 2}->subSequence(null, 1)", "null");
	}

	@Test
	void subSequenceIsForSequences() {
		givesNothing("OrderedSet{1, 2}->subSequence(1, 1)");
	}

	@Test
	void subOrderedSet() {
		gives(set(2, 3), "OrderedSet{1, 2, 3, 4}->subOrderedSet(2, 3)");
		gives(set(4), "OrderedSet{1, 2, 3, 4}->subOrderedSet(4, 4)");
		fails("OrderedSet{1, 2}->subOrderedSet(0, 1)", "allowed are 1 to 2");
		fails("OrderedSet{1, 2}->subOrderedSet(1, 3)", "allowed are 1 to 2");
		fails("OrderedSet{1, 2}->subOrderedSet(2, 1)", "allowed are 2 to 2");
		givesNothing("Sequence{1, 2}->subOrderedSet(1, 1)");
	}

	@Test
	void drop() {
		gives(list(3, 4), "Sequence{1, 2, 3, 4}->drop(2)");
		gives(list(1, 2), "Sequence{1, 2}->drop(0)");
		fails("Sequence{1, 2}->drop(2)", "allowed are 0 to 1");
		fails("Sequence{1, 2}->drop(-1)", "allowed are 0 to 1");
	}

	@Test
	void dropOfAnOrderedSet() {
		gives(set(3, 4), "OrderedSet{1, 2, 3, 4}->drop(2)");
		gives(set(1, 2), "OrderedSet{1, 2}->drop(0)");
		fails("OrderedSet{1, 2}->drop(2)", "allowed are 0 to 1");
	}

	@Test
	void dropRight() {
		gives(list(1), "Sequence{1, 2, 3}->dropRight(2)");
		gives(list(1, 2, 3), "Sequence{1, 2, 3}->dropRight(4)");
		fails("Sequence{1, 2, 3}->dropRight(1)", "allowed are 2 to 4");
		fails("Sequence{1, 2, 3}->dropRight(5)", "allowed are 2 to 4");
	}

	@Test
	void dropRightOfAnOrderedSet() {
		gives(set(1), "OrderedSet{1, 2, 3}->dropRight(2)");
		gives(set(1, 2, 3), "OrderedSet{1, 2, 3}->dropRight(4)");
		fails("OrderedSet{1, 2, 3}->dropRight(1)", "allowed are 2 to 4");
	}

	@Test
	void filter() {
		gives(list(model.a, model.b), "self.eContents()->filter(lib::Section)");
		gives(list(model.beta), "a.books->filter(lib::Comic)");
		gives(list(model.alpha, model.beta), "a.books->filter(lib::Named)");
		gives(list(model.alpha, model.beta), "a.books->filter(ecore::EObject)");
		gives(list(), "a.books->filter(lib::Person)");
		gives(list(model.ada), "Sequence{ada, null, 'x', 1}->filter(lib::Person)");
	}

	@Test
	void filterOfASimpleType() {
		gives(list("a"), "Sequence{'a', 1, 3.14, true, null}->filter(String)");
		gives(list(1), "Sequence{'a', 1, 3.14, true, null}->filter(Integer)");
		gives(list(3.14), "Sequence{'a', 1, 3.14, true, null}->filter(Real)");
		gives(list(true), "Sequence{'a', 1, 3.14, true, null}->filter(Boolean)");
	}

	@Test
	void filterOfADataType() {
		gives(list("a"), "Sequence{'a', 1}->filter(ecore::EString)");
		gives(list(1), "Sequence{'a', 1}->filter(ecore::EInt)");
		gives(list(model.literal(1)), "Sequence{'science', alpha.genre}->filter(lib::Genre)");
	}

	@Test
	void filterOfSeveralTypes() {
		gives(list(model.a1, model.beta), "Sequence{a1, alpha, beta, ada}->filter({lib::Comic | lib::Section})");
		gives(list(), "Sequence{a1}->filter({lib::Comic | lib::Book})");
	}

	@Test
	void filterOfAnOrderedSet() {
		gives(set(model.ada, model.bo), "OrderedSet{ada, a, bo}->filter(lib::Person)");
		gives(set("a"), "OrderedSet{'a', 1}->filter(String)");
		gives(set(model.ada, model.a), "OrderedSet{ada, a, alpha}->filter({lib::Person | lib::Section})");
	}

	@Test
	void filterOfNullIsEmpty() {
		gives(list(), "Sequence{ada}->filter(null)");
		gives(set(), "OrderedSet{ada}->filter(null)");
		gives(set(), "null->filter(lib::Book)");
	}

	@Test
	void filterOfGeneratedClasses() {
		context.set("pkg", model.metamodel);
		gives(5, "pkg.eClassifiers->filter(ecore::EClass)->select(c | not c.abstract)->size()");
		gives(list(model.genre), "pkg.eClassifiers->filter(ecore::EDataType)");
		gives(7, "pkg.eClassifiers->filter(ecore::ENamedElement)->size()");
	}

	@Test
	void startsWith() {
		gives(true, "Sequence{1, 2, 3}->startsWith(Sequence{1, 2})");
		gives(true, "OrderedSet{1, 2, 3}->startsWith(Sequence{1})");
		gives(true, "Sequence{1}->startsWith(OrderedSet{})");
		gives(false, "Sequence{1, 2}->startsWith(Sequence{2})");
		gives(false, "Sequence{1}->startsWith(Sequence{1, 2})");
		fails("Sequence{1}->startsWith(null)", "null");
	}

	@Test
	void endsWith() {
		gives(true, "Sequence{1, 2, 3}->endsWith(Sequence{2, 3})");
		gives(true, "OrderedSet{1, 2, 3}->endsWith(OrderedSet{2, 3})");
		gives(true, "Sequence{1}->endsWith(Sequence{})");
		gives(false, "Sequence{1, 2}->endsWith(Sequence{1})");
		gives(false, "Sequence{2}->endsWith(Sequence{1, 2})");
		fails("Sequence{1}->endsWith(null)", "null");
	}

	@Test
	void indexOfSlice() {
		gives(2, "Sequence{1, 2, 3, 2, 3}->indexOfSlice(Sequence{2, 3})");
		gives(1, "OrderedSet{1, 2, 3}->indexOfSlice(Sequence{1, 2, 3})");
		gives(0, "Sequence{1, 2, 3}->indexOfSlice(Sequence{3, 2})");
		gives(1, "Sequence{1}->indexOfSlice(Sequence{})");
		gives(3, "Sequence{1, 1, 1, 1, 2}->indexOfSlice(Sequence{1, 1, 2})");
		fails("Sequence{1}->indexOfSlice(null)", "null");
	}

	@Test
	void lastIndexOfSlice() {
		gives(4, "Sequence{1, 2, 3, 2, 3}->lastIndexOfSlice(Sequence{2, 3})");
		gives(2, "Sequence{1, 2, 3}->lastIndexOfSlice(OrderedSet{2, 3})");
		gives(0, "Sequence{1, 2, 3}->lastIndexOfSlice(Sequence{3, 2})");
		gives(2, "Sequence{1}->lastIndexOfSlice(Sequence{})");
		fails("Sequence{1}->lastIndexOfSlice(null)", "null");
	}

	@Test
	void slicesAreFoundWhereJavaFindsThem() {
		long seed = 4711;
		Random random = new Random(seed);
		for (int i = 0; i < 2_000; i++) {
			Integer[] text = random.ints(random.nextInt(12), 0, 2).boxed().toArray(Integer[]::new);
			Integer[] slice = random.ints(random.nextInt(5), 0, 2).boxed().toArray(Integer[]::new);
			String message = "seed " + seed + ": " + Arrays.toString(text) + " " + Arrays.toString(slice);
			assertEquals(Collections.indexOfSubList(Arrays.asList(text), Arrays.asList(slice)) + 1,
					CollectionPartServices.indexOfSlice(Arrays.asList(text), Arrays.asList(slice)), message);
			assertEquals(Collections.lastIndexOfSubList(Arrays.asList(text), Arrays.asList(slice)) + 1,
					CollectionPartServices.lastIndexOfSlice(Arrays.asList(text), Arrays.asList(slice)), message);
		}
	}
}
