package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.STAGE_OUTPUT__EVIDENCE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.OutputKind;
import org.pactwright.model.StageOutput;
import org.pactwright.standards.CheckContext;

/** What has to be on the table before a stage is closed (003:149-160). */
public final class DueOutputs {
	private static final Map<LifecycleStage, List<OutputKind>> BY_STAGE = new EnumMap<>(Map.of(
			LifecycleStage.OPERATIONAL_AWARENESS,
			List.of(OutputKind.SCOPE_AND_OBJECTIVES, OutputKind.VALUE_ANALYSIS, OutputKind.INITIAL_RISKS,
					OutputKind.OPERATIONAL_RMP),
			LifecycleStage.KNOWLEDGE,
			List.of(OutputKind.BUSINESS_CASE, OutputKind.INITIAL_EXIT_STRATEGY, OutputKind.KNOWLEDGE_MAP),
			LifecycleStage.INTERNAL_ASSESSMENT,
			List.of(OutputKind.STRENGTHS_WEAKNESSES, OutputKind.MATURITY_PROFILE, OutputKind.SELECTION_CRITERIA),
			LifecycleStage.PARTNER_SELECTION,
			List.of(OutputKind.PARTNER_EVALUATION, OutputKind.NEGOTIATION_STRATEGY, OutputKind.JOINT_RMP),
			LifecycleStage.WORKING_TOGETHER,
			List.of(OutputKind.JOINT_GOVERNANCE, OutputKind.JOINT_OBJECTIVES, OutputKind.COMMUNICATION_PLAN,
					OutputKind.JOINT_RISKS, OutputKind.MEASURES, OutputKind.ISSUE_PROCESS,
					OutputKind.JOINT_EXIT_STRATEGY, OutputKind.AGREEMENTS),
			LifecycleStage.VALUE_CREATION, List.of(OutputKind.IMPROVEMENT_TARGETS),
			LifecycleStage.STAYING_TOGETHER, List.of(OutputKind.PERFORMANCE_RESULTS, OutputKind.TRUST_RESULTS),
			LifecycleStage.EXIT_ACTIVATION, List.of(OutputKind.EXIT_EVALUATION, OutputKind.LESSONS)));

	private DueOutputs() {
	}

	/** The outputs due before a stage is complete, in the order of the enumeration. */
	public static List<OutputKind> of(LifecycleStage stage) {
		return BY_STAGE.get(stage);
	}

	/** Whether an output shows something: an element of the model as evidence, or the address of a document. */
	public static boolean isShown(StageOutput output, CheckContext context) {
		return output.getUri() != null && !output.getUri().isBlank() || context.says(output, STAGE_OUTPUT__EVIDENCE);
	}
}
