package org.pactwright.standards.internal;

import java.util.List;
import java.util.Set;

import org.pactwright.language.Severity;
import org.pactwright.model.PlanStatus;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.RulePack;
import org.pactwright.standards.RuleInfo;

/** How much a finding weighs, given how far the plan has come. */
public final class Severities {

	/** Packs that ask for what is right at any time; the others ask for what a finished plan has. */
	private static final Set<RulePack> ALWAYS = Set.of(RulePack.GOV, RulePack.RACI, RulePack.PPP, RulePack.SOC);
	private static final Set<PlanStatus> UNDER_WAY = Set.of(PlanStatus.DRAFT, PlanStatus.REVIEW);

	private Severities() {
	}

	/**
	 * The severity of a rule, one step lower while all the plans that count are a draft or under review. Without a plan
	 * the severity of the catalogue holds.
	 *
	 * @param rule the rule
	 * @param plans the plans whose status counts for the element
	 */
	public static Severity of(RuleInfo rule, List<RelationshipManagementPlan> plans) {
		return of(rule, !rule.house() && ALWAYS.contains(rule.pack()), plans);
	}

	/**
	 * The same.
	 *
	 * @param always whether the rule asks for what is right at any time
	 */
	public static Severity of(RuleInfo rule, boolean always, List<RelationshipManagementPlan> plans) {
		boolean lower = !always && !plans.isEmpty()
				&& plans.stream().allMatch(plan -> UNDER_WAY.contains(plan.getStatus()));
		return lower ? rule.severity().lower() : rule.severity();
	}
}
