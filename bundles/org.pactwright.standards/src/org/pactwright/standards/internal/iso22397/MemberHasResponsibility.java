package org.pactwright.standards.internal.iso22397;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * ISO22397-dev-a: each committed member has a letter somewhere in the partnership or its plans: itself, by a role of it
 * or by a body it sits on.
 */
final class MemberHasResponsibility extends Rule.OnEach<Partnership> {

	MemberHasResponsibility() {
		super("ISO22397-dev-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		Set<Organisation> having = new HashSet<>();
		Stream<RaciTarget> own = Stream.concat(partnership.getDecisions().stream(),
				partnership.getProcedures().stream().flatMap(procedure -> procedure.getSteps().stream()));
		Stream<RaciTarget> planned = context.plansOf(partnership).stream()
				.flatMap(plan -> plan.getStages().stream()).flatMap(stage -> stage.getActivities().stream());
		for (RaciTarget item : Stream.concat(own, planned).toList()) {
			for (ResponsibilityAssignment assignment : item.getAssignments()) {
				if (assignment.getActor() == null) {
					return; // who is not known here may be any of them
				}
				having.addAll(context.organisationsOf(assignment.getActor()));
			}
		}
		for (Membership member : context.committed(partnership)) {
			if (!having.contains(member.getParty())) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
			}
		}
	}
}
