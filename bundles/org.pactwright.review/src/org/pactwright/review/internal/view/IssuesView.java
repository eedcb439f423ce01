package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Issue;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The issues of a plan, open and resolved. */
public final class IssuesView {

	private IssuesView() {
	}

	/** A row of the table; severity from 1 to 5. */
	public record Row(Item item, String severity, String raisedOn, List<Ref> raisedBy, List<Ref> heldBy,
			String resolvedOn) {
	}

	/** The section, unless there are no issues. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "issues"), "Issues", "issues",
				() -> plan.getIssues().stream().map(each -> row(each, links)).toList()).unlessEmpty(plan.getIssues());
	}

	private static Row row(Issue issue, Links links) {
		return new Row(links.item(issue), Words.number(issue.getSeverity()), Words.date(issue.getRaisedOn()),
				links.to(issue.getRaisedBy()), links.to(issue.getHeldBy()), Words.date(issue.getResolvedOn()));
	}
}
