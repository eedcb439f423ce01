package org.pactwright.standards.internal.iso22397;

import static org.pactwright.model.PactwrightPackage.Literals.AGREEMENT__PARTIES;
import static org.pactwright.model.PactwrightPackage.Literals.PROCEDURE__LAST_CHANGED;

import java.time.LocalDate;
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
		Set<Agreement> joining = joining(partnership, acting, context);
		Optional<LocalDate> reviewed = joining.stream().map(Agreement::getLastReviewed).max(Comparator.naturalOrder());
		if (reviewed.isPresent() && procedure.getLastChanged().isAfter(reviewed.get())) {
			// of several that were reviewed on the same day the first of the text
			Agreement last = partnership.getAgreements().stream().filter(joining::contains)
					.filter(agreement -> agreement.getLastReviewed().equals(reviewed.get())).findFirst().orElseThrow();
			report.on(procedure).at(PROCEDURE__LAST_CHANGED).fill("procedure", procedure).fill("agreement", last).add();
		}
	}

	/** Goes from those who act to their agreements: a partnership may have very many of both. */
	private static Set<Agreement> joining(Partnership partnership, Set<Organisation> acting, CheckContext context) {
		Set<Agreement> ofOne = new HashSet<>();
		Set<Agreement> ofSeveral = new HashSet<>();
		for (Organisation organisation : acting) {
			for (Agreement agreement : context.referrers(Agreement.class, AGREEMENT__PARTIES, organisation)) {
				if (agreement.eContainer() == partnership && agreement.getLastReviewed() != null
						&& !ofOne.add(agreement)) {
					ofSeveral.add(agreement);
				}
			}
		}
		return ofSeveral;
	}
}
