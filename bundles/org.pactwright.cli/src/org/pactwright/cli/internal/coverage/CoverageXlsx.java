package org.pactwright.cli.internal.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.terminal.Texts;

/**
 * The coverage as a workbook. Texts are written as texts, so that no spreadsheet takes one for a formula; one that is
 * longer than a cell may be is cut.
 */
public final class CoverageXlsx {

	/** The longest text of a cell (ECMA-376 leaves it open; spreadsheets take this many). */
	private static final int LONGEST = 32_767;
	private static final double WIDEST = 60;
	private static final double NARROWEST = 10;

	private CoverageXlsx() {
	}

	/** Writes the workbook; the stream stays open. */
	public static void write(Covered covered, OutputStream out) throws IOException {
		CoverageRows rows = new CoverageRows(covered);
		try (Workbook book = new Workbook(out, "Pactwright", version())) {
			sheet(book, "Clauses", rows::clauses);
			sheet(book, "Rules", rows::rules);
			sheet(book, "Stages", rows::gates);
			sheet(book, "Partners", rows::partners);
		}
	}

	/** Fills a sheet. */
	private interface Content {
		void to(CoverageRows.Sheet sheet) throws IOException;
	}

	private static void sheet(Workbook book, String name, Content content) throws IOException {
		Worksheet sheet = book.newWorksheet(name);
		sheet.freezePane(0, 1);
		int[] next = { 0 };
		content.to(cells -> row(sheet, next[0]++, cells));
		sheet.finish();
	}

	private static void row(Worksheet sheet, int row, List<?> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number number) {
				sheet.value(row, column, number);
				continue;
			}
			String text = Texts.line(String.valueOf(cells.get(column)));
			sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
			if (row == 0) {
				sheet.style(row, column).bold().set();
				sheet.width(column, text.equals("title") || text.equals("reason") || text.equals("what")
						|| text.equals("findings") || text.equals("evidence") ? WIDEST : Math.max(NARROWEST, text.length() + 2));
			}
		}
	}

	/** The library takes a version as two numbers. */
	private static String version() {
		String[] parts = Version.number().split("\\.");
		return parts.length < 2 ? "0.0" : parts[0] + "." + parts[1].replaceAll("\\D.*", "");
	}
}
