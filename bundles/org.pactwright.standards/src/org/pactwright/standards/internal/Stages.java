package org.pactwright.standards.internal;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Applicability;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;

/** How far a plan has come in the eight stages of ISO 44001 (8.2 to 8.9). */
public final class Stages {

	private Stages() {
	}

	/**
	 * Whether a stage is behind us: it is complete; or it applies and a later stage is under way or complete. A stage
	 * that the plan does not mention, or that was left out with a reason, is not done by what comes later.
	 */
	public static boolean isDone(RelationshipManagementPlan plan, LifecycleStage stage) {
		List<StagePlan> own = plan.getStages().stream().filter(entry -> entry.getStage() == stage).toList();
		return own.stream().anyMatch(entry -> entry.getStatus() == WorkStatus.COMPLETE)
				|| own.stream().anyMatch(entry -> entry.getApplicability() == Applicability.APPLIES)
						&& plan.getStages().stream().anyMatch(entry -> isAfter(entry, stage) && isBegun(entry));
	}

	/** Whether a stage or a later one is under way or complete. */
	public static boolean isReached(RelationshipManagementPlan plan, LifecycleStage stage) {
		return plan.getStages().stream()
				.anyMatch(entry -> (entry.getStage() == stage || isAfter(entry, stage)) && isBegun(entry));
	}

	/** The status of a stage, or empty when the plan does not mention it. */
	public static Optional<WorkStatus> status(RelationshipManagementPlan plan, LifecycleStage stage) {
		return plan.getStages().stream().filter(entry -> entry.getStage() == stage).map(StagePlan::getStatus)
				.findFirst();
	}

	private static boolean isAfter(StagePlan entry, LifecycleStage stage) {
		return entry.getStage().compareTo(stage) > 0;
	}

	private static boolean isBegun(StagePlan entry) {
		return entry.getStatus() != WorkStatus.NOT_STARTED;
	}
}
