package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.ASSESSMENT__SUBJECT;

import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.model.AssessmentKind;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.MemberPart;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.4-a: the lead assessed its own ability to work with others. */
final class LeadAssessedItself extends OnPlan {

	LeadAssessedItself() {
		super("ISO44001-8.4-a", Gate.done(LifecycleStage.INTERNAL_ASSESSMENT));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		Set<Organisation> leads = partnership.getMemberships().stream()
				.filter(member -> member.getPart() == MemberPart.LEAD).map(Membership::getParty)
				.collect(Collectors.toSet());
		if (context.behindPlans(partnership, RelationshipManagementPlan::getAssessments).stream()
				.noneMatch(one -> one.getKind() == AssessmentKind.MATURITY
						&& (leads.contains(one.getSubject()) || !context.understood(one, ASSESSMENT__SUBJECT)))) {
			report.on(plan).add();
		}
	}
}
