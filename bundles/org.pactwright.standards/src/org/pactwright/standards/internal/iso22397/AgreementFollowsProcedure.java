package org.pactwright.standards.internal.iso22397;

import static org.pactwright.model.PactwrightPackage.Literals.AGREEMENT__PARTIES;
import static org.pactwright.model.PactwrightPackage.Literals.PROCEDURE__LAST_CHANGED;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.pactwright.language.Places;
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
		Optional<Agreement> reviewed = lastReviewed(partnership, acting, context);
		if (reviewed.isPresent() && procedure.getLastChanged().isAfter(reviewed.get().getLastReviewed())) {
			report.on(procedure).at(PROCEDURE__LAST_CHANGED).fill("procedure", procedure)
					.fill("agreement", reviewed.get()).add();
		}
	}

	/** Goes from those who act to their agreements: a partnership may have very many of both. */
	private static Optional<Agreement> lastReviewed(Partnership partnership, Set<Organisation> acting,
			CheckContext context) {
		Set<Agreement> ofOne = new HashSet<>();
		Agreement last = null;
		for (Organisation organisation : acting) {
			for (Agreement agreement : context.referrers(Agreement.class, AGREEMENT__PARTIES, organisation)) {
				boolean joins = agreement.eContainer() == partnership && agreement.getLastReviewed() != null
						&& !ofOne.add(agreement);
				if (joins && (last == null || isBetter(agreement, last))) {
					last = agreement;
				}
			}
		}
		return Optional.ofNullable(last);
	}

	/** Reviewed later; of several on the same day the first of the text. */
	private static boolean isBetter(Agreement one, Agreement other) {
		int order = one.getLastReviewed().compareTo(other.getLastReviewed());
		return order > 0 || order == 0 && Places.of(one).offset() < Places.of(other).offset();
	}
}
