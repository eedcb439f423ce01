package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.io.Writer;

import org.pactwright.cli.internal.analysis.ResultFile.Page;
import org.pactwright.cli.internal.terminal.Table;
import org.pactwright.cli.internal.terminal.Texts;

/** What the texts of all analyses are printed with. */
abstract class AnalysisText {

	/** Longer lines are hard to read, however wide the terminal is. */
	private static final int TEXT_WIDTH = 100;

	final Page page;
	private final Writer out;

	AnalysisText(Writer out, Page page) {
		this.out = out;
		this.page = page;
	}

	final void paragraph(String text) throws IOException {
		line(Texts.wrap(Texts.line(text), "", Math.min(TEXT_WIDTH, page.width())));
	}

	final void print(Table table) throws IOException {
		for (String line : table.lines("", page.width(), page.colours())) {
			line(line);
		}
	}

	final void line(String text) throws IOException {
		out.write(text);
		out.write('\n');
	}
}
