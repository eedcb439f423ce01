package org.pactwright.language.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

	@ParameterizedTest
	@CsvSource({ "organistion, organisation", "servcie, service", "pubilc, public", "Grdi, Grid", "grid, Grid", "GRID, Grid",
			"Gridd, Grid", "xGrid, Grid", "Aid, FirstAid", "FirstAidKit, FirstAid" })
	void findsSlipsOfThePenAndParts(String word, String meant) {
		assertEquals(List.of(meant), NearNames.of(word, List.of(meant, "somethingelse", "zz"), 3));
	}

	@ParameterizedTest
	@CsvSource({ "abc, xyz", "a, b9c", "at, in_crisis", "Grid, Muni" })
	void findsNothingWhereNothingIsNear(String word, String other) {
		assertEquals(List.of(), NearNames.of(word, List.of(other), 3));
	}

	@Test
	void offersTheNearestFirstAndNoMoreThanAsked() {
		assertEquals(List.of("Boss", "Boas", "Bosse"), NearNames.of("boss", List.of("Embossed", "Bosse", "Boas", "Boss"), 3));
		assertEquals(List.of("Boss"), NearNames.of("boss", List.of("Embossed", "Bosse", "Boas", "Boss"), 1));
	}

	@Test
	void offersEachNameOnce() {
		assertEquals(List.of("Boss"), NearNames.of("Bos", List.of("Boss", "Boss"), 3));
	}

	@Test
	void takesShortWordsAtTheirWord() {
		assertEquals(List.of("x"), NearNames.of("y", List.of("x", "in", "abc"), 3));
		assertEquals(List.of(), NearNames.of("in", List.of("maintenance"), 3));
	}

	@Test
	void leavesOutWhatIsTooLongToBeASlip() {
		assertEquals(List.of(), NearNames.of("a".repeat(65), List.of("a".repeat(65)), 3));
		assertEquals(List.of(), NearNames.of("aaa", List.of("a".repeat(65)), 3));
		assertEquals(List.of(), NearNames.of("", List.of("a"), 3));
	}

	@ParameterizedTest
	@CsvSource({ "abc, abc, 0", "abc, abd, 1", "abc, acb, 1", "abc, ab, 1", "abc, xabc, 1", "abcd, badc, 2", "'', abc, 3",
			"kitten, sitting, 3" })
	void countsInsertionsDeletionsReplacementsAndSwaps(String a, String b, int distance) {
		assertEquals(distance, NearNames.distance(a, b));
		assertEquals(distance, NearNames.distance(b, a));
	}

	@Test
	void asksForOneTwoOrThree() {
		assertEquals("", NearNames.question(List.of()));
		assertEquals(" Did you mean 'a'?", NearNames.question(List.of("a")));
		assertEquals(" Did you mean 'a' or 'b'?", NearNames.question(List.of("a", "b")));
		assertEquals(" Did you mean 'a', 'b' or 'c'?", NearNames.question(List.of("a", "b", "c")));
	}
}
