package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CollectionServicesTest extends Expressions {

	@Test
	void size() {
		gives(3, "Sequence{'a', 'b', 'a'}->size()");
		gives(2, "OrderedSet{'a', 'b', 'a'}->size()");
		gives(2, "Sequence{null, 1}->size()");
		gives(0, "Sequence{}->size()");
		gives(0, "null->size()");
		gives(1, "'abc'->size()");
	}

	@Test
	void isEmpty() {
		gives(true, "Sequence{}->isEmpty()");
		gives(true, "OrderedSet{}->isEmpty()");
		gives(false, "Sequence{null}->isEmpty()");
		gives(true, "null->isEmpty()");
	}

	@Test
	void notEmpty() {
		gives(false, "Sequence{}->notEmpty()");
		gives(true, "OrderedSet{1}->notEmpty()");
		gives(false, "null->notEmpty()");
	}

	@Test
	void includes() {
		gives(true, "Sequence{'a', 'b'}->includes('a')");
		gives(false, "Sequence{'a', 'b'}->includes('c')");
		gives(true, "OrderedSet{1, 2}->includes(2)");
		gives(false, "OrderedSet{1, 2}->includes(2.0)");
		gives(true, "Sequence{null}->includes(null)");
		gives(false, "Sequence{}->includes(null)");
		gives(true, "self.members->includes(ada)");
	}

	@Test
	void excludes() {
		gives(false, "Sequence{'a', 'b'}->excludes('a')");
		gives(true, "OrderedSet{'a', 'b'}->excludes('c')");
		gives(true, "null->excludes(1)");
	}

	@Test
	void includesAll() {
		gives(true, "Sequence{'a', 'b', 'c'}->includesAll(OrderedSet{'a'})");
		gives(false, "Sequence{'a', 'b', 'c'}->includesAll(OrderedSet{'a', 'f'})");
		gives(true, "OrderedSet{1, 2}->includesAll(Sequence{2, 1, 2})");
		gives(true, "Sequence{}->includesAll(Sequence{})");
		gives(false, "Sequence{}->includesAll(Sequence{null})");
		fails("Sequence{1}->includesAll(null)", "null");
	}

	@Test
	void excludesAll() {
		gives(true, "Sequence{'a', 'b'}->excludesAll(OrderedSet{'f'})");
		gives(false, "Sequence{'a', 'b'}->excludesAll(OrderedSet{'a', 'f'})");
		gives(true, "OrderedSet{1}->excludesAll(Sequence{})");
		fails("Sequence{1}->excludesAll(null)", "null");
	}

	@Test
	void count() {
		gives(2, "Sequence{'a', 'b', 'a'}->count('a')");
		gives(0, "Sequence{'a'}->count('d')");
		gives(2, "Sequence{null, 1, null}->count(null)");
	}

	@Test
	void countOfAnOrderedSet() {
		gives(1, "OrderedSet{'a', 'b'}->count('a')");
		gives(0, "OrderedSet{'a', 'b'}->count('d')");
	}

	@Test
	void first() {
		gives("a", "Sequence{'a', 'b'}->first()");
		gives("b", "OrderedSet{'b', 'a'}->first()");
		gives(null, "Sequence{}->first()");
		gives(null, "null->first()");
		gives(1, "1->first()");
	}

	@Test
	void last() {
		gives("b", "Sequence{'a', 'b'}->last()");
		gives(null, "Sequence{}->last()");
	}

	@Test
	void lastOfAnOrderedSet() {
		gives("a", "OrderedSet{'b', 'a', 'b'}->last()");
		gives(null, "OrderedSet{}->last()");
	}

	@Test
	void at() {
		gives("a", "Sequence{'a', 'b', 'c'}->at(1)");
		gives("c", "Sequence{'a', 'b', 'c'}->at(3)");
		fails("Sequence{'a', 'b', 'c'}->at(0)", "allowed are 1 to 3");
		fails("Sequence{'a', 'b', 'c'}->at(4)", "allowed are 1 to 3");
		fails("Sequence{}->at(1)", "no position is possible");
		fails("Sequence{1}->at(null)", "null");
	}

	@Test
	void atOfAnOrderedSet() {
		gives("b", "OrderedSet{'a', 'b', 'a', 'c'}->at(2)");
		gives("c", "OrderedSet{'a', 'b', 'a', 'c'}->at(3)");
		fails("OrderedSet{'a'}->at(2)", "allowed are 1 to 1");
		fails("OrderedSet{'a'}->at(0)", "allowed are 1 to 1");
	}

	@Test
	void indexOf() {
		gives(3, "Sequence{1, 2, 3, 4, 3}->indexOf(3)");
		gives(0, "Sequence{1, 2}->indexOf(7)");
		gives(2, "Sequence{1, null}->indexOf(null)");
		gives(0, "Sequence{}->indexOf(null)");
	}

	@Test
	void indexOfOfAnOrderedSet() {
		gives(3, "OrderedSet{1, 2, 3}->indexOf(3)");
		gives(0, "OrderedSet{1, 2}->indexOf(7)");
		gives(1, "OrderedSet{null, 1}->indexOf(null)");
		gives(2, "OrderedSet{1, Sequence{'a'}}->indexOf(Sequence{'a'})");
	}

	@Test
	void lastIndexOf() {
		gives(5, "Sequence{1, 2, 3, 4, 3}->lastIndexOf(3)");
		gives(0, "Sequence{1, 2}->lastIndexOf(7)");
	}

	@Test
	void lastIndexOfOfAnOrderedSet() {
		gives(3, "OrderedSet{1, 2, 3}->lastIndexOf(3)");
		gives(0, "OrderedSet{1, 2}->lastIndexOf(null)");
	}

	@Test
	void asSequence() {
		gives(list("a", "b"), "OrderedSet{'a', 'b'}->asSequence()");
		gives(list("a", "a"), "Sequence{'a', 'a'}->asSequence()");
		gives(list(), "null->asSequence()");
		gives(list(1), "1->asSequence()");
	}

	@Test
	void asSet() {
		gives(set("a", "b"), "Sequence{'a', 'b', 'a'}->asSet()");
		gives(set("b", "a"), "OrderedSet{'b', 'a'}->asSet()");
	}

	@Test
	void asOrderedSet() {
		gives(set("b", "a"), "Sequence{'b', 'a', 'b'}->asOrderedSet()");
		gives(set(), "Sequence{}->asOrderedSet()");
	}

	@Test
	void asSetAndAsSequenceGiveTheSameCollectionIfNothingChanges() {
		List<Object> list = list(1);
		Set<Object> set = set(1);
		assertSame(list, CollectionServices.asSequence(list));
		assertSame(set, CollectionServices.asSet(set));
		assertSame(set, CollectionServices.asOrderedSet(set));
	}

	@Test
	void includesAllDoesNotCompareEverythingWithEverything() {
		AtomicInteger comparisons = new AtomicInteger();
		List<Counted> some = IntStream.range(0, 5_000).mapToObj(i -> new Counted(i, comparisons)).toList();
		List<Counted> others = IntStream.range(0, 5_000).mapToObj(i -> new Counted(4_999 - i, comparisons)).toList();
		assertTrue(CollectionServices.includesAll(some, others));
		assertTrue(comparisons.get() < 50_000, () -> comparisons + " comparisons");
	}

	@Test
	void lastOfAnOrderedSetGoesThroughNothing() {
		Set<Object> noIteration = new LinkedHashSet<>(List.of(1, 2)) {
			private static final long serialVersionUID = 1L;

			@Override
			public Iterator<Object> iterator() {
				throw new IllegalStateException("Nobody should go through the set");
			}
		};
		assertSame(2, CollectionServices.last(noIteration));
	}

	/** Counts how often it is compared. */
	private record Counted(int number, AtomicInteger comparisons) {

		@Override
		public boolean equals(Object other) {
			comparisons.incrementAndGet();
			return other instanceof Counted counted && counted.number == number;
		}

		@Override
		public int hashCode() {
			return number;
		}
	}
}
