package org.pactwright.cli.internal.analysis;

import java.util.Locale;

/** How the result of an analysis is written. */
public enum AnalysisFormat {
	/** For people. */
	TEXT,
	/** For programs. */
	JSON,
	/** For spreadsheets. */
	CSV;

	/** As written in an option. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
