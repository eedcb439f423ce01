package org.pactwright.language.ide.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of tables with one line of heads. Texts are written as texts, so that no spreadsheet takes one for a
 * formula; one that is longer than a cell may be is cut.
 */
public final class Xlsx implements Closeable {

	/** The longest text of a cell (ECMA-376 leaves it open; spreadsheets take this many). */
	private static final int LONGEST = 32_767;
	private static final double WIDEST = 60;
	private static final double NARROWEST = 10;

	private final Workbook book;

	/**
	 * @param out stays open
	 * @param version of Pactwright, two numbers
	 */
	public Xlsx(OutputStream out, String version) {
		book = new Workbook(out, "Pactwright", version);
	}

	/** Takes the lines of a table, the heads first; numbers become numbers, everything else text. */
	public interface Lines {
		void line(List<?> cells) throws IOException;
	}

	/** Fills a table. */
	public interface Content {
		void to(Lines lines) throws IOException;
	}

	/**
	 * Writes a table.
	 *
	 * @param frozen how many columns stay when one scrolls; the heads do anyway
	 * @param wide heads of columns that hold long texts
	 */
	public void sheet(String name, int frozen, Set<String> wide, Content content) throws IOException {
		Worksheet sheet = book.newWorksheet(name);
		sheet.freezePane(frozen, 1);
		int[] next = { 0 };
		content.to(cells -> row(sheet, next[0]++, cells, wide));
		sheet.finish();
	}

	private static void row(Worksheet sheet, int row, List<?> cells, Set<String> wide) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number number) {
				sheet.value(row, column, number);
				continue;
			}
			String text = Cells.line(String.valueOf(cells.get(column)));
			sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
			if (row == 0) {
				sheet.style(row, column).bold().set();
				sheet.width(column, wide.contains(text) ? WIDEST : Math.max(NARROWEST, text.length() + 2));
			}
		}
	}

	@Override
	public void close() throws IOException {
		book.close();
	}
}
