package org.pactwright.cli.internal.coverage;

import java.io.IOException;
import java.io.Writer;

import org.pactwright.language.ide.table.Csv;

/** The coverage for spreadsheets: one line for each clause. */
public final class CoverageCsv {

	private CoverageCsv() {
	}

	/** Writes everything. */
	public static void write(Covered covered, Writer out) throws IOException {
		new CoverageRows(covered).clauses(new Csv(out)::line);
	}
}
