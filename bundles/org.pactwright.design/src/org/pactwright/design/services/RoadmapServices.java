package org.pactwright.design.services;

import static org.pactwright.model.OutputKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.Words;
import org.pactwright.model.Applicability;
import org.pactwright.model.GateOutcome;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Measure;
import org.pactwright.model.NamedElement;
import org.pactwright.model.OutputKind;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;

/**
 * Services of the lifecycle roadmap. Stages, phases and outputs are those of ISO 44001:2017, clauses 8.2 to 8.9; the
 * journey is Wettergren's ("Societal security through partnership", four stages), set beside them by us.
 */
public class RoadmapServices {

	private static final Map<LifecycleStage, List<OutputKind>> DUE = Map.of(
			LifecycleStage.OPERATIONAL_AWARENESS,
			List.of(SCOPE_AND_OBJECTIVES, VALUE_ANALYSIS, INITIAL_RISKS, OPERATIONAL_RMP),
			LifecycleStage.KNOWLEDGE, List.of(BUSINESS_CASE, INITIAL_EXIT_STRATEGY, KNOWLEDGE_MAP),
			LifecycleStage.INTERNAL_ASSESSMENT, List.of(STRENGTHS_WEAKNESSES, MATURITY_PROFILE, SELECTION_CRITERIA),
			LifecycleStage.PARTNER_SELECTION, List.of(PARTNER_EVALUATION, NEGOTIATION_STRATEGY, JOINT_RMP),
			LifecycleStage.WORKING_TOGETHER,
			List.of(JOINT_GOVERNANCE, JOINT_OBJECTIVES, COMMUNICATION_PLAN, JOINT_RISKS, MEASURES, ISSUE_PROCESS,
					JOINT_EXIT_STRATEGY, AGREEMENTS),
			LifecycleStage.VALUE_CREATION, List.of(IMPROVEMENT_TARGETS), LifecycleStage.STAYING_TOGETHER,
			List.of(PERFORMANCE_RESULTS, TRUST_RESULTS), LifecycleStage.EXIT_ACTIVATION,
			List.of(EXIT_EVALUATION, LESSONS));

	/** The bands, from the left: the stages of the journey. */
	public List<String> journeyBands(EObject any) {
		return LifecycleStage.VALUES.stream().map(RoadmapServices::journey).distinct().toList();
	}

	/** The band of a stage; empty for anything else. */
	public String journeyBand(EObject element) {
		return element instanceof StagePlan plan ? journey(plan.getStage()) : "";
	}

	private static String journey(LifecycleStage stage) {
		return switch (stage) {
			case OPERATIONAL_AWARENESS, KNOWLEDGE, INTERNAL_ASSESSMENT -> "Ideas and motives";
			case PARTNER_SELECTION -> "Engage and explore";
			case WORKING_TOGETHER -> "Expand and commit";
			case VALUE_CREATION, STAYING_TOGETHER -> "Stabilise and mature";
			case EXIT_ACTIVATION -> "Exit";
		};
	}

	private static String phase(LifecycleStage stage) {
		return switch (stage) {
			case OPERATIONAL_AWARENESS, KNOWLEDGE, INTERNAL_ASSESSMENT -> "strategic";
			case PARTNER_SELECTION, WORKING_TOGETHER -> "engagement";
			case VALUE_CREATION, STAYING_TOGETHER, EXIT_ACTIVATION -> "management";
		};
	}

	/** Whether a stage belongs to a phase: {@code strategic}, {@code engagement} or {@code management}. */
	public boolean isInStagePhase(StagePlan plan, String phase) {
		return phase(plan.getStage()).equals(phase);
	}

	/** The number and name of a stage. */
	public String stageLabel(StagePlan plan) {
		return plan.getStage().getValue() + 1 + "  " + Words.sentence(Words.word(plan.getStage()));
	}

	/** The phase, and from when to when. */
	public String datesLine(StagePlan plan) {
		return Words.line(phase(plan.getStage()) + " phase",
				plan.getApplicability() == Applicability.NOT_APPLICABLE ? "not applicable"
						: plan.getStart() == null && plan.getEnd() == null ? ""
								: Words.with("", plan.getStart()) + " \u2013 " + Words.with("", plan.getEnd()));
	}

