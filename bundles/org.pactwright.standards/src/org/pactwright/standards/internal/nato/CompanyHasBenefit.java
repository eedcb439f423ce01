package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.BENEFIT__BENEFICIARY;
import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.model.Benefit;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-case-a: the business case shows a benefit for each committed company. */
final class CompanyHasBenefit extends Rule.OnEach<Partnership> {

	CompanyHasBenefit() {
		super("NATO-case-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		if (context.plansOf(partnership).isEmpty()) {
			return; // where there is no plan yet, there is no place for a benefit
		}
		List<Benefit> benefits = context.plansBehind(partnership).stream()
				.map(RelationshipManagementPlan::getBusinessCase).filter(one -> one != null)
				.flatMap(one -> one.getBenefits().stream()).toList();
		if (benefits.stream().anyMatch(benefit -> !context.understood(benefit, BENEFIT__BENEFICIARY))) {
			return; // who is not known here may be any of them
		}
		Set<Organisation> served = benefits.stream().map(Benefit::getBeneficiary).collect(Collectors.toSet());
		for (Membership member : context.committed(partnership)) {
			if (member.getParty().getSector() == Sector.PRIVATE && !served.contains(member.getParty())) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
			}
		}
	}
}
