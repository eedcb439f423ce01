package org.pactwright.standards.internal;

import java.util.List;
import java.util.stream.Stream;

import org.pactwright.model.RulePack;
import org.pactwright.standards.Rule;
import org.pactwright.standards.internal.eif.EifRules;
import org.pactwright.standards.internal.gov.GovRules;
import org.pactwright.standards.internal.iso22301.Iso22301Rules;
import org.pactwright.standards.internal.iso22320.Iso22320Rules;
import org.pactwright.standards.internal.iso22361.Iso22361Rules;
import org.pactwright.standards.internal.iso22396.Iso22396Rules;
import org.pactwright.standards.internal.iso22397.Iso22397Rules;
import org.pactwright.standards.internal.iso22398.Iso22398Rules;
import org.pactwright.standards.internal.iso44001.Iso44001Rules;
import org.pactwright.standards.internal.nato.NatoRules;
import org.pactwright.standards.internal.ppp.PppRules;
import org.pactwright.standards.internal.raci.RaciRules;
import org.pactwright.standards.internal.soc.SocRules;
import org.pactwright.standards.internal.unece.UneceRules;

/**
 * All packs with their rules. A new pack is one line in each method, a file in the folder of the catalogue and a class
 * that lists its rules; a new rule is one line in that class. Nothing is searched for at run time.
 */
public final class Packs {

	private Packs() {
	}

	/** The packs there are, in the order in which they are listed. */
	public static List<RulePack> all() {
		return List.of(RulePack.GOV, RulePack.RACI, RulePack.PPP, RulePack.SOC, RulePack.ISO44001, RulePack.ISO22397, RulePack.ISO22396,
				RulePack.ISO22320, RulePack.ISO22301, RulePack.ISO22398, RulePack.ISO22361, RulePack.NATO, RulePack.EIF,
				RulePack.UNECE);
	}

	/** The rules of all packs. */
	public static List<Rule> rules() {
		return Stream.of(GovRules.all(), RaciRules.all(), PppRules.all(), SocRules.all(), Iso44001Rules.all(),
				Iso22397Rules.all(), Iso22396Rules.all(), Iso22320Rules.all(), Iso22301Rules.all(), Iso22398Rules.all(),
				Iso22361Rules.all(), NatoRules.all(), EifRules.all(), UneceRules.all()).flatMap(List::stream).toList();
	}
}
