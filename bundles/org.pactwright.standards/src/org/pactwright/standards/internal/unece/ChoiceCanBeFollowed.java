package org.pactwright.standards.internal.unece;

import static org.pactwright.model.PactwrightPackage.Literals.PARTNER_EVALUATION__PARTY;
import static org.pactwright.model.PactwrightPackage.Literals.PARTNER_EVALUATION__SCORED_BY;

import java.util.HashSet;

import org.pactwright.model.PartnerEvaluation;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** UNECE-select-a: an evaluation gives its reason, and at least two actors made it. */
final class ChoiceCanBeFollowed extends Rule.OnEach<PartnerEvaluation> {

	ChoiceCanBeFollowed() {
		super("UNECE-select-a", PartnerEvaluation.class);
	}

	@Override
	protected void check(PartnerEvaluation evaluation, CheckContext context, Report report) {
		boolean blank = evaluation.getRationale() == null || evaluation.getRationale().isBlank();
		boolean alone = new HashSet<>(evaluation.getScoredBy()).size() < 2
				&& context.understood(evaluation, PARTNER_EVALUATION__SCORED_BY);
		if ((blank || alone) && evaluation.getParty() != null) {
			report.on(evaluation).at(PARTNER_EVALUATION__PARTY).fill("party", evaluation.getParty()).add();
		}
	}
}
