package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.SIGN_OFF__ORGANISATION;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.PlanKind;
import org.pactwright.model.PlanStatus;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.SignOff;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-7.5-b: once they work together, each committed member has approved the joint plan. */
final class PlanIsApprovedByMembers extends OnPlan {
	private static final Set<PlanStatus> IN_FORCE = Set.of(PlanStatus.APPROVED, PlanStatus.ACTIVE);

	PlanIsApprovedByMembers() {
		super("ISO44001-7.5-b", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getKind() != PlanKind.JOINT || !IN_FORCE.contains(plan.getStatus())
				|| plan.getApprovals().stream().anyMatch(one -> !context.understood(one, SIGN_OFF__ORGANISATION))) {
			return;
		}
		Set<Organisation> approved = plan.getApprovals().stream().map(SignOff::getOrganisation)
				.collect(Collectors.toSet());
		List<Organisation> missing = context.committed(partnership).stream().map(Membership::getParty)
				.filter(party -> !approved.contains(party)).toList();
		if (!missing.isEmpty()) {
			report.on(plan).fill("parties", missing).add();
		}
	}
}
