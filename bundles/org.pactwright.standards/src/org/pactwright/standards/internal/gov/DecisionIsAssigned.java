package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.DECISION__BODY;

import org.pactwright.model.Decision;
import org.pactwright.model.RaciLetter;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-dec-a: a body or an accountable actor may take each decision. */
final class DecisionIsAssigned extends Rule.OnEach<Decision> {

	DecisionIsAssigned() {
		super("GOV-dec-a", Decision.class);
	}

	@Override
	protected void check(Decision decision, CheckContext context, Report report) {
		if (!context.says(decision, DECISION__BODY) && decision.getAssignments().stream()
				.noneMatch(assignment -> assignment.getLetter() == RaciLetter.A)) {
			report.on(decision).fill("decision", decision).add();
		}
	}
}
