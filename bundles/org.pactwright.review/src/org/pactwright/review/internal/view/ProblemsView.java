package org.pactwright.review.internal.view;

import java.util.Optional;

import org.pactwright.language.Problem;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Section;

/** What the language says about the texts: as long as there is anything, the report may be incomplete. */
public final class ProblemsView {

	/** Where the problems are. */
	static final String HREF = "#findings-problems";

	private ProblemsView() {
	}

	/** A row of the table. */
	public record Row(String severity, String message, Ref source) {
	}

	/** The section, unless all texts are in order. */
	public static Optional<Section> of(Report report) {
		return new Section(HREF.substring(1), "Problems in the texts (" + report.result().problems().size() + ")",
				"problems", () -> report.result().problems().stream().map(each -> row(each, report)).toList())
				.unlessEmpty(report.result().problems());
	}

	private static Row row(Problem problem, Report report) {
		return new Row(problem.severity().word(), problem.message(), report.links().source(problem.place()));
	}
}
