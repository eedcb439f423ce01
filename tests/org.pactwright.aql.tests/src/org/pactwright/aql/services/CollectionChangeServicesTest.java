package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CollectionChangeServicesTest extends Expressions {

	@Test
	void add() {
		gives(list("a", "b", "b", "c"), "Sequence{'a', 'b'} + Sequence{'b', 'c'}");
		gives(list("a", "b", "c"), "Sequence{'a'} + OrderedSet{'b', 'c'}");
		gives(list("a"), "Sequence{} + Sequence{'a'}");
		gives(list("a", "b"), "Sequence{'a'}->add(Sequence{'b'})");
	}

	@Test
	void addToAnOrderedSet() {
		gives(set("a", "b", "c"), "OrderedSet{'a', 'b'} + OrderedSet{'b', 'c'}");
		gives(set("a", "b", "c"), "OrderedSet{'a', 'b'} + Sequence{'b', 'c', 'c'}");
	}

	@Test
	void concat() {
		gives(list(1, 2, 2), "Sequence{1, 2}->concat(OrderedSet{2})");
		fails("Sequence{1}->concat(null)", "null");
	}

	@Test
	void concatToAnOrderedSet() {
		gives(set(1, 2, 3), "OrderedSet{1, 2}->concat(Sequence{2, 3})");
		fails("OrderedSet{1}->concat(null)", "null");
	}

	@Test
	void union() {
		gives(list(1, 2, 2, 3), "Sequence{1, 2}->union(Sequence{2, 3})");
		fails("Sequence{1}->union(null)", "null");
	}

	@Test
	void unionOfOrderedSets() {
		gives(set(1, 2, 3), "OrderedSet{1, 2}->union(OrderedSet{2, 3})");
		fails("OrderedSet{1}->union(null)", "null");
	}

	@Test
	void unionDoesNotMixKinds() {
		givesNothing("Sequence{1}->union(OrderedSet{2})");
		givesNothing("OrderedSet{1}->union(Sequence{2})");
	}

	@Test
	void sub() {
		gives(list("a"), "Sequence{'a', 'b', 'c', 'b'} - Sequence{'c', 'b', 'f'}");
		gives(list("a", "a"), "Sequence{'a', 'b', 'a'} - OrderedSet{'b'}");
		gives(list(2.0), "Sequence{1, 2.0} - Sequence{1, 2}");
		gives(list(1), "Sequence{1}->sub(Sequence{})");
		fails("Sequence{1}->sub(null)", "null");
	}

	@Test
	void subFromAnOrderedSet() {
		gives(set("a"), "OrderedSet{'a', 'b', 'c'} - OrderedSet{'c', 'b', 'f'}");
		gives(set("a"), "OrderedSet{'a', 'b'} - Sequence{'b', 'b'}");
	}

	@Test
	void subOfManyElements() {
		StringBuilder many = new StringBuilder("Sequence{0");
		for (int i = 1; i < 200; i++) {
			many.append(", ").append(i);
		}
		gives(list(), many + "} - " + many + "}");
	}

	@Test
	void intersection() {
		gives(list("a", "b", "a", "b"), "Sequence{'a', 'b', 'a', 'c', 'b'}->intersection(Sequence{'b', 'a', 'd'})");
		gives(list("a"), "Sequence{'a', 'b'}->intersection(OrderedSet{'a', 'f'})");
		gives(list(), "Sequence{1}->intersection(Sequence{1.0})");
		fails("Sequence{1}->intersection(null)", "null");
	}

	@Test
	void intersectionOfAnOrderedSet() {
		gives(set(1, 3), "OrderedSet{1, 2, 3}->intersection(Sequence{3, 4, 1, 1})");
		gives(set(), "OrderedSet{1}->intersection(OrderedSet{})");
	}

	@Test
	void including() {
		gives(list("a", "b", "b"), "Sequence{'a', 'b'}->including('b')");
		gives(list("a", null), "Sequence{'a'}->including(null)");
		gives(list(Expressions.list("a"), "b"), "Sequence{Sequence{'a'}}->including('b')");
	}

	@Test
	void includingInAnOrderedSet() {
		gives(set("a", "b", "c"), "OrderedSet{'a', 'b'}->including('c')");
		gives(set("a", "b"), "OrderedSet{'a', 'b'}->including('a')");
		gives(set(1, 2), "1->including(2)");
	}

	@Test
	void excluding() {
		gives(list("a", "c"), "Sequence{'a', 'b', 'c', 'b'}->excluding('b')");
		gives(list("a"), "Sequence{'a'}->excluding('z')");
		gives(list("a"), "Sequence{'a', null}->excluding(null)");
	}

	@Test
	void excludingFromAnOrderedSet() {
		gives(set("a", "c"), "OrderedSet{'a', 'b', 'c'}->excluding('b')");
		gives(set(), "OrderedSet{}->excluding(null)");
	}

	@Test
	void append() {
		gives(list(1, 2, 1), "Sequence{1, 2}->append(1)");
		gives(list(1, null), "Sequence{1}->append(null)");
	}

	@Test
	void appendToAnOrderedSet() {
		gives(set("a", "b", "f"), "OrderedSet{'a', 'b'}->append('f')");
		gives(set("a", "c", "b"), "OrderedSet{'a', 'b', 'c'}->append('b')");
	}

	@Test
	void prepend() {
		gives(list(2, 1, 2), "Sequence{1, 2}->prepend(2)");
		gives(list(null, 1), "Sequence{1}->prepend(null)");
	}

	@Test
	void prependToAnOrderedSet() {
		gives(set("f", "a", "b"), "OrderedSet{'a', 'b'}->prepend('f')");
		gives(set("b", "a", "c"), "OrderedSet{'a', 'b', 'c'}->prepend('b')");
	}

	@Test
	void insertAt() {
		gives(list("a", "f", "b"), "Sequence{'a', 'b'}->insertAt(2, 'f')");
		gives(list("f", "a"), "Sequence{'a'}->insertAt(1, 'f')");
		gives(list("a", "f"), "Sequence{'a'}->insertAt(2, 'f')");
		fails("Sequence{'a'}->insertAt(0, 'f')", "allowed are 1 to 2");
		fails("Sequence{'a'}->insertAt(3, 'f')", "allowed are 1 to 2");
		fails("Sequence{'a'}->insertAt(null, 'f')", "null");
	}

	@Test
	void insertAtInAnOrderedSet() {
		gives(set("a", "f", "b"), "OrderedSet{'a', 'b'}->insertAt(2, 'f')");
		gives(set("a", "b", null), "OrderedSet{'a', 'b'}->insertAt(3, null)");
		fails("OrderedSet{'a'}->insertAt(0, 'f')", "allowed are 1 to 2");
		fails("OrderedSet{'a'}->insertAt(3, 'f')", "allowed are 1 to 2");
	}

	@Test
	void insertAtMovesWhatTheOrderedSetHasAlready() {
		gives(set(3, 1, 2), "OrderedSet{1, 2, 3}->insertAt(1, 3)");
		gives(set(1, 3, 2), "OrderedSet{1, 2, 3}->insertAt(3, 2)");
		gives(set(2, 1, 3), "OrderedSet{1, 2, 3}->insertAt(2, 1)");
		gives(set(2, 3, 1), "OrderedSet{1, 2, 3}->insertAt(4, 1)");
	}

	@Test
	void reverse() {
		gives(list("c", "b", "a", "c"), "Sequence{'c', 'a', 'b', 'c'}->reverse()");
		gives(list(), "Sequence{}->reverse()");
	}

	@Test
	void reverseOfAnOrderedSet() {
		gives(set("c", "b", "a"), "OrderedSet{'a', 'b', 'c'}->reverse()");
		gives(set(), "null->reverse()");
	}

	@Test
	void reversed() {
		gives(list(2, 1), "Sequence{1, 2}->reversed()");
		gives(set(2, 1), "OrderedSet{1, 2}->reversed()");
	}

	@Test
	void whatTheModelHoldsStaysAsItIs() {
		gives(list(model.beta), "a.books->excluding(alpha)");
		gives(list(model.beta, model.alpha), "a.books->reverse()");
		gives(list(model.alpha, model.beta, model.gamma), "a.books->including(gamma)");
		assertEquals(list(model.alpha, model.beta), evaluate("a.books").value());
	}
}
