package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pactwright.language.Names;
import org.pactwright.model.ActionItem;
import org.pactwright.model.Communication;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.Exercise;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Issue;
import org.pactwright.model.Measure;
import org.pactwright.model.NamedElement;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.Obstacle;
import org.pactwright.model.ObstacleFamily;
import org.pactwright.model.ObstacleSide;
import org.pactwright.model.Organisation;
import org.pactwright.model.Origin;
import org.pactwright.model.Partnership;
import org.pactwright.model.Polarity;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Risk;
import org.pactwright.model.RiskCategory;
import org.pactwright.model.Role;
import org.pactwright.model.Scenario;
import org.pactwright.model.Sector;
import org.pactwright.model.SupplyItem;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.Tier;
import org.pactwright.model.TreatmentStrategy;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes of risks, obstacles, actions, exercises, issues and communication. */
public final class RiskFixes {

	private RiskFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("insert-collaboration-risk", (site, offers) -> insertRisk(RiskCategory.COLLABORATION,
				Polarity.THREAT, "Say what could go wrong between the partners", site, offers));
		all.put("insert-supply-risk", (site, offers) -> insertRisk(RiskCategory.SUPPLY_CHAIN, Polarity.THREAT,
				"Say which supply could fail", site, offers));
		all.put("insert-opportunity", (site, offers) -> insertRisk(RiskCategory.STRATEGIC, Polarity.OPPORTUNITY,
				"Say what could turn out better than planned", site, offers));
		all.put("set-risk-owner", RiskFixes::setRiskOwner);
		all.put("insert-treatment", RiskFixes::insertTreatment);
		all.put("choose-bearers", RiskFixes::chooseBearers);
		all.put("insert-obstacle", RiskFixes::insertObstacle);
		all.put("link-answer", RiskFixes::linkAnswer);
		all.put("set-action-owner", RiskFixes::setActionOwner);
		all.put("insert-improvement", RiskFixes::insertImprovement);
		all.put("insert-lesson", RiskFixes::insertLesson);
		all.put("insert-communications", RiskFixes::insertCommunications);
		all.put("set-communication-owner", RiskFixes::setCommunicationOwner);
		all.put("set-issue-holder", RiskFixes::setIssueHolder);
		all.put("add-participants", RiskFixes::addParticipants);
		all.put("validate-in-exercise", RiskFixes::validateInExercise);
		all.put("insert-exercise", (site, offers) -> offers.cannot("An exercise has to be held; write 'exercise' with "
				+ "'held' and the day on which it was."));
		return all;
	}

	private static void insertRisk(RiskCategory category, Polarity polarity, String title, Site site, Offers offers) {
		Optional<SupplyItem> supply = site.element(SupplyItem.class);
		Optional<RelationshipManagementPlan> plan = site.plan()
				.or(() -> site.context().all(RelationshipManagementPlan.class).stream().findFirst());
		if (plan.isEmpty()) {
			offers.cannot("There is no plan to write a risk in. Write one first.");
			return;
		}
		offers.add("Insert " + (polarity == Polarity.OPPORTUNITY ? "an opportunity" : "a risk of kind "
				+ Names.word(category)) + " to be assessed", () -> {
					Risk risk = site.named(NEW.createRisk(), polarity == Polarity.OPPORTUNITY ? "Opportunity"
							: Site.id(Names.word(category)) + "Risk", title);
					risk.setPolarity(polarity);
					risk.setCategory(category);
					risk.setLikelihood(3);
					risk.setImpact(3);
					owner(plan.get(), site).ifPresent(risk::setOwner);
					supply.ifPresent(risk.getAffects()::add);
					plan.get().getRisks().add(risk);
				});
	}

	/** Who can own what is in a plan: the manager of its partnership, else a role of its organisation. */
	private static Optional<Role> owner(RelationshipManagementPlan plan, Site site) {
		if (plan.getOrganisation() != null) {
			return site.context().all(Role.class).stream()
					.filter(role -> role.getOrganisation() == plan.getOrganisation()).findFirst();
		}
		return site.manager();
	}

	private static void setRiskOwner(Site site, Offers offers) {
		site.element(Risk.class).filter(risk -> site.finding().message().contains("owner"))
				.ifPresent(risk -> own(site, offers, role -> {
					risk.setOwner(role);
					if (site.finding().message().contains("treatment")) {
						risk.getTreatments().add(treatment(risk, role, site));
					}
				}));
	}

	private static void own(Site site, Offers offers, java.util.function.Consumer<Role> set) {
		site.manager().ifPresentOrElse(role -> offers.add("Let '" + Names.title(role) + "' own it",
				() -> set.accept(role)),
				() -> offers.cannot("No role is there to own it. Write an operational lead first."));
	}

	private static void insertTreatment(Site site, Offers offers) {
		site.element(Risk.class).filter(risk -> site.finding().message().contains("treatment") && risk.getOwner() != null)
				.ifPresent(risk -> offers.add("Insert a measure against it, to be described",
						() -> risk.getTreatments().add(treatment(risk, risk.getOwner(), site))));
	}

	private static ActionItem treatment(Risk risk, Role owner, Site site) {
		ActionItem action = action(risk.getId() + "Treatment", "Say what reduces '" + Names.title(risk) + "'", owner, site);
		action.setStrategy(TreatmentStrategy.REDUCE);
		return action;
	}

	private static ActionItem action(String id, String title, Role owner, Site site) {
		ActionItem action = site.named(NEW.createActionItem(), id, title);
		action.setOwner(owner);
		site.today().map(RiskFixes::soon).ifPresent(action::setDue);
		return action;
	}

	/** When an action is due that nobody has planned yet. */
	private static LocalDate soon(LocalDate today) {
		return today.plusMonths(3);
	}

	private static void chooseBearers(Site site, Offers offers) {
		site.element(Risk.class).ifPresent(risk -> {
			List<List<Organisation>> choices = new ArrayList<>();
			Optional.ofNullable(risk.getOwner()).map(Role::getOrganisation).ifPresent(one -> choices.add(List.of(one)));
			if (!site.committed().isEmpty()) {
				choices.add(site.committed());
			}
			offers.choose(choices, some -> "Let " + String.join(", ", some.stream().map(Names::title).toList())
					+ " bear it", risk.getBorneBy()::addAll, "No member has bound itself, so nobody can bear it.");
		});
	}

	private static void insertObstacle(Site site, Offers offers) {
		site.plan().ifPresentOrElse(plan -> offers.add("Insert an obstacle to be described", () -> {
			Obstacle obstacle = site.named(NEW.createObstacle(), "Obstacle", "Say what stands in the way");
			obstacle.setFamily(ObstacleFamily.STRUCTURAL);
			obstacle.setSide(ObstacleSide.BOTH);
			obstacle.setSeverity(3);
			plan.getObstacles().add(obstacle);
		}), () -> offers.cannot("The partnership has no plan. Write one first."));
	}

	private static void linkAnswer(Site site, Offers offers) {
		site.element(Obstacle.class).ifPresent(obstacle -> {
			Set<NamedElement> answers = new LinkedHashSet<>();
			site.plan().ifPresent(plan -> answers.addAll(plan.getImprovements()));
			site.net().ifPresent(net -> {
				answers.addAll(net.getProcedures());
				answers.addAll(net.getAgreements());
			});
			answers.addAll(site.inModel(ContactPoint.class));
			offers.chooseElement(List.copyOf(answers), "Say that % answers it", obstacle.getMitigatedBy()::add,
					"No agreement, procedure, contact point or action is there. Write what answers it.");
		});
	}

	private static void setActionOwner(Site site, Offers offers) {
		site.element(ActionItem.class).ifPresent(action -> {
			if (action.getOwner() == null) {
				own(site, offers, action::setOwner);
			} else {
				site.today().map(RiskFixes::soon).ifPresent(day -> offers.add("Plan it anew for " + day,
						() -> action.setDue(day)));
			}
		});
	}

	private static Optional<Measure> measure(Site site) {
		return site.plan().stream().flatMap(plan -> plan.getObjectives().stream())
				.filter(one -> one.getKind() == ObjectiveKind.JOINT).flatMap(one -> one.getMeasures().stream())
				.findFirst();
	}

	private static void insertImprovement(Site site, Offers offers) {
		Optional<Measure> measure = measure(site);
		Optional<Role> owner = site.manager();
		Optional<RelationshipManagementPlan> plan = site.plan();
		if (measure.isEmpty() || owner.isEmpty() || plan.isEmpty()) {
			offers.cannot("An improvement needs a measure of a joint objective and a role that owns it. Write both first.");
			return;
		}
		offers.add("Insert an improvement measured by '" + Names.title(measure.get()) + "'", () -> {
			ActionItem action = action("Improvement", "Say what improves '" + Names.title(measure.get()) + "'",
					owner.get(), site);
			action.setMeasure(measure.get());
			plan.get().getImprovements().add(action);
		});
	}

	private static void insertLesson(Site site, Offers offers) {
		site.element(ActionItem.class).ifPresent(action -> {
			if (action.getOwner() == null) {
				own(site, offers, role -> {
					action.setOwner(role);
					site.today().filter(today -> action.getDue() != null && action.getDue().isBefore(today))
							.map(RiskFixes::soon).ifPresent(action::setDue);
				});
			} else {
				setActionOwner(site, offers);
			}
		});
		site.element(Exercise.class).ifPresent(exercise -> {
			Optional<Role> owner = exercise.getLead().stream().findFirst().or(site::manager);
			owner.ifPresentOrElse(role -> offers.add("Insert a lesson for '" + Names.title(role) + "' to be described",
					() -> {
						ActionItem action = action(exercise.getId() + "Lesson", "Say what '" + Names.title(exercise)
								+ "' taught", role, site);
						action.setArisesFrom(exercise);
						((RelationshipManagementPlan) exercise.eContainer()).getImprovements().add(action);
					}), () -> offers.cannot("No role is there to own a lesson. Write one first."));
		});
	}

	private static void insertCommunications(Site site, Offers offers) {
		site.element(RelationshipManagementPlan.class).ifPresent(plan -> site.manager().ifPresentOrElse(
				owner -> offers.add("Insert who hears from the partnership: sponsors, members, the public", () -> {
					for (String audience : List.of("sponsors", "members", "public")) {
						Communication row = NEW.createCommunication();
						site.named(row, "Tell" + Site.id(audience), "Tell the " + audience);
						row.setAudience(audience);
						row.setFrequency(TimeSpan.of(3, Unit.MONTHS));
						row.setOwner(owner);
						plan.getCommunications().add(row);
					}
				}), () -> offers.cannot("No role is there to see to it. Write an operational lead first.")));
	}

	private static void setCommunicationOwner(Site site, Offers offers) {
		site.element(Communication.class).ifPresent(row -> own(site, offers, row::setOwner));
	}

	private static void setIssueHolder(Site site, Offers offers) {
		site.element(Issue.class).ifPresent(issue -> {
			if (issue.getHeldBy() != null) {
				offers.cannot("An issue of this age has to be settled; write 'resolved' with the day on which it was.");
				return;
			}
			List<GovernanceBody> bodies = site.net().map(Partnership::getBodies).map(List::copyOf).orElse(List.of());
			List<GovernanceBody> tactical = bodies.stream().filter(one -> one.getTier() == Tier.TACTICAL).toList();
			offers.chooseElement(tactical.isEmpty() ? bodies : tactical, "Hand it to %", issue::setHeldBy,
					"No body is there to take it.");
		});
	}

	private static void addParticipants(Site site, Offers offers) {
		site.element(Exercise.class).ifPresent(exercise -> Stream.of(Sector.PUBLIC, Sector.PRIVATE).filter(sector -> site
				.finding().message().contains(Names.word(sector))).findFirst().ifPresent(sector -> {
					if (site.finding().message().contains("led")) {
						List<Role> roles = site.parties(sector).stream().map(site::roleOf).flatMap(Optional::stream)
								.toList();
						offers.chooseElement(roles, "Let % lead it too", exercise.getLead()::add,
								"No role of the " + Names.word(sector) + " side is there.");
					} else {
						offers.chooseElement(site.parties(sector), "Let % take part", exercise.getParticipants()::add,
								"No member of the " + Names.word(sector) + " side takes part.");
					}
				}));
	}

	private static void validateInExercise(Site site, Offers offers) {
		site.element(TechnologyService.class).ifPresent(technology -> offers.chooseElement(
				site.context().all(Exercise.class), "Say that % tries it", exercise -> exercise.getValidates()
						.add(technology), "No exercise is planned or held. Write one in a plan."));
	}

	/** A scenario where a rule misses one. */
	static void linkScenario(Site site, Offers offers) {
		boolean deliberate = site.finding().message().contains("on purpose");
		List<Risk> risks = site.plan().stream().flatMap(plan -> plan.getRisks().stream()).toList();
		List<Scenario> scenarios = site.context().all(Scenario.class).stream()
				.filter(one -> !deliberate || one.getOrigin() == Origin.DELIBERATE).toList();
		Optional<Risk> free = risks.stream().filter(one -> one.getScenario() == null).findFirst();
		if (free.isPresent()) {
			offers.chooseElement(scenarios, "Link % to the risk '" + Names.title(free.get()) + "'",
					free.get()::setScenario, "No scenario" + (deliberate ? " of harm on purpose" : "")
							+ " is in the model. Write it first.");
		} else {
			offers.cannot(risks.isEmpty() ? "No plan has a risk that could name a scenario. Write one first."
					: "Every risk has its scenario. Write a risk for the one that is missing.");
		}
	}
}
