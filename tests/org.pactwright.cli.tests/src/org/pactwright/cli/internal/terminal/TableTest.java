package org.pactwright.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.cli.internal.terminal.Table.Cell;
import org.pactwright.cli.internal.terminal.Table.Column;

class TableTest {

	private static Table table(String... words) {
		Table table = new Table(Column.left("Word"), Column.right("N"));
		for (String word : words) {
			table.row(word, String.valueOf(word.length()));
		}
		return table;
	}

	@Test
	void columnsAreAsWideAsTheirLongestCell() {
		assertEquals(List.of("- Word   N", "- water  5", "- a      1"), table("water", "a").lines("- ", 80, Colours.NONE));
	}

	@Test
	void whatIsTooWideGoesOnInTheNextLine() {
		assertEquals(List.of("Word           N", "one two       18", "three four"),
				table("one two three four").lines("", 16, Colours.NONE));
	}

	@Test
	void aWordThatIsTooLongIsBroken() {
		assertEquals(List.of("Word           N", "abcdefghijkl  16", "mnop"), table("abcdefghijklmnop").lines("", 16, Colours.NONE));
	}

	@Test
	void numbersAndNarrowColumnsAreNeverBroken() {
		assertEquals(List.of("Word   N", "water  5"), table("water").lines("", 3, Colours.NONE));
	}

	@Test
	void coloursTakeNoRoom() {
		Table table = new Table(Column.left("A"), Column.left("B"));
		table.row(new Cell("red", text -> "<" + text + ">"), Cell.of("x"));
		assertEquals(List.of("A    B", "<red>  x"), table.lines("", 80, Colours.NONE));
	}

	@Test
	void nobodysTitleMovesTheCursor() {
		assertEquals("a [2Jb  6", table("a\u001b[2Jb").lines("", 80, Colours.NONE).get(1));
	}

	@Test
	void aRowNeedsACellForEachColumn() {
		Table table = table();
		assertThrows(IllegalArgumentException.class, () -> table.row("alone"));
	}
}
