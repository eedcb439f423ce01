package org.pactwright.standards.internal.iso44001;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pactwright.model.AgreementTopic;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.6-g: the agreements together settle roles, objectives, disputes and exit. */
final class AgreementsCoverTheBasics extends Rule.Gated {
	private static final List<AgreementTopic> BASICS = List.of(AgreementTopic.ROLES, AgreementTopic.OBJECTIVES,
			AgreementTopic.DISPUTE, AgreementTopic.EXIT);

	AgreementsCoverTheBasics() {
		super("ISO44001-8.6-g", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		Set<AgreementTopic> covered = EnumSet.noneOf(AgreementTopic.class);
		partnership.getAgreements().forEach(agreement -> covered.addAll(agreement.getCovers()));
		List<AgreementTopic> missing = BASICS.stream().filter(topic -> !covered.contains(topic)).toList();
		if (!missing.isEmpty()) {
			report.on(partnership).fill("topics", missing).add();
		}
	}
}
