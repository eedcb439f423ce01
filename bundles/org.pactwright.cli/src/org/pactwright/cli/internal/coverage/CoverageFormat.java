package org.pactwright.cli.internal.coverage;

import java.util.Locale;

/** How the coverage of a project is written. */
public enum CoverageFormat {
	/** For people. */
	TEXT,
	/** For programs. */
	JSON,
	/** For spreadsheets: one line for each clause. */
	CSV,
	/** A workbook with clauses, rules, stages and partners. */
	XLSX;

	/** As written in an option. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
