package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

	@Test
	void equal_texts_have_no_diff() {
		assertEquals("", UnifiedDiff.of("a", "x\n", "x\n"));
	}

	@Test
	void a_changed_line_is_shown_with_three_lines_around_it() {
		assertEquals("""
				--- a/m.pact
				+++ b/m.pact
				@@ -2,7 +2,7 @@
				 b
				 c
				 d
				-e
				+E
				 f
				 g
				 h
				""", UnifiedDiff.of("m.pact", "a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nf\ng\nh\ni\n"));
	}

	@Test
	void changes_far_apart_are_hunks_of_their_own() {
		String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
		assertEquals("""
				--- a/m
				+++ b/m
				@@ -1,4 +1,3 @@
				-1
				 2
				 3
				 4
				@@ -8,3 +7,4 @@
				 8
				 9
				 10
				+11
				""", UnifiedDiff.of("m", before, before.substring(2) + "11\n"));
	}

	@Test
	void a_missing_line_end_at_the_end_is_told() {
		assertEquals("""
				--- a/m
				+++ b/m
				@@ -1 +1 @@
				-a
				\\ No newline at end of file
				+b
				\\ No newline at end of file
				""", UnifiedDiff.of("m", "a", "b"));
	}

	@Test
	void an_empty_text_begins_at_line_zero() {
		assertEquals("--- a/m\n+++ b/m\n@@ -0,0 +1 @@\n+a\n", UnifiedDiff.of("m", "", "a\n"));
	}

	@Test
	void edits_of_lines_make_one_text_of_the_other() {
		long seed = System.nanoTime();
		java.util.Random random = new java.util.Random(seed);
		for (int round = 0; round < 500; round++) {
			String before = text(random);
			String after = text(random);
			assertEquals(after, DocumentEdits.apply(before, UnifiedDiff.edits(before, after)),
					() -> "seed " + seed + "\n" + before + "---\n" + after);
		}
	}

	private static String text(java.util.Random random) {
		StringBuilder text = new StringBuilder();
		int lines = random.nextInt(8);
		for (int i = 0; i < lines; i++) {
			text.append((char) ('a' + random.nextInt(4))).append(i < lines - 1 || random.nextBoolean() ? "\n" : "");
		}
		return text.toString();
	}
}
