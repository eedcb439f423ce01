package org.pactwright.diagram.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.testing.HostileTexts;

class TextBlockTest {

	private static final TextFont FONT = TextFont.plain(10);

	@Test
	void lines_break_at_spaces() {
		assertEquals(List.of("Regional steering", "group for civil", "protection"),
				TextBlock.of("Regional steering group for civil protection", FONT, 80, 10).lines());
	}

	@Test
	void line_breaks_of_the_text_stay() {
		assertEquals(List.of("one", "", "two"), TextBlock.of("one\n\ntwo", FONT, 100, 10).lines());
	}

	@Test
	void words_that_are_too_long_break_after_signs_and_at_humps_and_else_anywhere() {
		assertEquals(List.of("interoperability-", "function"), TextBlock.of("interoperability-function", FONT, 90, 9)
				.lines());
		assertEquals(List.of("Information", "Exchange"), TextBlock.of("InformationExchange", FONT, 60, 9).lines());
		assertEquals("aaaaaaaaaaaaaaaaaaaa",
				String.join("", TextBlock.of("aaaaaaaaaaaaaaaaaaaa", FONT, 30, 9).lines()));
	}

	@Test
	void ideographs_break_anywhere() {
		assertTrue(TextBlock.of("日本語の長いラベルは単語の間に空白がない", FONT, 50, 9).lines().stream().allMatch(l -> l.length() <= 5));
	}

	@Test
	void what_does_not_fit_ends_with_an_ellipsis() {
		TextBlock block = TextBlock.of("Regional steering group for civil protection", FONT, 80, 2);
		assertEquals(2, block.lines().size());
		assertTrue(block.lines().getLast().endsWith("…"), block.lines().toString());
		assertTrue(block.cut());
		assertTrue(block.width() <= 80.1);
		TextBlock line = TextBlock.line("Regional steering group", FONT, 60);
		assertEquals(1, line.lines().size());
		assertTrue(line.lines().getFirst().endsWith("…") && line.width() <= 60.1, line.toString());
	}

	@Test
	void balanced_lines_are_shorter_but_not_more() {
		String text = "Regional steering group for civil protection and more";
		TextBlock greedy = TextBlock.of(text, FONT, 150, 10);
		TextBlock balanced = TextBlock.balanced(text, FONT, 150, 10, 0);
		assertEquals(greedy.lines().size(), balanced.lines().size());
		assertTrue(balanced.width() < greedy.width());
		assertEquals(List.of("Organisational", "agreement 1"),
				TextBlock.balanced("Organisational agreement 1", FONT, 80, 10, 0)
				.lines());
	}

	@Test
	void an_indent_makes_the_first_line_shorter() {
		TextBlock block = TextBlock.balanced("Governance body", FONT, 75, 10, 20);
		assertEquals(List.of("Governance", "body"), block.lines());
		assertEquals(20 + FONT.width("Governance"), block.width(), 1e-9);
	}

	@Test
	void nothing_is_nothing() {
		assertTrue(TextBlock.of(" \n\t ", FONT, 50, 5).isEmpty());
		assertTrue(TextBlock.line("\u0000", FONT, 50).isEmpty());
		assertEquals(0, TextBlock.of("", FONT, 50, 5).height());
	}

	@Test
	void hostile_texts_become_lines_that_fit_and_that_xml_can_hold() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 2000; i++) {
			String text = i < HostileTexts.ALL.size() ? HostileTexts.ALL.get(i) : HostileTexts.random(random);
			double widest = random.nextInt(200) - 20;
			TextBlock block = TextBlock.balanced(text, FONT, widest, 1 + random.nextInt(20), random.nextInt(20));
			for (String line : block.lines()) {
				assertTrue(line.codePointCount(0, line.length()) <= 2 || FONT.width(line) <= widest + 0.1,
						() -> "seed " + seed + ": " + line);
				assertFalse(line.codePoints().anyMatch(c -> c < 0x20 || c >= 0xd800 && c <= 0xdfff || c == 0xfffe
						|| c == 0xffff || c >= 0x202a && c <= 0x202e), () -> "seed " + seed + ": " + line);
			}
		}
	}

	@Test
	void right_to_left_texts_are_turned_for_output_that_places_letters() {
		assertEquals("םולש", WritingOrder.visual("שלום"));
		assertEquals("abc םולש", WritingOrder.visual("abc שלום"));
		assertEquals("plain (text)", WritingOrder.visual("plain (text)"));
		assertEquals("(םלוע) םולש", WritingOrder.visual("שלום (עולם)"));
	}
}
