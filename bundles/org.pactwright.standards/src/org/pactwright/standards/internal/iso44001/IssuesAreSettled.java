package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.ISSUE__HELD_BY;
import static org.pactwright.model.PactwrightPackage.Literals.ISSUE__RAISED_ON;

import java.time.LocalDate;
import java.util.Optional;

import org.pactwright.model.Issue;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.8-c: an open issue is in somebody's hands and not older than ninety days. */
final class IssuesAreSettled extends Rule.OnEach<Issue> {
	/** A preference. */
	private static final int DAYS = 90;

	IssuesAreSettled() {
		super("ISO44001-8.8-c", Issue.class);
	}

	@Override
	protected void check(Issue issue, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(issue);
		if (issue.getResolvedOn() != null || today.isEmpty()) {
			return;
		}
		if (!context.says(issue, ISSUE__HELD_BY)) {
			report.on(issue).fill("issue", issue).add("nobody");
		} else if (issue.getRaisedOn() != null && issue.getRaisedOn().isBefore(today.get().minusDays(DAYS))) {
			report.on(issue).at(ISSUE__RAISED_ON).fill("issue", issue).fill("date", issue.getRaisedOn()).add();
		}
	}
}
