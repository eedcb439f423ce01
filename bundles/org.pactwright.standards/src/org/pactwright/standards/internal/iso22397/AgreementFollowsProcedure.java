package org.pactwright.standards.internal.iso22397;

import static org.pactwright.model.PactwrightPackage.Literals.PROCEDURE__LAST_CHANGED;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.pactwright.model.Agreement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Procedure;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.Step;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * ISO22397-impl-a: no procedure was changed after the last review of the agreement between those who take part in it.
 * Where several agreements join them, the one reviewed last counts.
 */
final class AgreementFollowsProcedure extends Rule.OnEach<Procedure> {

	AgreementFollowsProcedure() {
		super("ISO22397-impl-a", Procedure.class);
	}

	@Override
	protected void check(Procedure procedure, CheckContext context, Report report) {
		if (procedure.getLastChanged() == null || !(procedure.eContainer() instanceof Partnership partnership)) {
			return;
		}
		Set<Organisation> acting = new HashSet<>();
		for (Step step : procedure.getSteps()) {
			step.getAssignments().stream().filter(assignment -> assignment.getActor() != null)
					.filter(assignment -> assignment.getLetter() != RaciLetter.I)
					.forEach(assignment -> acting.addAll(context.organisationsOf(assignment.getActor())));
		}
		Optional<Agreement> reviewed = partnership.getAgreements().stream()
				.filter(agreement -> agreement.getLastReviewed() != null)
				.filter(agreement -> agreement.getParties().stream().filter(acting::contains).limit(2).count() == 2)
				.max(Comparator.comparing(Agreement::getLastReviewed));
		if (reviewed.isPresent() && procedure.getLastChanged().isAfter(reviewed.get().getLastReviewed())) {
			report.on(procedure).at(PROCEDURE__LAST_CHANGED).fill("procedure", procedure)
					.fill("agreement", reviewed.get()).add();
		}
	}
}
