package org.pactwright.standards.internal;

import java.util.List;
import java.util.stream.Stream;

import org.pactwright.model.RulePack;
import org.pactwright.standards.Rule;
import org.pactwright.standards.internal.gov.GovRules;
import org.pactwright.standards.internal.ppp.PppRules;
import org.pactwright.standards.internal.raci.RaciRules;

/**
 * All packs with their rules. A new pack is one line in each method, a file in the folder of the catalogue and a class
 * that lists its rules; a new rule is one line in that class. Nothing is searched for at run time.
 */
public final class Packs {

	private Packs() {
	}

	/** The packs there are, in the order in which they are listed. */
	public static List<RulePack> all() {
		return List.of(RulePack.GOV, RulePack.RACI, RulePack.PPP);
	}

	/** The rules of all packs. */
	public static List<Rule> rules() {
		return Stream.of(GovRules.all(), RaciRules.all(), PppRules.all()).flatMap(List::stream).toList();
	}
}
