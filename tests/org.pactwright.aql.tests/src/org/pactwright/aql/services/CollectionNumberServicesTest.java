package org.pactwright.aql.services;

import org.junit.jupiter.api.Test;

class CollectionNumberServicesTest extends Expressions {

	@Test
	void sum() {
		gives(10L, "Sequence{1, 2, 3, 4}->sum()");
		gives(3L, "OrderedSet{1, 2, 1}->sum()");
		gives(3.5, "Sequence{1, 2.5}->sum()");
		gives(0L, "Sequence{}->sum()");
		gives(7.5, "a.books.price->sum()");
		fails("Sequence{1, 'x'}->sum()", "'x'");
		fails("Sequence{1, null}->sum()", "null");
	}

	@Test
	void max() {
		gives(4L, "Sequence{1, 4, 3}->max()");
		gives(4.0, "Sequence{1, 2, 3.14, 4}->max()");
		gives(-1L, "OrderedSet{-3, -1}->max()");
		gives(null, "Sequence{}->max()");
		fails("Sequence{'x'}->max()", "'x'");
	}

	@Test
	void min() {
		gives(1L, "Sequence{2, 1, 3}->min()");
		gives(1.0, "Sequence{1, 2, 3.14, 4}->min()");
		gives(-2.0, "a.books.price->min()");
		gives(null, "OrderedSet{}->min()");
		fails("Sequence{null}->min()", "null");
	}

	@Test
	void sumOfManyLargeNumbersIsALong() {
		gives(4294967294L, "Sequence{2147483647, 2147483647}->sum()");
	}

	@Test
	void sep() {
		gives(list("a", "-", "b", "-", "c"), "Sequence{'a', 'b', 'c'}->sep('-')");
		gives(list("a", "-", "b"), "OrderedSet{'a', 'b'}->sep('-')");
		gives(list("a"), "Sequence{'a'}->sep('-')");
		gives(list(), "Sequence{}->sep('-')");
		gives(list(1, null, 2), "Sequence{1, 2}->sep(null)");
		gives(list(), "null->sep('-')");
	}

	@Test
	void sepWithPrefixAndSuffix() {
		gives(list("[", "a", "-", "b", "]"), "Sequence{'a', 'b'}->sep('[', '-', ']')");
		gives(list("[", "]"), "Sequence{}->sep('[', '-', ']')");
		gives(list("[", "]"), "null->sep('[', '-', ']')");
	}

	@Test
	void sepMayLeavePrefixAndSuffixAway() {
		gives(list("[", "]"), "Sequence{}->sep('[', '-', ']', true)");
		gives(list(), "Sequence{}->sep('[', '-', ']', false)");
		gives(list("[", "a", "]"), "Sequence{'a'}->sep('[', '-', ']', false)");
		fails("Sequence{}->sep('[', '-', ']', null)", "null");
	}
}
