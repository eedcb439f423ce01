package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.CAPABILITY__COVERS;
import static org.pactwright.model.PactwrightPackage.Literals.STEP__USES;

import java.util.List;

import org.pactwright.model.AgreementTopic;
import org.pactwright.model.Capability;
import org.pactwright.model.Organisation;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.Sector;
import org.pactwright.model.Step;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-callup-a: what is called up from a company in a crisis is covered for price, liability and insurance. */
final class CallUpIsCovered extends Rule.OnEach<Capability> {
	private static final List<AgreementTopic> NEEDED = List.of(AgreementTopic.PRICING, AgreementTopic.LIABILITY,
			AgreementTopic.INSURANCE);

	CallUpIsCovered() {
		super("SOC-callup-a", Capability.class);
	}

	@Override
	protected void check(Capability capability, CheckContext context, Report report) {
		if (!(capability.eContainer() instanceof Organisation owner) || owner.getSector() != Sector.PRIVATE
				|| !context.understood(capability, CAPABILITY__COVERS) || !isCalledUp(capability, context)) {
			return;
		}
		List<AgreementTopic> missing = NEEDED.stream().filter(topic -> capability.getCovers().stream()
				.noneMatch(agreement -> agreement.getCovers().contains(topic))).toList();
		if (!missing.isEmpty()) {
			report.on(capability).at(CAPABILITY__COVERS).fill("capability", capability).fill("party", owner)
					.fill("missing", missing).add();
		}
	}

	private static boolean isCalledUp(Capability capability, CheckContext context) {
		return context.referrers(Step.class, STEP__USES, capability).stream()
				.anyMatch(step -> step.eContainer() instanceof Procedure procedure
						&& procedure.getPhases().contains(Phase.IN_CRISIS));
	}
}
