package org.pactwright.standards.mutation;

import static org.pactwright.standards.mutation.Original.finding;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.model.ActionItem;
import org.pactwright.model.Benefit;
import org.pactwright.model.Communication;
import org.pactwright.model.Exercise;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.MemberPart;
import org.pactwright.model.Obstacle;
import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.PartnerEvaluation;
import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Risk;
import org.pactwright.model.Sector;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;

/** Changes to plans. */
final class PlanMutations {

	private PlanMutations() {
	}

	static void offer(Original original) {
		for (RelationshipManagementPlan plan : original.all(RelationshipManagementPlan.class)) {
			boolean joint = plan.getKind() == PlanKind.JOINT;
			boolean together = joint && original.closed(plan, LifecycleStage.WORKING_TOGETHER);
			plan.getObjectives().forEach(objective -> objective(objective, together, original));
			plan.getRisks().forEach(risk -> risk(risk, together, original));
			plan.getObstacles().forEach(obstacle -> obstacle(obstacle, original));
			plan.getCommunications().forEach(one -> communication(one, together, original));
			plan.getStages().forEach(stage -> stage(stage, original));
			plan.getImprovements().forEach(action -> action(action, original));
			plan.getEvaluations().forEach(one -> evaluation(one, plan, original));
			plan.getApprovals().forEach(approval -> original.drop("an approval is missing", approval,
					together ? new String[] {finding("ISO44001-7.5-b", plan)} : new String[0]));
			values(plan, joint, original);
			benefits(plan, original);
			exit(plan, original);
		}
	}

	private static void objective(Objective objective, boolean together, Original original) {
		boolean joint = objective.getKind() == ObjectiveKind.JOINT;
		original.remove("an objective has no owner", objective, "\\bowner \\w+",
				joint ? new String[] {finding("GOV-obj-a", objective)} : new String[0]);
		original.remove("an objective was not validated", objective, "\\bvalidated by \\w+",
				joint && together ? new String[] {finding("ISO44001-8.6-b", objective)} : new String[0]);
		original.remove("an objective protects nothing", objective, "\\bprotects \\w+(,\\s+\\w+)*",
				joint ? new String[] {finding("SOC-prot-a", objective)} : new String[0]);
		objective.getMeasures().forEach(measure -> original.remove("a measure has no unit", measure, "\\bin \"[^\"]*\"",
				finding("GOV-obj-c", measure)));
	}

	private static void risk(Risk risk, boolean together, Original original) {
		original.remove("nobody bears a risk", risk, "\\bborne by \\w+(,\\s+\\w+)*",
				risk.isJoint() ? new String[] {finding("UNECE-risk-a", risk)} : new String[0]);
		original.remove("nobody owns a risk", risk, "\\bowner \\w+",
				risk.isJoint() && together ? new String[] {finding("ISO44001-8.6-e", risk)} : new String[0]);
	}

	private static void obstacle(Obstacle obstacle, Original original) {
		original.remove("nothing answers an obstacle", obstacle, "\\banswered by \\w+(,\\s+\\w+)*",
				obstacle.getSeverity() >= 4 ? new String[] {finding("SOC-obst-a", obstacle)} : new String[0]);
	}

	private static void communication(Communication communication, boolean together, Original original) {
		original.remove("nobody sees to a communication", communication, "\\bowner \\w+",
				together ? new String[] {finding("ISO44001-8.6-f", communication)} : new String[0]);
	}

	/** The samples list no output twice, and none that is not due. */
	private static void stage(StagePlan stage, Original original) {
		for (StageOutput output : stage.getOutputs()) {
			original.drop("an output is missing", output, stage.getStatus() == WorkStatus.COMPLETE
					? new String[] {finding("ISO44001-8-d", stage)} : new String[0]);
			original.remove("an output shows nothing", output, "->[\\w\\s,]+|\"[^\"]*\"",
					stage.getStatus() == WorkStatus.COMPLETE ? new String[] {finding("ISO44001-8-d", output)}
							: new String[0]);
		}
	}

