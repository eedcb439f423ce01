package org.pactwright.cli.internal.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.pactwright.cli.internal.Version;
import org.pactwright.language.ide.table.Xlsx;

/** The coverage as a workbook. */
public final class CoverageXlsx {

	private static final Set<String> WIDE = Set.of("title", "reason", "what", "findings", "evidence");

	private CoverageXlsx() {
	}

	/** Writes the workbook; the stream stays open. */
	public static void write(Covered covered, OutputStream out) throws IOException {
		CoverageRows rows = new CoverageRows(covered);
		try (Xlsx book = new Xlsx(out, version())) {
			book.sheet("Clauses", 0, WIDE, lines -> rows.clauses(lines::line));
			book.sheet("Rules", 0, WIDE, lines -> rows.rules(lines::line));
			book.sheet("Stages", 0, WIDE, lines -> rows.gates(lines::line));
			book.sheet("Partners", 0, WIDE, lines -> rows.partners(lines::line));
		}
	}

	/** The library takes a version as two numbers. */
	private static String version() {
		String[] parts = Version.number().split("\\.");
		return parts.length < 2 ? "0.0" : parts[0] + "." + parts[1].replaceAll("\\D.*", "");
	}
}
