package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pactwright.cli.internal.files.PathNames;
import org.pactwright.cli.internal.terminal.Colours;
import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.standards.Finding;

/**
 * For people, and for editors that know the messages of compilers: {@code path:line:column: severity: message [id]}, by
 * path and place, the sum at the end. What was accepted is counted only.
 */
public final class TextReport implements Report {

	private final Writer out;
	private final PathNames names;
	private final Colours colours;

	public TextReport(Writer out, PathNames names, Colours colours) {
		this.out = out;
		this.names = names;
		this.colours = colours;
	}

	private record Line(Place place, Severity severity, String message, String id) {
		static Line of(Problem problem) {
			return new Line(problem.place(), problem.severity(), problem.message(), problem.code());
		}

		static Line of(Finding finding) {
			return new Line(finding.place(), finding.severity(), finding.message(), finding.rule().id());
		}
	}

	@Override
	public void project(CheckedProject project) throws IOException {
		for (CheckedFile file : project.files()) {
			List<Line> lines = new ArrayList<>(file.problems().stream().map(Line::of).toList());
			file.findings().stream().filter(finding -> !finding.accepted()).map(Line::of).forEach(lines::add);
			// a stable sort: what the language says comes before what the rules make of it
			lines.sort(Comparator.comparing(Line::place));
			for (Line line : lines) {
				write(line);
			}
		}
		out.flush();
	}

	/** Problems alone, for commands that only have those to report. */
	public void problems(List<Problem> problems) {
		try {
			for (Problem problem : problems) {
				write(Line.of(problem));
			}
			out.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void end(Totals totals) throws IOException {
		out.write(totals.text() + "\n");
		out.flush();
	}

	private void write(Line line) throws IOException {
		Place place = line.place();
		String where = Texts.line(names.name(place.file()))
				+ (place.line() == 0 ? "" : ":" + place.line() + ":" + place.column());
		String severity = line.severity().word() + ":";
		out.write(colours.strong(where + ":") + " " + colours.severity(line.severity(), severity) + " "
				+ Texts.line(line.message()) + " " + colours.faint("[" + line.id() + "]") + "\n");
	}
}
