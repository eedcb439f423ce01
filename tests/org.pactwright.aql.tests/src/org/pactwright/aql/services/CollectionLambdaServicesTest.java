package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CollectionLambdaServicesTest extends Expressions {

	@Test
	void select() {
		gives(list("a", "b"), "Sequence{'a', 'bb', 'b'}->select(s | s.size() = 1)");
		gives(list(model.alpha), "a.books->select(b | b.price > 0.0)");
		gives(list(), "Sequence{}->select(s | true)");
		gives(set(), "null->select(s | true)");
	}

	@Test
	void selectOfAnOrderedSet() {
		gives(set("a", "b"), "OrderedSet{'a', 'bb', 'b'}->select(s | s.size() = 1)");
	}

	@Test
	void selectTakesWhatIsNoTruthValueForFalse() {
		gives(list(), "Sequence{1, 2}->select(i | i)");
		gives(list(), "Sequence{1, 2}->select(i | null)");
		givesWithWarning(list(), "self.members->select(p | p.nope)");
	}

	@Test
	void reject() {
		gives(list("bb"), "Sequence{'a', 'bb', 'b'}->reject(s | s.size() = 1)");
		gives(list(), "Sequence{}->reject(s | false)");
	}

	@Test
	void rejectOfAnOrderedSet() {
		gives(set("bb"), "OrderedSet{'a', 'bb', 'b'}->reject(s | s.size() = 1)");
	}

	@Test
	void rejectKeepsOnlyWhatIsFalse() {
		gives(list(), "Sequence{1, 2}->reject(i | i)");
		gives(list(), "Sequence{1, 2}->reject(i | null)");
		givesWithWarning(list(), "self.members->reject(p | p.nope)");
	}

	@Test
	void collect() {
		gives(list("A", "A"), "Sequence{'a', 'a'}->collect(s | s.toUpper())");
		gives(list(), "Sequence{}->collect(s | 1)");
	}

	@Test
	void collectOfAnOrderedSet() {
		gives(set(1, 2), "OrderedSet{'a', 'b', 'cc'}->collect(s | s.size())");
	}

	@Test
	void collectDropsNullAndWhatFails() {
		gives(list(model.ada, model.bo), "self.members->collect(p | p.boss)");
		givesWithWarning(list(), "self.members->collect(p | p.nope)");
	}

	@Test
	void collectFlattensOneLevel() {
		gives(list(model.alpha, model.beta), "self.sections->collect(s | s.books)");
		gives(list(list(1), list(1)), "Sequence{1, 2}->collect(i | Sequence{Sequence{1}})");
		gives(set(model.ada, model.bo), "OrderedSet{alpha, alpha}->collect(b | b.authors)");
	}

	@Test
	void closure() {
		gives(set(model.bo, model.ada), "Sequence{cy}->closure(p | p.boss)");
		gives(set(model.a, model.b, model.a1), "self->closure(x | x.eContents(lib::Section))");
		gives(set(), "Sequence{}->closure(x | x)");
	}

	@Test
	void closureGoesBreadthFirst() {
		gives(set(2, 3, 4, 5, 6, 7),
				"Sequence{1}->closure(i | if i < 4 then Sequence{i * 2, i * 2 + 1} else Sequence{} endif)");
	}

	@Test
	void closureEndsOnCycles() {
		LibraryModel.set(model.ada, "boss", model.cy);
		gives(set(model.bo, model.ada, model.cy), "Sequence{cy}->closure(p | p.boss)");
	}

	@Test
	void closureDropsNullAndWhatFails() {
		gives(set(), "Sequence{ada}->closure(p | p.boss)");
		givesWithWarning(set(), "Sequence{ada}->closure(p | p.nope)");
	}

	@Test
	void any() {
		gives(2, "Sequence{1, 2, 3}->any(i | i > 1)");
		gives(null, "Sequence{1, 2}->any(i | i > 2)");
		gives(null, "OrderedSet{}->any(i | true)");
		gives(null, "Sequence{1}->any(i | i)");
	}

	@Test
	void exists() {
		gives(true, "Sequence{1, 2}->exists(i | i = 2)");
		gives(false, "OrderedSet{1, 2}->exists(i | i = 3)");
		gives(false, "Sequence{}->exists(i | true)");
		gives(false, "Sequence{1}->exists(i | i)");
		gives(false, "null->exists(i | true)");
	}

	@Test
	void forAll() {
		gives(true, "Sequence{1, 2}->forAll(i | i > 0)");
		gives(false, "OrderedSet{1, 2}->forAll(i | i > 1)");
		gives(true, "Sequence{}->forAll(i | false)");
		gives(false, "Sequence{1}->forAll(i | i)");
	}

	@Test
	void one() {
		gives(true, "Sequence{1, 2}->one(i | i = 2)");
		gives(false, "Sequence{2, 2}->one(i | i = 2)");
		gives(false, "OrderedSet{1}->one(i | i = 2)");
		gives(false, "Sequence{}->one(i | true)");
	}

	@Test
	void isUnique() {
		gives(true, "Sequence{'a', 'bb'}->isUnique(s | s.size())");
		gives(false, "Sequence{'a', 'b'}->isUnique(s | s.size())");
		gives(true, "OrderedSet{}->isUnique(s | 1)");
		gives(false, "self.members->isUnique(p | null)");
	}

	@Test
	void sortedBy() {
		gives(list("c", "aa", "bb", "ddd"), "Sequence{'aa', 'ddd', 'bb', 'c'}->sortedBy(s | s.size())");
		gives(list("a", "b"), "Sequence{'b', 'a'}->sortedBy(s | s)");
		gives(list(), "Sequence{}->sortedBy(s | s)");
	}

	@Test
	void sortedByOfAnOrderedSet() {
		gives(set("c", "aa", "bbb"), "OrderedSet{'aa', 'bbb', 'c'}->sortedBy(s | s.size())");
	}

	@Test
	void sortedByLeavesElementsWithoutOrderedKeysAsTheyAre() {
		gives(list(model.ada, model.bo, model.cy), "self.members->sortedBy(p | p.boss)");
		gives(list(2, 1), "Sequence{2, 1}->sortedBy(i | null)");
		givesWithWarning(list(model.ada, model.bo, model.cy), "self.members->sortedBy(p | p.nope)");
	}

	@Test
	void sortedByFailsIfOnlySomeKeysHaveAnOrder() {
		fails("self.members->sortedBy(p | p.boss.name)", "1 of 3 elements");
		fails("Sequence{1, 1.5}->sortedBy(i | i)", "cannot be compared");
	}

	@Test
	void sortedByAsksForEachKeyOnce() {
		List<Object> asked = new ArrayList<>();
		List<Object> sorted = CollectionLambdaServices.sortedBy(list(3, 1, 2), element -> {
			asked.add(element);
			return (Integer) element;
		});
		assertEquals(list(3, 1, 2), asked);
		assertEquals(list(1, 2, 3), sorted);
	}

	@Test
	void existsAndForAllAndAnyStopAtTheFirstAnswer() {
		List<Object> asked = new ArrayList<>();
		CollectionLambdaServices.exists(list(1, 2, 3), element -> asked.add(element) && element.equals(2));
		CollectionLambdaServices.forAll(list(1, 2, 3), element -> asked.add(element) && element.equals(1));
		CollectionLambdaServices.any(list(1, 2, 3), element -> asked.add(element));
		assertEquals(list(1, 2, 1, 2, 1), asked);
	}
}
