package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Assessment;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The assessments of a plan: needs, impact, maturity and the like. */
public final class AssessmentsView {

	private AssessmentsView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, String on, List<Ref> subject, List<Ref> scope, List<Ref> participants,
			String grade) {
	}

	/** The section, unless there are no assessments. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "assessments"), "Assessments", "assessments",
				() -> plan.getAssessments().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(plan.getAssessments());
	}

	private static Row row(Assessment assessment, Links links) {
		return new Row(links.item(assessment), Words.capital(assessment.getKind()), Words.date(assessment.getOn()),
				links.to(assessment.getSubject()), links.to(assessment.getScope()),
				links.to(assessment.getParticipants()), Words.of(assessment.getGrade()));
	}
}
