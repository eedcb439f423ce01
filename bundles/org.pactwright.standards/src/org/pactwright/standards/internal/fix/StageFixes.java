package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Names;
import org.pactwright.model.Applicability;
import org.pactwright.model.AssessmentKind;
import org.pactwright.model.ContinuityArrangement;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.ExitState;
import org.pactwright.model.ExitStrategy;
import org.pactwright.model.ExitTrigger;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.NamedElement;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.Organisation;
import org.pactwright.model.OutputKind;
import org.pactwright.model.PartnerEvaluation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.TriggerKind;
import org.pactwright.model.WorkStatus;

/** Fixes of stages, their outputs and the exit. */
public final class StageFixes {

	private StageFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("insert-stages", StageFixes::insertStages);
		all.put("mark-already-met", StageFixes::markAlreadyMet);
		all.put("insert-output", StageFixes::insertOutput);
		all.put("link-evidence", StageFixes::linkEvidence);
		all.put("insert-exit-strategy", StageFixes::insertExit);
		all.put("insert-exit-triggers", StageFixes::insertTriggers);
		all.put("set-exit-agreed", StageFixes::setAgreed);
		all.put("plan-exit-review", (site, offers) -> offers.cannot("The exit strategy has to be reviewed; write "
				+ "'reviewed' with the day on which it was."));
		all.put("insert-continuity", StageFixes::insertContinuity);
		all.put("insert-exit-evaluation", (site, offers) -> offers.cannot("The end has to be evaluated; write a review "
				+ "of kind exit_evaluation with the day on which it was held, and an action that arises from it."));
		all.put("choose-exit-procedure", StageFixes::chooseProcedure);
		return all;
	}

	private static void insertStages(Site site, Offers offers) {
		site.element(StagePlan.class).ifPresent(twice -> offers.add("Remove the second entry of "
				+ Names.word(twice.getStage()), () -> EcoreUtil.remove(twice)));
		site.element(RelationshipManagementPlan.class).ifPresent(plan -> {
			Set<LifecycleStage> missing = EnumSet.allOf(LifecycleStage.class);
			plan.getStages().forEach(stage -> missing.remove(stage.getStage()));
			offers.add("Insert the stages that are missing: "
					+ String.join(", ", missing.stream().map(Names::word).toList()), () -> {
						for (LifecycleStage stage : missing) {
							StagePlan entry = NEW.createStagePlan();
							entry.setStage(stage);
							entry.setStatus(WorkStatus.NOT_STARTED);
							boolean later = plan.getStages().stream().anyMatch(one -> one.getStage().compareTo(stage) > 0
									&& one.getStatus() != WorkStatus.NOT_STARTED);
							if (later) {
								entry.setApplicability(Applicability.ALREADY_MET);
								entry.setRationale("To be explained: why it was met before the plan began");
							}
							long before = plan.getStages().stream().filter(one -> one.getStage().compareTo(stage) < 0)
									.count();
							plan.getStages().add((int) before, entry);
						}
					});
		});
	}

	private static void markAlreadyMet(Site site, Offers offers) {
		site.element(StagePlan.class).ifPresent(stage -> offers.add("Mark it as already met, with a reason to be given",
				() -> {
					stage.setApplicability(Applicability.ALREADY_MET);
					if (stage.getRationale() == null || stage.getRationale().isBlank()) {
						stage.setRationale("To be explained: why it was met before the plan began");
					}
				}));
	}

	static void insertRationale(Site site, Offers offers) {
		site.element(StagePlan.class).ifPresent(stage -> offers.add("Insert a reason to be given",
				() -> stage.setRationale("To be explained: why this stage is " + Names.word(stage.getApplicability()))));
		site.element(PartnerEvaluation.class).ifPresent(evaluation -> {
			if (evaluation.getScoredBy().size() < 2) {
				offers.cannot("Who else evaluated the partner only people know. Write it behind 'by'.");
			} else {
				offers.add("Insert a reason to be given", () -> evaluation.setRationale("To be explained: why this choice"));
			}
		});
	}

	private static Optional<StagePlan> stage(Site site) {
		return site.around(StagePlan.class);
	}

	private static Optional<OutputKind> missing(StagePlan stage, Site site) {
		return List.of(OutputKind.values()).stream().filter(kind -> stage.getOutputs().stream()
				.noneMatch(output -> output.getKind() == kind) && site.finding().message().contains(Names.word(kind)))
				.max(java.util.Comparator.comparingInt(kind -> kind.getLiteral().length()));
	}

	private static void insertOutput(Site site, Offers offers) {
		site.element(StagePlan.class).ifPresent(stage -> missing(stage, site).ifPresent(kind -> {
			Collection<? extends NamedElement> evidence = evidence(kind, site);
			offers.choose(List.copyOf(evidence), one -> "Show " + Names.word(kind) + " by '" + Names.title(one) + "'",
					one -> {
						StageOutput output = NEW.createStageOutput();
						output.setKind(kind);
						output.getEvidence().add(one);
						stage.getOutputs().add(output);
					}, "Nothing in the model shows " + Names.word(kind) + ". Write it, or the address where it lies.");
		}));
	}

	private static void linkEvidence(Site site, Offers offers) {
		site.element(StageOutput.class).ifPresent(output -> offers.choose(List.copyOf(evidence(output.getKind(), site)),
				one -> "Show it by '" + Names.title(one) + "'", output.getEvidence()::add, "Nothing in the model shows "
						+ Names.word(output.getKind()) + ". Write it, or the address where it lies."));
	}

	/** The elements that can show an output. */
	private static Collection<? extends NamedElement> evidence(OutputKind kind, Site site) {
		Set<NamedElement> found = new LinkedHashSet<>();
		Optional<RelationshipManagementPlan> plan = site.plan();
		Optional<Partnership> net = site.net();
		plan.ifPresent(one -> {
			switch (kind) {
				case SCOPE_AND_OBJECTIVES, JOINT_OBJECTIVES -> one.getObjectives().stream()
						.filter(objective -> objective.getKind() == ObjectiveKind.JOINT).forEach(found::add);
				case VALUE_ANALYSIS -> found.addAll(one.getValueDrivers());
				case INITIAL_RISKS, JOINT_RISKS -> found.addAll(one.getRisks());
				case OPERATIONAL_RMP, JOINT_RMP -> found.add(one);
				case BUSINESS_CASE -> Optional.ofNullable(one.getBusinessCase()).ifPresent(found::add);
				case INITIAL_EXIT_STRATEGY, JOINT_EXIT_STRATEGY -> Optional.ofNullable(one.getExitStrategy())
						.ifPresent(found::add);
				case STRENGTHS_WEAKNESSES -> one.getAssessments().stream()
						.filter(each -> each.getKind() == AssessmentKind.SWOT).forEach(found::add);
				case MATURITY_PROFILE -> one.getAssessments().stream()
						.filter(each -> each.getKind() == AssessmentKind.MATURITY).forEach(found::add);
				case SELECTION_CRITERIA -> found.addAll(one.getCriteria());
				case COMMUNICATION_PLAN -> found.addAll(one.getCommunications());
				case MEASURES, IMPROVEMENT_TARGETS, PERFORMANCE_RESULTS -> one.getObjectives()
						.forEach(objective -> found.addAll(objective.getMeasures()));
				case TRUST_RESULTS -> found.addAll(one.getBehaviours());
				case EXIT_EVALUATION -> one.getReviews().stream().filter(review -> review.getKind()
						== org.pactwright.model.ReviewKind.EXIT_EVALUATION).forEach(found::add);
				case LESSONS -> one.getImprovements().stream().filter(action -> action.getArisesFrom() != null)
						.forEach(found::add);
				default -> {
					// the partnership or an address shows it
				}
			}
		});
		net.ifPresent(one -> {
			switch (kind) {
				case KNOWLEDGE_MAP -> one.getExchanges().forEach(exchange -> found.addAll(exchange.getItems()));
				case JOINT_GOVERNANCE -> found.addAll(one.getBodies());
				case ISSUE_PROCESS -> one.getProcedures().stream()
						.filter(each -> each.getKind() == ProcedureKind.ISSUE_RESOLUTION).forEach(found::add);
				case AGREEMENTS -> found.addAll(one.getAgreements());
				default -> {
					// the plan or an address shows it
				}
			}
		});
		return found;
	}

	// ------------------------------------------------------------ exit

	private static Optional<ExitStrategy> exit(Site site) {
		return site.element(ExitStrategy.class)
				.or(() -> site.plan().map(RelationshipManagementPlan::getExitStrategy));
	}

	private static void insertExit(Site site, Offers offers) {
		Optional<ExitStrategy> existing = exit(site);
		if (existing.isPresent()) {
			offers.add("Mark the exit strategy as initial", () -> existing.get().setState(ExitState.INITIAL));
			return;
		}
		site.plan().ifPresentOrElse(plan -> offers.add("Insert an initial exit strategy to be filled in", () -> {
			ExitStrategy exit = site.named(NEW.createExitStrategy(), "Exit", "Say how you part");
			exit.setState(ExitState.INITIAL);
			site.manager().ifPresent(exit::setOwner);
			plan.setExitStrategy(exit);
		}), () -> offers.cannot("The partnership has no plan. Write one first."));
	}

	private static void insertTriggers(Site site, Offers offers) {
		exit(site).filter(exit -> exit.getTriggers().isEmpty()).ifPresent(exit -> offers.add(
				"Insert the usual reasons to part, to be agreed", () -> {
					for (TriggerKind kind : List.of(TriggerKind.OBJECTIVES_MET, TriggerKind.PERFORMANCE,
							TriggerKind.EXPIRY, TriggerKind.OWNERSHIP_CHANGE, TriggerKind.LEGAL_CHANGE)) {
						ExitTrigger trigger = NEW.createExitTrigger();
						trigger.setKind(kind);
						trigger.setCondition("To be agreed: when " + Names.word(kind) + " ends it");
						exit.getTriggers().add(trigger);
					}
				}));
	}

	private static void setAgreed(Site site, Offers offers) {
		exit(site).filter(exit -> !exit.getTriggers().isEmpty() && exit.getState().compareTo(ExitState.AGREED) < 0)
				.ifPresent(exit -> offers.ask("Record that all have agreed to it", () -> exit.setState(ExitState.AGREED)));
	}

	private static void insertContinuity(Site site, Offers offers) {
		site.element(ExitStrategy.class).ifPresent(exit -> {
			Set<CriticalElement> open = new LinkedHashSet<>();
			site.plan().ifPresent(plan -> plan.getObjectives().forEach(one -> open.addAll(one.getProtects())));
			exit.getContinuity().forEach(one -> open.remove(one.getElement()));
			open.stream().filter(one -> site.finding().message().contains(Names.title(one))).findFirst()
					.ifPresent(element -> offers.add("Insert who keeps '" + Names.title(element) + "' going", () -> {
						ContinuityArrangement arrangement = NEW.createContinuityArrangement();
						arrangement.setElement(element);
						arrangement.setText("To be agreed: how it goes on");
						element.getProviders().stream().findFirst().map(Organisation.class::cast)
								.ifPresent(arrangement::setResponsible);
						exit.getContinuity().add(arrangement);
					}));
		});
	}

	private static void chooseProcedure(Site site, Offers offers) {
		exit(site).ifPresent(exit -> {
			List<Procedure> all = site.net().map(net -> List.copyOf(net.getProcedures())).orElse(List.of()).stream()
					.filter(one -> one.getKind() == ProcedureKind.DISENGAGEMENT).toList();
			if (!all.isEmpty()) {
				offers.chooseElement(all, "Follow %", exit::setProcedure, "");
				return;
			}
			site.manager().ifPresentOrElse(owner -> offers.add("Insert a procedure of disengagement and follow it",
					() -> exit.setProcedure(Making.procedure(ProcedureKind.DISENGAGEMENT, "Part in good order", owner,
							Making.acting(owner), site, Phase.PRE_CRISIS, Phase.POST_CRISIS))),
					() -> offers.cannot("No role is there to own the procedure. Write an operational lead first."));
		});
	}
}
