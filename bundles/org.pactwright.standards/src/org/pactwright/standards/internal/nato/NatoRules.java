package org.pactwright.standards.internal.nato;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack NATO, in the order of the catalogue. */
public final class NatoRules {

	private NatoRules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new CountryHasOneContact(),
				new ServiceHasBaseline(),
				new BaselineHasWorkingGroup(),
				new NeedsWereAssessedJointly(),
				new CompanyHasBenefit(),
				new AgreementHoldsInAllConditions(),
				new CountryHasLegalBasis(),
				new BorderMayClose(),
				new NoSinglePointOfFailure(),
				new ConcentratedSupplyIsARisk(),
				new BusinessGoverns(),
				new PlanningIsJoint(),
				new InformationFlowsBothWays(),
				new NewTechnologyIsTried(),
				new ExerciseIsJoint());
	}
}
