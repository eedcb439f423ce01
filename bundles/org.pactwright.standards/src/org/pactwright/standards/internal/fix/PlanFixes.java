package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.language.Names;
import org.pactwright.model.Assessment;
import org.pactwright.model.AssessmentKind;
import org.pactwright.model.Benefit;
import org.pactwright.model.BusinessCase;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.GateOutcome;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Direction;
import org.pactwright.model.Measure;
import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.Organisation;
import org.pactwright.model.PartnerEvaluation;
import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Review;
import org.pactwright.model.ReviewKind;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Sector;
import org.pactwright.model.SelectionCriterion;
import org.pactwright.model.SignOff;
import org.pactwright.model.ValueDriver;
import org.pactwright.model.ValueKind;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes of objectives, measures, assessments, business cases and reviews in a plan. */
public final class PlanFixes {
	private static final BigDecimal WHOLE = new BigDecimal(100);

	private PlanFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("set-owner-operational-lead", PlanFixes::setOwner);
		all.put("insert-measure", PlanFixes::insertMeasure);
		all.put("insert-measure-slot", PlanFixes::insertMeasureSlot);
		all.put("insert-joint-objective", PlanFixes::insertJointObjective);
		all.put("insert-individual-objective", PlanFixes::insertIndividualObjective);
		all.put("link-joint-objective", PlanFixes::linkJointObjective);
		all.put("choose-protected", PlanFixes::chooseProtected);
		all.put("link-scenario", RiskFixes::linkScenario);
		all.put("set-validating-body", PlanFixes::setValidatingBody);
		all.put("choose-measure", PlanFixes::chooseMeasure);
		all.put("insert-value-drivers", PlanFixes::insertDrivers);
		all.put("insert-criteria", PlanFixes::insertCriteria);
		all.put("scale-weights", PlanFixes::scaleWeights);
		all.put("insert-business-case", PlanFixes::insertBusinessCase);
		all.put("choose-outcome", PlanFixes::chooseOutcome);
		all.put("insert-benefit", PlanFixes::insertBenefit);
		all.put("insert-assessment", assessment(AssessmentKind.SIPOC, "Make an analysis of who supplies whom"));
		all.put("insert-stakeholder-assessment", assessment(AssessmentKind.STAKEHOLDER, "Find out who matters"));
		all.put("insert-strengths-assessment", assessment(AssessmentKind.SWOT, "Assess strengths and weaknesses"));
		all.put("insert-maturity-profile", assessment(AssessmentKind.MATURITY, "Assess how the lead collaborates"));
		all.put("insert-needs-assessment", assessment(AssessmentKind.NEEDS, "Assess together what is needed"));
		all.put("insert-vulnerability-assessment", assessment(AssessmentKind.VULNERABILITY,
				"Find out together what is vulnerable"));
		all.put("insert-societal-impact-analysis", assessment(AssessmentKind.SIA,
				"Analyse together what an outage does to society"));
		all.put("choose-corporate-plan", PlanFixes::chooseCorporatePlan);
		all.put("add-approval-line", PlanFixes::addApproval);
		all.put("set-next-review", PlanFixes::setNextReview);
		all.put("insert-review", PlanFixes::insertReview);
		all.put("insert-evaluation", PlanFixes::insertEvaluation);
		all.put("mark-preferred", PlanFixes::markPreferred);
		all.put("insert-rationale", StageFixes::insertRationale);
		all.put("create-joint-plan", PlanFixes::createJointPlan);
		all.put("insert-observation", (site, offers) -> offers.cannot("What was measured only people know. Write "
				+ "'observed' with the value and the day at the measure."));
		all.put("insert-behaviours", (site, offers) -> offers.cannot("What was observed only people know. Write "
				+ "'observed' with the rating and the day at the behaviours."));
		return all;
	}

	private static void setOwner(Site site, Offers offers) {
		site.element(Objective.class).ifPresent(objective -> site.manager().ifPresentOrElse(role -> offers.add("Let '"
				+ Names.title(role) + "' own it", () -> objective.setOwner(role)),
				() -> offers.cannot("No role is there to own it. Write an operational lead first.")));
	}

	private static void insertMeasure(Site site, Offers offers) {
		site.element(Objective.class).ifPresent(objective -> offers.add("Insert a measure to be filled in",
				() -> objective.getMeasures().add(measure(objective, site))));
	}

	private static Measure measure(Objective objective, Site site) {
		Measure measure = site.named(NEW.createMeasure(), objective.getId() + "Measure",
				"Say how '" + Names.title(objective) + "' is measured");
		measure.setUnit("%");
		measure.setDirection(Direction.REACH);
		measure.setTarget(WHOLE);
		measure.setFrequency(TimeSpan.of(3, Unit.MONTHS));
		return measure;
	}

	private static void insertMeasureSlot(Site site, Offers offers) {
		site.element(Measure.class).ifPresent(measure -> {
			boolean met = measure.getTarget() != null && measure.getBaselineValue() != null
					&& measure.getDirection() != Direction.REACH
					&& measure.getTarget().compareTo(measure.getBaselineValue()) == 0;
			if (measure.getTarget() == null) {
				offers.cannot("Which value '" + Names.title(measure) + "' should reach only people can tell. Write its "
						+ "target.");
				return;
			}
			offers.add("Insert what is missing", () -> {
				if (measure.getUnit() == null || measure.getUnit().isBlank()) {
					measure.setUnit("unit to be named");
				}
				if (measure.getFrequency() == null) {
					measure.setFrequency(TimeSpan.of(3, Unit.MONTHS));
				}
				if (met) {
					measure.setDirection(Direction.REACH);
				}
			});
		});
	}

	private static Optional<RelationshipManagementPlan> plan(Site site, Offers offers) {
		Optional<RelationshipManagementPlan> plan = site.plan();
		if (plan.isEmpty()) {
			offers.cannot("The partnership has no plan. Write one first, in a file of its own.");
		}
		return plan;
	}

	private static void insertJointObjective(Site site, Offers offers) {
		if (site.finding().message().contains("blank")) {
			site.net().ifPresent(net -> offers.add("Insert a scope to be filled in",
					() -> net.setScope("To be agreed: what " + Names.title(net) + " covers")));
			return;
		}
		plan(site, offers).ifPresent(plan -> site.manager().ifPresentOrElse(owner -> offers.add(
				"Insert a joint objective to be agreed, with a measure", () -> {
					Objective objective = site.named(NEW.createObjective(), "JointObjective",
							"Say what all want to reach together");
					objective.setKind(ObjectiveKind.JOINT);
					objective.setOwner(owner);
					objective.getProtects().addAll(site.protectedElements());
					objective.getMeasures().add(measure(objective, site));
					sponsors(site).ifPresent(objective::setValidatedBy);
					plan.getObjectives().add(objective);
				}), () -> offers.cannot("No role is there to own a joint objective. Write an operational lead first.")));
	}

	private static void insertIndividualObjective(Site site, Offers offers) {
		plan(site, offers).ifPresent(plan -> offers.add("Insert an objective to be agreed", () -> {
			Objective objective = site.named(NEW.createObjective(), plan.getId() + "Objective",
					"Say what the organisation wants to reach by working with others");
			objective.setKind(ObjectiveKind.INDIVIDUAL);
			if (plan.getOrganisation() != null) {
				objective.setParty(plan.getOrganisation());
			}
			plan.getObjectives().add(objective);
		}));
	}

	private static void linkJointObjective(Site site, Offers offers) {
		site.element(Objective.class).ifPresent(objective -> offers.chooseElement(plan(site, offers).stream()
				.flatMap(plan -> plan.getObjectives().stream()).filter(one -> one.getKind() == ObjectiveKind.JOINT)
				.toList(), "Say that it supports %", objective.getSupports()::add, "The plan has no joint objective."));
	}

	private static void chooseProtected(Site site, Offers offers) {
		List<CriticalElement> elements = site.protectedElements();
		Optional<Objective> objective = site.element(Objective.class).or(() -> site.plan().stream()
				.flatMap(plan -> plan.getObjectives().stream()).filter(one -> one.getKind() == ObjectiveKind.JOINT)
				.findFirst());
		if (objective.isEmpty()) {
			offers.cannot("No objective is there that could name what it protects. Write it in the plan.");
			return;
		}
		offers.chooseElement(elements, "Say that it protects %", objective.get().getProtects()::add,
				"No service is known that the members provide. Write it first.");
	}

	private static Optional<GovernanceBody> sponsors(Site site) {
		return site.net().stream().flatMap(net -> net.getBodies().stream())
				.filter(body -> body.getTier() == org.pactwright.model.Tier.STRATEGIC)
				.min(java.util.Comparator.comparing(GovernanceBody::getKind));
	}

	private static void setValidatingBody(Site site, Offers offers) {
		site.element(Objective.class).ifPresent(objective -> offers.chooseElement(
				site.net().stream().flatMap(net -> net.getBodies().stream())
						.filter(body -> body.getTier() == org.pactwright.model.Tier.STRATEGIC).toList(),
				"Name % as the body that validates it", objective::setValidatedBy,
				"No strategic body is there to validate it."));
	}

	private static void chooseMeasure(Site site, Offers offers) {
		site.element(ValueDriver.class).ifPresent(driver -> offers.chooseElement(plan(site, offers).stream()
				.flatMap(plan -> plan.getObjectives().stream()).flatMap(one -> one.getMeasures().stream()).toList(),
				"Measure it by %", driver::setMeasure, "The plan has no measure. Write one at an objective first."));
	}

	private static void insertDrivers(Site site, Offers offers) {
		plan(site, offers).filter(plan -> plan.getValueDrivers().isEmpty()).ifPresent(plan -> offers.add(
				"Insert two values to be weighed", () -> {
					Optional<Measure> measure = plan.getObjectives().stream().flatMap(one -> one.getMeasures().stream())
							.findFirst();
					for (ValueKind kind : List.of(ValueKind.RESILIENCE, ValueKind.SKILLS)) {
						ValueDriver driver = site.named(NEW.createValueDriver(), "Value" + Site.id(Names.word(kind)),
								"Say what is gained in " + Names.word(kind));
						driver.setKind(kind);
						driver.setWeight(new BigDecimal(50));
						measure.ifPresent(driver::setMeasure);
						plan.getValueDrivers().add(driver);
					}
				}));
	}

	private static void insertCriteria(Site site, Offers offers) {
		plan(site, offers).filter(plan -> plan.getCriteria().isEmpty()).ifPresent(plan -> offers.add(
				"Insert two criteria to be weighed", () -> {
					for (String word : List.of("Means", "Will")) {
						SelectionCriterion criterion = site.named(NEW.createSelectionCriterion(), "Criterion" + word,
								"Say which " + word.toLowerCase(java.util.Locale.ROOT) + " a partner needs");
						criterion.setWeight(new BigDecimal(50));
						plan.getCriteria().add(criterion);
					}
				}));
	}

	private static void scaleWeights(Site site, Offers offers) {
		plan(site, offers).ifPresent(plan -> {
			if (site.element(SelectionCriterion.class).isPresent()) {
				List<SelectionCriterion> all = plan.getCriteria();
				List<BigDecimal> scaled = Scaling.scale(all.stream().map(SelectionCriterion::getWeight).toList(), WHOLE);
				offers.add("Scale the weights to 100 %", () -> {
					for (int i = 0; i < all.size(); i++) {
						all.get(i).setWeight(scaled.get(i));
					}
				});
			} else if (site.element(ValueDriver.class).isPresent()) {
				List<ValueDriver> all = plan.getValueDrivers();
				List<BigDecimal> scaled = Scaling.scale(all.stream().map(ValueDriver::getWeight).toList(), WHOLE);
				offers.add("Scale the weights to 100 %", () -> {
					for (int i = 0; i < all.size(); i++) {
						all.get(i).setWeight(scaled.get(i));
					}
				});
			}
		});
	}

	private static void insertBusinessCase(Site site, Offers offers) {
		if (site.element(BusinessCase.class).isEmpty()) {
			offers.cannot("A business case has to be decided, and how it was decided only people know. Write 'business "
					+ "case' with its outcome in the plan.");
		}
	}

	private static void chooseOutcome(Site site, Offers offers) {
		site.element(BusinessCase.class).ifPresent(one -> offers.choose(List.of(GateOutcome.values()),
				outcome -> "Record that it was decided: " + Names.word(outcome), one::setOutcome, ""));
	}

	private static void insertBenefit(Site site, Offers offers) {
		Optional<BusinessCase> existing = site.element(BusinessCase.class)
				.or(() -> site.plan().map(RelationshipManagementPlan::getBusinessCase));
		Optional<Organisation> party = site.committed().stream().filter(one -> one.getSector() == Sector.PRIVATE
				&& site.finding().message().contains(Names.title(one))).findFirst();
		if (existing.isEmpty() || party.isEmpty()) {
			offers.cannot("There is no business case to write a benefit in.");
			return;
		}
		offers.add("Insert a benefit for " + Names.title(party.get()) + ", to be described", () -> {
			Benefit benefit = NEW.createBenefit();
			benefit.setText("Say what " + Names.title(party.get()) + " gains");
			benefit.setBeneficiary(party.get());
			existing.get().getBenefits().add(benefit);
		});
	}

	private static Fix assessment(AssessmentKind kind, String title) {
		return (site, offers) -> plan(site, offers).ifPresent(plan -> offers.add("Insert an assessment of kind "
				+ Names.word(kind) + ", without a day", () -> {
					Assessment assessment = site.named(NEW.createAssessment(), Site.id(Names.word(kind)), title);
					assessment.setKind(kind);
					boolean alone = kind == AssessmentKind.MATURITY || kind == AssessmentKind.SWOT;
					if (alone) {
						site.lead().ifPresent(assessment::setSubject);
						site.lead().ifPresent(assessment.getParticipants()::add);
					} else {
						assessment.getParticipants().addAll(site.parties());
						assessment.getScope().addAll(site.protectedElements());
					}
					plan.getAssessments().add(assessment);
				}));
	}

	private static void chooseCorporatePlan(Site site, Offers offers) {
		site.element(RelationshipManagementPlan.class).ifPresent(plan -> offers.chooseElement(
				site.context().all(RelationshipManagementPlan.class).stream()
						.filter(one -> one != plan && one.getKind() == PlanKind.CORPORATE).toList(),
				"Base it on %", plan::setBasedOn, "No corporate plan is in the project. Write one in its own file."));
	}

	private static void addApproval(Site site, Offers offers) {
		plan(site, offers).ifPresent(plan -> {
			Set<Organisation> approved = new HashSet<>();
			plan.getApprovals().forEach(one -> approved.add(one.getOrganisation()));
			List<Organisation> missing = site.committed().stream().filter(one -> !approved.contains(one)).toList();
			offers.ask("Add a line for the approval of " + String.join(", ", missing.stream().map(Names::title).toList())
					+ ", without a day", () -> missing.forEach(party -> {
						SignOff line = NEW.createSignOff();
						line.setOrganisation(party);
						executive(party, site).ifPresent(line::setBy);
						plan.getApprovals().add(line);
					}));
		});
	}

	private static Optional<Role> executive(Organisation party, Site site) {
		return site.roles().stream().filter(role -> role.getKind() == RoleKind.SER && role.getOrganisation() == party)
				.findFirst();
	}

	private static void setNextReview(Site site, Offers offers) {
		site.element(RelationshipManagementPlan.class).ifPresent(plan -> site.today().ifPresent(today -> offers.add(
				"Set the next review to " + today.plusMonths(6), () -> plan.setNextReview(today.plusMonths(6)))));
	}

	private static void insertReview(Site site, Offers offers) {
		plan(site, offers).ifPresent(plan -> site.today().ifPresent(today -> offers.add("Plan a management review on "
				+ today.plusMonths(6), () -> {
					Review review = site.named(NEW.createReview(), plan.getId() + "Review", "Review of the plan");
					review.setKind(ReviewKind.MANAGEMENT_REVIEW);
					review.setPlannedOn(today.plusMonths(6));
					sponsors(site).ifPresent(review::setBy);
					plan.getReviews().add(review);
				})));
	}

	private static void insertEvaluation(Site site, Offers offers) {
		offers.cannot("How a partner was evaluated only people know. Write 'evaluated' with score, evaluators and reason "
				+ "in the plan.");
	}

	private static void markPreferred(Site site, Offers offers) {
		site.element(PartnerEvaluation.class).or(() -> site.plan().stream()
				.flatMap(plan -> plan.getEvaluations().stream()).filter(one -> one.getParty() != null && !one
						.isPreferred() && site.finding().message().startsWith(Names.title(one.getParty()))).findFirst())
				.ifPresent(one -> offers.ask("Mark the evaluation of " + Names.title(one.getParty()) + " as preferred",
						() -> one.setPreferred(true)));
	}

	private static void createJointPlan(Site site, Offers offers) {
		Optional<RelationshipManagementPlan> plan = site.net().stream()
				.flatMap(net -> site.context().plansOf(net).stream())
				.filter(one -> one.getKind() == PlanKind.STRATEGIC).findFirst();
		plan.ifPresentOrElse(one -> offers.add("Turn '" + Names.title(one) + "' into the joint plan",
				() -> one.setKind(PlanKind.JOINT)),
				() -> offers.cannot("A joint plan is a file of its own. Write it with 'joint plan' and the partnership."));
	}
}
