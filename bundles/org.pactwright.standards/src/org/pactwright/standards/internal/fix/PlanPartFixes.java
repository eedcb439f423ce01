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
import org.pactwright.model.GateOutcome;
import org.pactwright.model.Measure;
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

/** Fixes of values, criteria, the business case, assessments, reviews and the plan itself. */
public final class PlanPartFixes {
	private static final BigDecimal WHOLE = new BigDecimal(100);

	private PlanPartFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("link-scenario", RiskFixes::linkScenario);
		all.put("insert-value-drivers", PlanPartFixes::insertDrivers);
		all.put("insert-criteria", PlanPartFixes::insertCriteria);
		all.put("scale-weights", PlanPartFixes::scaleWeights);
		all.put("insert-business-case", PlanPartFixes::insertBusinessCase);
		all.put("choose-outcome", PlanPartFixes::chooseOutcome);
		all.put("insert-benefit", PlanPartFixes::insertBenefit);
		all.put("insert-assessment", assessment(AssessmentKind.SIPOC, "Make an analysis of who supplies whom"));
		all.put("insert-stakeholder-assessment", assessment(AssessmentKind.STAKEHOLDER, "Find out who matters"));
		all.put("insert-strengths-assessment", assessment(AssessmentKind.SWOT, "Assess strengths and weaknesses"));
		all.put("insert-maturity-profile", assessment(AssessmentKind.MATURITY, "Assess how the lead collaborates"));
		all.put("insert-needs-assessment", assessment(AssessmentKind.NEEDS, "Assess together what is needed"));
		all.put("insert-vulnerability-assessment", assessment(AssessmentKind.VULNERABILITY,
				"Find out together what is vulnerable"));
		all.put("insert-societal-impact-analysis", assessment(AssessmentKind.SIA,
				"Analyse together what an outage does to society"));
		all.put("choose-corporate-plan", PlanPartFixes::chooseCorporatePlan);
		all.put("add-approval-line", PlanPartFixes::addApproval);
		all.put("set-next-review", PlanPartFixes::setNextReview);
		all.put("insert-review", PlanPartFixes::insertReview);
		all.put("insert-evaluation", PlanPartFixes::insertEvaluation);
		all.put("mark-preferred", PlanPartFixes::markPreferred);
		all.put("insert-rationale", StageFixes::insertRationale);
		all.put("create-joint-plan", PlanPartFixes::createJointPlan);
		all.put("insert-observation", (site, offers) -> offers.cannot("What was measured only people know. Write "
				+ "'observed' with the value and the day at the measure."));
		all.put("insert-behaviours", (site, offers) -> offers.cannot("What was observed only people know. Write "
				+ "'observed' with the rating and the day at the behaviours."));
		return all;
	}

	private static void insertDrivers(Site site, Offers offers) {
		PlanFixes.plan(site, offers).filter(plan -> plan.getValueDrivers().isEmpty()).ifPresent(plan -> offers.add(
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
		PlanFixes.plan(site, offers).filter(plan -> plan.getCriteria().isEmpty()).ifPresent(plan -> offers.add(
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
		PlanFixes.plan(site, offers).ifPresent(plan -> {
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
		return (site, offers) -> PlanFixes.plan(site, offers).ifPresent(plan -> offers.add("Insert an assessment of kind "
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
		PlanFixes.plan(site, offers).ifPresent(plan -> {
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
		PlanFixes.plan(site, offers).ifPresent(plan -> site.today().ifPresent(today -> offers.add("Plan a management review on "
				+ today.plusMonths(6), () -> {
					Review review = site.named(NEW.createReview(), plan.getId() + "Review", "Review of the plan");
					review.setKind(ReviewKind.MANAGEMENT_REVIEW);
					review.setPlannedOn(today.plusMonths(6));
					PlanFixes.sponsors(site).ifPresent(review::setBy);
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
