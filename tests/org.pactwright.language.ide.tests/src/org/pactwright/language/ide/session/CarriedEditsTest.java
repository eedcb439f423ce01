package org.pactwright.language.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;

/** Edits of a text are carried over to one that differs from it in one place. */
class CarriedEditsTest {

	private static final String TEXT = "one\ntwo\nthree\nfour\n";

	@Test
	void edits_before_the_place_stay_and_edits_behind_it_move() {
		CarriedEdits carried = CarriedEdits.between(TEXT, TEXT.replace("two", "two and a half"));
		List<TextEdit> edits = List.of(new TextEdit(0, 3, "1"), new TextEdit(TEXT.indexOf("four"), 4, "4"));
		assertEquals(Optional.of("1\ntwo and a half\nthree\n4\n"),
				carried.carry(edits).map(own -> DocumentEdits.apply(TEXT.replace("two", "two and a half"), own)));
	}

	@Test
	void edits_of_the_line_that_differs_are_not_carried() {
		CarriedEdits carried = CarriedEdits.between(TEXT, TEXT.replace("two", "tw{o"));
		assertEquals(Optional.empty(), carried.carry(List.of(new TextEdit(TEXT.indexOf("two"), 3, "2"))));
		assertEquals(Optional.empty(), carried.carry(List.of(new TextEdit(0, TEXT.length(), ""))));
	}

	@Test
	void equal_texts_take_every_edit() {
		List<TextEdit> edits = List.of(new TextEdit(5, 2, "x"), new TextEdit(TEXT.length(), 0, "five\n"));
		assertEquals(Optional.of(edits), CarriedEdits.between(TEXT, TEXT).carry(edits));
	}

	@Test
	void the_difference_of_two_texts_makes_one_of_the_other() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 2000; round++) {
			String from = text(random);
			String to = text(random);
			assertEquals(to, DocumentEdits.apply(from, List.of(CarriedEdits.difference(from, to))),
					"seed " + seed + " from '" + from + "'");
		}
	}

	@Test
	void what_is_carried_changes_the_same_characters() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 2000; round++) {
			String from = text(random);
			String to = text(random);
			int at = random.nextInt(from.length() + 1);
			int length = random.nextInt(from.length() - at + 1);
			TextEdit edit = new TextEdit(at, length, "#");
			CarriedEdits.between(from, to).carry(List.of(edit)).ifPresent(own -> assertEquals(
					from.substring(edit.offset(), edit.end()),
					to.substring(own.getFirst().offset(), own.getFirst().end()), "seed " + seed + " '" + from + "' '" + to + "'"));
		}
	}

	private static String text(Random random) {
		List<String> lines = new ArrayList<>();
		for (int i = random.nextInt(5); i >= 0; i--) {
			lines.add("ab".repeat(random.nextInt(3)) + (char) ('a' + random.nextInt(3)));
		}
		return String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
	}
}