	private static void action(ActionItem action, Original original) {
		boolean open = action.getStatus() != WorkStatus.COMPLETE;
		String rule = "ISO44001-10-a";
		if (action.getArisesFrom() instanceof Exercise exercise) {
			rule = "ISO22398-6-a";
			open = open && exercise.getConductedOn() != null
					&& exercise.getConductedOn().isBefore(original.today().minusDays(60));
		}
		String[] expected = open ? new String[] {finding(rule, action)} : new String[0];
		original.remove("nobody does an action", action, "\\bby [A-Z]\\w+", expected);
		original.replace("an action is overdue", action, "\\bdue [\\d-]+", "due " + original.today().minusDays(1),
				expected);
		original.replace("an action is due today", action, "\\bdue [\\d-]+", "due " + original.today());
	}

	private static void evaluation(PartnerEvaluation evaluation, RelationshipManagementPlan plan, Original original) {
		List<String> missing = new ArrayList<>();
		List<String> second = new ArrayList<>();
		original.committed(evaluation.getParty()).stream()
				.filter(member -> member.eContainer() == plan.getPartnership())
				.filter(member -> member.getPart() == MemberPart.PARTNER).forEach(member -> {
					missing.add(finding("ISO44001-8.5-a", member));
					second.add(finding("ISO44001-8.5-c", evaluation));
				});
		original.drop("an evaluation is missing", evaluation, missing.toArray(String[]::new));
		original.remove("a partner was not preferred", evaluation, "\\bpreferred\\b", second.toArray(String[]::new));
		original.remove("a choice has no reason", evaluation, "\"[^\"]*\"", finding("UNECE-select-a", evaluation));
		original.replace("one alone chose", evaluation, "\\bby (\\w+), \\w+", "by $1",
				finding("UNECE-select-a", evaluation));
	}

	private static void values(RelationshipManagementPlan plan, boolean joint, Original original) {
		if (plan.getPartnership() == null) {
			return;
		}
		plan.getValueDrivers().forEach(driver -> original.replace("a weight changes", driver, "weight \\d+",
				"weight 1", finding("ISO44001-8.2-b", plan.getValueDrivers().getFirst())));
		boolean creating = original.during(plan, LifecycleStage.VALUE_CREATION);
		plan.getValueDrivers().forEach(driver -> original.remove("a value is not measured", driver,
				"\\bmeasured by \\w+", creating ? new String[] {finding("ISO44001-8.7-b", driver)} : new String[0]));
		plan.getCriteria().forEach(criterion -> original.replace("a criterion weighs less", criterion, "weight \\d+",
				"weight 1", finding("ISO44001-8.4-b", plan.getCriteria().getFirst())));
	}

	private static void benefits(RelationshipManagementPlan plan, Original original) {
		if (plan.getBusinessCase() == null) {
			return;
		}
		for (Benefit benefit : plan.getBusinessCase().getBenefits()) {
			long same = plan.getBusinessCase().getBenefits().stream()
					.filter(one -> one.getBeneficiary() == benefit.getBeneficiary()).count();
			List<String> expected = new ArrayList<>();
			if (same == 1 && benefit.getBeneficiary().getSector() == Sector.PRIVATE) {
				original.committed(benefit.getBeneficiary()).stream()
						.filter(member -> member.eContainer() == plan.getPartnership())
						.forEach(member -> expected.add(finding("NATO-case-a", member)));
			}
			original.drop("a benefit is gone", benefit, expected.toArray(String[]::new));
		}
	}

	private static void exit(RelationshipManagementPlan plan, Original original) {
		if (plan.getExitStrategy() == null || !original.during(plan, LifecycleStage.STAYING_TOGETHER)) {
			return;
		}
		String[] expected = {finding("ISO44001-8.8-b", plan.getExitStrategy())};
		original.remove("the exit was never reviewed", plan.getExitStrategy(), "\\breviewed [\\d-]+", expected);
		original.replace("the exit was reviewed long ago", plan.getExitStrategy(), "\\breviewed [\\d-]+",
				"reviewed " + original.today().minusMonths(12).minusDays(1), expected);
		original.replace("the exit was reviewed a year ago", plan.getExitStrategy(), "\\breviewed [\\d-]+",
				"reviewed " + original.today().minusMonths(12));
	}
}
