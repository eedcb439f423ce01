package org.pactwright.edit.internal.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;

class TwoEditsTest {

	private static final long SEED = Long.getLong("pactwright.edits.seed", System.nanoTime());

	private static List<TextEdit> edits(Random random, String text) {
		List<TextEdit> edits = new ArrayList<>();
		for (int at = random.nextInt(5); at <= text.length(); at += 1 + random.nextInt(6)) {
			int length = random.nextInt(Math.min(4, text.length() - at + 1));
			edits.add(new TextEdit(at, length, "ab \n🙂".repeat(random.nextInt(3))));
			at += length;
		}
		return edits;
	}

	@Test
	void one_after_the_other_and_both_at_once_give_the_same() {
		Random random = new Random(SEED);
		for (int i = 0; i < 5_000; i++) {
			String text = "abc \n de ".repeat(random.nextInt(4));
			List<TextEdit> first = edits(random, text);
			String once = DocumentEdits.apply(text, first);
			List<TextEdit> second = edits(random, once);
			List<TextEdit> both = TwoEdits.asOne(text, first, second);
			assertEquals(DocumentEdits.apply(once, second), DocumentEdits.apply(text, both),
					() -> "-Dpactwright.edits.seed=" + SEED + ": " + first + " then " + second + " of '" + text + "'");
			for (int k = 1; k < both.size(); k++) {
				assertTrue(both.get(k - 1).end() <= both.get(k).offset(), both::toString);
			}
		}
	}

	@Test
	void what_is_the_same_on_both_sides_of_an_edit_is_left_out() {
		assertEquals(List.of(new TextEdit(2, 1, "X")),
				TwoEdits.asOne("abcd", List.of(new TextEdit(1, 2, "YX")), List.of(new TextEdit(1, 1, "b"))));
	}

	@Test
	void those_that_overlap_no_others_stay_as_they_are() {
		TextEdit one = new TextEdit(1, 0, " x");
		TextEdit beside = new TextEdit(1, 1, "\n");
		assertEquals(List.of(one, beside, new TextEdit(6, 1, "!")),
				TwoEdits.asOne("a bcdefg", List.of(one, beside), List.of(new TextEdit(8, 1, "!"))));
	}
}