	/** Whether a stage is complete, or was met already. */
	public boolean isComplete(StagePlan plan) {
		return plan.getStatus() == WorkStatus.COMPLETE || plan.getApplicability() == Applicability.ALREADY_MET;
	}

	/** Whether a stage is under way. */
	public boolean isInProgress(StagePlan plan) {
		return plan.getStatus() == WorkStatus.IN_PROGRESS;
	}

	/** Whether there is something to show for an output. */
	public boolean isFilled(StageOutput output) {
		return !output.getEvidence().isEmpty() || output.getUri() != null && !output.getUri().isBlank();
	}

	/** The outputs that a stage owes and does not mention, as literals of the metamodel. */
	public List<EEnumLiteral> missingOutputs(StagePlan plan) {
		if (plan.getApplicability() != Applicability.APPLIES) {
			return List.of();
		}
		Set<OutputKind> there = plan.getOutputs().stream().map(StageOutput::getKind).collect(Collectors.toSet());
		return DUE.getOrDefault(plan.getStage(), List.of()).stream().filter(k -> !there.contains(k))
				.map(k -> PactwrightPackage.Literals.OUTPUT_KIND.getEEnumLiteral(k.getValue())).toList();
	}

	/** An output that is mentioned. */
	public String outputLabel(StageOutput output) {
		return Words.sentence(Words.word(output.getKind()));
	}

	/** An output that is not mentioned. */
	public String dueLabel(EEnumLiteral kind) {
		return Words.sentence(Words.word(kind.getLiteral())) + " (due)";
	}

	/** The stages whose gate was passed, or not passed. */
	public List<StagePlan> gatedStages(RelationshipManagementPlan plan) {
		return plan.getStages().stream().filter(s -> s.getGateOutcome() != null).toList();
	}

	/** What was decided at the gate. */
	public String gateLabel(StagePlan plan) {
		return Words.sentence(Words.word(plan.getGateOutcome()));
	}

	/** Who decided at the gate, and when. */
	public String gateTooltip(StagePlan plan) {
		return Words.line(gateLabel(plan), Words.title(plan.getGateBy()), Words.with("", plan.getGateOn()));
	}

	/** Whether it was decided not to go on, or not yet. */
	public boolean isStoppedAtGate(StagePlan plan) {
		return plan.getGateOutcome() == GateOutcome.STOP || plan.getGateOutcome() == GateOutcome.DEFER;
	}

	/** The stage after another in the plan; null after the last. */
	public StagePlan nextStage(StagePlan plan) {
		if (!(plan.eContainer() instanceof RelationshipManagementPlan whole)) {
			return null;
		}
		int next = whole.getStages().indexOf(plan) + 1;
		return next < whole.getStages().size() ? whole.getStages().get(next) : null;
	}

	/** The first stage that a plan does not have; null if it has all. */
	public LifecycleStage firstMissingStage(RelationshipManagementPlan plan) {
		Set<LifecycleStage> missing = EnumSet.allOf(LifecycleStage.class);
		plan.getStages().forEach(s -> missing.remove(s.getStage()));
		return missing.stream().findFirst().orElse(null);
	}

	/** What shows that the outputs are there. */
	public List<NamedElement> evidence(RelationshipManagementPlan plan) {
		return plan.getStages().stream().flatMap(s -> s.getOutputs().stream()).flatMap(o -> o.getEvidence().stream())
				.distinct().toList();
	}

	/** Takes an element out of the evidence of all outputs of a stage. Returns the stage. */
	public StagePlan withdrawEvidence(StagePlan plan, EObject evidence) {
		plan.getOutputs().forEach(o -> o.getEvidence().remove(evidence));
		return plan;
	}

	/** What is measured, where it stands and where it is to be. */
	public String measureLabel(Measure measure) {
		String unit = measure.getUnit() == null ? "" : " " + measure.getUnit();
		String last = measure.getObservations().isEmpty() ? ""
				: "now " + measure.getObservations().get(measure.getObservations().size() - 1).getValue()
						.toPlainString() + unit;
		return Words.line(Words.title(measure), last,
				measure.getTarget() == null ? "" : "target " + measure.getTarget().toPlainString() + unit);
	}
}
