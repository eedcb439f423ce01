package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.BodyKind;
import org.pactwright.model.Decision;
import org.pactwright.model.DecisionMode;
import org.pactwright.model.Escalation;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.model.Role;
import org.pactwright.model.Tier;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes of decisions, escalations and the way of issues. */
public final class DecisionFixes {

	private DecisionFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("choose-body", DecisionFixes::chooseBody);
		all.put("set-time-limit", DecisionFixes::unstall);
		all.put("set-fallback-chair", DecisionFixes::unstall);
		all.put("remove-escalation", DecisionFixes::removeEscalation);
		all.put("add-top-escalation", DecisionFixes::addTopEscalation);
		all.put("insert-issue-ladder", DecisionFixes::insertLadder);
		return all;
	}

	private static void chooseBody(Site site, Offers offers) {
		site.element(Decision.class).ifPresent(decision -> offers.chooseElement(
				site.net().map(net -> List.copyOf(net.getBodies())).orElse(List.of()).stream()
						.filter(one -> one.getPhases().isEmpty() || one.getPhases().containsAll(decision.getPhases()))
						.toList(),
				"Let % take it", decision::setBody, "No body meets in the phases of this decision."));
	}

	private static void unstall(Site site, Offers offers) {
		if (!offers.offers().isEmpty()) {
			return;
		}
		site.element(Decision.class).filter(one -> one.getBody() != null).ifPresent(decision -> {
			boolean time = decision.getMaxTime() == null;
			boolean fallback = decision.getBody().getFallbackMode() == null;
			if (time || fallback) {
				offers.add((time ? "Set a time limit of 1 h" : "") + (time && fallback ? " and let" : fallback ? "Let" : "")
						+ (fallback ? " the chair decide when there is no agreement" : ""), () -> {
							if (time) {
								decision.setMaxTime(TimeSpan.of(1, Unit.HOURS));
							}
							if (fallback) {
								decision.getBody().setFallbackMode(DecisionMode.CHAIR_DECIDES);
							}
						});
			}
		});
	}

	private static void removeEscalation(Site site, Offers offers) {
		Optional<Escalation> found = site.element(Escalation.class);
		if (found.isEmpty()) {
			return;
		}
		List<Escalation> circle = circle(found.get(), site.context().all(Escalation.class));
		// one that leads down a tier is not meant
		List<Escalation> down = circle.stream().filter(one -> tier(one.getFrom()) < tier(one.getTo())).toList();
		offers.choose(down.size() == 1 ? down : circle, one -> "Remove the escalation from "
				+ Names.title(one.getFrom()) + " to " + Names.title(one.getTo()), EcoreUtil::remove,
				"The circle was not found.");
	}

	private static int tier(Actor actor) {
		return actor instanceof GovernanceBody body ? body.getTier().getValue() : Integer.MAX_VALUE;
	}

	/** The escalations on the shortest way from the end of one back to its start, with that one. */
	private static List<Escalation> circle(Escalation first, List<Escalation> all) {
		Map<Actor, Escalation> cameBy = new HashMap<>();
		java.util.Deque<Actor> open = new java.util.ArrayDeque<>(List.of(first.getTo()));
		Set<Actor> seen = new HashSet<>(open);
		while (!open.isEmpty()) {
			Actor actor = open.remove();
			for (Escalation next : all) {
				if (next.getFrom() == actor && next.getTo() != null && seen.add(next.getTo())) {
					cameBy.put(next.getTo(), next);
					open.add(next.getTo());
				}
			}
		}
		List<Escalation> circle = new java.util.ArrayList<>(List.of(first));
		for (Actor at = first.getFrom(); at != first.getTo() && cameBy.containsKey(at); at = circle.getLast().getFrom()) {
			circle.add(cameBy.get(at));
		}
		return circle;
	}

	private static void addTopEscalation(Site site, Offers offers) {
		site.element(Escalation.class).filter(one -> one.getTo() != null).ifPresent(escalation -> {
			Optional<GovernanceBody> top = top(site);
			if (top.isEmpty()) {
				offers.cannot("No strategic body is there to hand an issue to. Create the executive sponsors first.");
				return;
			}
			offers.add("Escalate from " + Names.title(escalation.getTo()) + " to " + Names.title(top.get()), () -> {
				Escalation next = NEW.createEscalation();
				next.setFrom(escalation.getTo());
				next.setTo(top.get());
				next.setTrigger("It cannot be settled at " + Names.title(escalation.getTo()));
				if (escalation.getProcedure() != null) {
					next.setProcedure(escalation.getProcedure());
				}
				site.net().orElseThrow().getEscalations().add(next);
			});
		});
	}

	static Optional<GovernanceBody> top(Site site) {
		return site.net().stream().flatMap(net -> net.getBodies().stream())
				.filter(body -> body.getTier() == Tier.STRATEGIC)
				.min(Comparator.comparing(body -> body.getKind() != BodyKind.EXECUTIVE_SPONSORS));
	}

	private static void insertLadder(Site site, Offers offers) {
		site.net().ifPresent(net -> {
			Optional<Procedure> ladder = net.getProcedures().stream()
					.filter(one -> one.getKind() == ProcedureKind.ISSUE_RESOLUTION).findFirst();
			Optional<Escalation> first = net.getEscalations().stream().findFirst();
			Optional<Role> owner = site.manager();
			Optional<GovernanceBody> top = top(site);
			if (owner.isEmpty() || top.isEmpty()) {
				offers.cannot("A ladder needs a role that owns it and a strategic body at its end. Write both first.");
				return;
			}
			offers.add("Insert a ladder for issues", () -> {
				Procedure procedure = ladder.orElseGet(() -> Making.procedure(ProcedureKind.ISSUE_RESOLUTION,
						"Settle issues", owner.get(), Making.acting(owner.get()), site, Phase.PRE_CRISIS));
				first.ifPresentOrElse(one -> one.setProcedure(procedure), () -> {
					Escalation one = NEW.createEscalation();
					one.setFrom(owner.get());
					one.setTo(top.get());
					one.setTrigger("It cannot be settled in a week");
					one.setProcedure(procedure);
					net.getEscalations().add(one);
				});
			});
		});
	}
}
