package org.pactwright.standards.internal.soc;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack SOC, in the order of the catalogue. */
public final class SocRules {

	private SocRules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new MemberCanBeReached(),
				new ContactHasChannel(),
				new HighObstacleIsAnswered(),
				new ObstaclesWereLookedFor(),
				new BusinessSecretIsCovered(),
				new RivalsKeepTheirSecrets(),
				new CompetitionStaysFair(),
				new CallUpIsCovered(),
				new CivilSocietyTakesPart(),
				new BusinessPlansEarly(),
				new HarmOnPurposeIsForeseen(),
				new ObjectiveSaysWhatItProtects(),
				new BusinessHelpsRiskAnalysis(),
				new CrisisIsSeenComing(),
				new RecoveryIsPlanned());
	}
}
