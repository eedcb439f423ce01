package org.pactwright.language.ide.raci;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.edit.raci.RaciMatrix;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.language.ide.table.Csv;
import org.pactwright.language.ide.table.Xlsx;

/** Writes what is shown of a RACI matrix for spreadsheets: a line for each row, a column for each actor. */
public final class RaciExport {

	private static final List<String> HEADS = List.of("scope", "group", "id", "title");
	private static final String FINDINGS = "findings";
	private static final Set<String> WIDE = Set.of("title", FINDINGS);

	private RaciExport() {
	}

	/** As comma-separated values in UTF-8; the stream stays open. */
	public static void csv(RaciView view, RaciFilter.Page page, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		write(view, page, new Csv(writer)::line);
		writer.flush();
	}

	/**
	 * As a workbook; the stream stays open.
	 *
	 * @param version of Pactwright, two numbers
	 */
	public static void xlsx(RaciView view, RaciFilter.Page page, String version, OutputStream out) throws IOException {
		try (Xlsx book = new Xlsx(out, version)) {
			book.sheet("RACI", HEADS.size(), WIDE, lines -> write(view, page, lines));
		}
	}

	private static void write(RaciView view, RaciFilter.Page page, Xlsx.Lines lines) throws IOException {
		RaciMatrix matrix = view.matrix();
		List<String> heads = new ArrayList<>(HEADS);
		page.columns().forEach(column -> heads.add(matrix.columns().get(column).id()));
		heads.add(FINDINGS);
		lines.line(heads);
		for (int index : page.rows()) {
			Row row = matrix.rows().get(index);
			List<String> cells = new ArrayList<>(List.of(row.scope(), row.group(), row.id(), row.title()));
			page.columns().forEach(column -> cells.add(matrix.text(index, column)));
			cells.add(view.findings().of(row).stream().map(each -> each.rule() + " " + each.message())
					.collect(Collectors.joining("; ")));
			lines.line(cells);
		}
	}
}
