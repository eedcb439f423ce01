package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.language.Names;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Direction;
import org.pactwright.model.Measure;
import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.ValueDriver;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes of objectives and what measures them. */
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
		all.put("set-validating-body", PlanFixes::setValidatingBody);
		all.put("choose-measure", PlanFixes::chooseMeasure);
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

	static Optional<RelationshipManagementPlan> plan(Site site, Offers offers) {
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

	static Optional<GovernanceBody> sponsors(Site site) {
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
}
