package org.pactwright.review.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.review.internal.page.SourceLines.Line;
import org.pactwright.review.internal.page.SourceLines.Piece;

/** The pieces of a source page. */
class SourceLinesTest {

	@Test
	void keywordsTextsNumbersAndCommentsAreToldApart() {
		assertEquals(List.of(new Piece("", "  "), new Piece("word", "value"), new Piece("", " Robust "),
				new Piece("text", "\"a \\\" b\""), new Piece("", " weight "), new Piece("number", "50"),
				new Piece("", " % "), new Piece("comment", "// why")),
				lines("  value Robust \"a \\\" b\" weight 50 % // why").getFirst().pieces());
	}

	@Test
	void aCommentMayRunOverLines() {
		List<Line> lines = lines("/* one\ntwo */ model");
		assertEquals(List.of(new Piece("comment", "/* one")), lines.get(0).pieces());
		assertEquals(new Piece("comment", "two */"), lines.get(1).pieces().getFirst());
	}

	@Test
	void anEmptyTextHasOneLine() {
		assertEquals(1, lines("").size());
	}

	@Test
	void theFirstLineOfATextThatStartsWithALineEndIsEmpty() {
		assertEquals(List.of(1, 2), lines("\nmodel").stream().map(Line::number).toList());
	}

	@Test
	void thePiecesPutTogetherAreTheText() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String signs = "\"\\/*\n ab1_-.\t";
		for (int i = 0; i < 5_000; i++) {
			StringBuilder text = new StringBuilder("x");
			for (int length = random.nextInt(30); length > 0; length--) {
				text.append(signs.charAt(random.nextInt(signs.length())));
			}
			List<String> joined = new ArrayList<>();
			for (Line line : lines(text.toString())) {
				StringBuilder together = new StringBuilder();
				line.pieces().forEach(piece -> together.append(piece.text()));
				joined.add(together.toString());
			}
			assertEquals(text.toString().lines().toList(), joined, "seed " + seed);
		}
	}

	private static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		new SourceLines(text, Map.of()).forEachRemaining(lines::add);
		return lines;
	}
}
