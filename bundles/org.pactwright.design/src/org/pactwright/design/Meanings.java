package org.pactwright.design;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.Words;
import org.pactwright.design.services.Actors;
import org.pactwright.design.services.DependencyServices;
import org.pactwright.design.services.ExchangeServices;
import org.pactwright.design.services.GovernanceServices;
import org.pactwright.design.services.InteroperabilityServices;
import org.pactwright.design.services.RoadmapServices;
import org.pactwright.design.services.StakeholderServices;
import org.pactwright.model.Activity;
import org.pactwright.model.Actor;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.Membership;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Seat;
import org.pactwright.model.Sector;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.TlpLabel;

/**
 * What the shapes, lines and marks of our diagrams mean, for legends. Elements that look alike mean the same, so a legend
 * takes the first element of each meaning as its sample.
 */
public final class Meanings {

	/** Mappings whose elements all look the same. */
	private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("Reports to", "reports to"),
			Map.entry("Escalation", "escalates to, and after what time"), Map.entry("Chair", "Chair"),
			Map.entry("Deputy", "Deputy chair"), Map.entry("Decision", "Decision right"),
			Map.entry("Decided by", "decided in"), Map.entry("Chartered by", "rests on"),
			Map.entry("Party", "is a party of"), Map.entry("Service", "Vital service"), Map.entry("Asset", "Asset"),
			Map.entry("Supply", "Supply"), Map.entry("Alternative", "can be replaced by"),
			Map.entry("Scenario", "Scenario"), Map.entry("Affects", "hits"), Map.entry("Fallback", "falls back on"),
			Map.entry("Over", "goes over"), Map.entry("Step", "Step"), Map.entry("Decides", "Decision"),
			Map.entry("Trigger", "What sets it off"), Map.entry("Calls for", "calls for the procedure"),
			Map.entry("Due output", "Output that is due"), Map.entry("Next", "then"), Map.entry("Then", "then"),
			Map.entry("Objective", "Objective"), Map.entry("Shown by", "is shown by"),
			Map.entry("By agreement", "rests on"), Map.entry("Uses", "uses"), Map.entry("Needs", "needs to run"));

	private Meanings() {
	}

	/**
	 * The meaning of an element of a diagram.
	 *
	 * @param kind the kind of the diagram
	 * @param mapping the name of the mapping that made the element
	 * @param target what the element shows
	 * @param start what the diagram is of
	 * @return a few words; empty for what explains itself
	 */
	public static Optional<String> of(DiagramKind kind, String mapping, EObject target, EObject start) {
		return switch (kind) {
			case GOVERNANCE -> governance(mapping, target);
			case STAKEHOLDERS -> stakeholders(mapping, target);
			case EXCHANGES -> exchanges(mapping, target);
			case INTEROPERABILITY -> interoperability(mapping, target);
			case DEPENDENCIES -> dependencies(mapping, target, start);
			case PROCEDURE -> target instanceof ResponsibilityAssignment ? Optional.of("does it")
					: mapping.equals("Escalation") ? Optional.of("Escalation by this procedure") : plain(mapping);
			case ROADMAP -> roadmap(mapping, target);
		};
	}

	private static Optional<String> plain(String mapping) {
		return Optional.ofNullable(PLAIN.get(mapping));
	}

	private static Optional<String> governance(String mapping, EObject target) {
		GovernanceServices services = new GovernanceServices();
		return switch (target) {
			case GovernanceBody body when mapping.equals("Body") -> Optional.of(services.isForCrisisOnly(body)
					? "Body for crises only"
					: services.isAdvisory(body) ? "Body that advises or assures" : "Body that decides");
			case Seat seat -> sector(seat.getParty())
					.map(s -> "Seat: " + s + (seat.isVoting() ? "" : ", advisory"));
			case Actor actor when mapping.equals("Escalation end") -> Optional.of("Role outside the bodies");
			default -> plain(mapping);
		};
	}

	private static Optional<String> stakeholders(String mapping, EObject target) {
		StakeholderServices services = new StakeholderServices();
		if (!(target instanceof Membership member) || !mapping.equals("Member")) {
			return plain(mapping);
		}
		if (services.isLeaving(member)) {
			return Optional.of("Suspended or left");
		}
		return sector(member.getParty())
				.map(s -> Words.sentence(s) + (services.isCommitted(member) ? "" : ", not committed yet"));
	}

	private static Optional<String> exchanges(String mapping, EObject target) {
		return switch (target) {
			case InformationItem item when mapping.equals("Item") -> item.getSharing() == null ? Optional.empty()
					: Optional.of("TLP:" + item.getSharing().getName().replace('_', '+'));
			case InformationExchange exchange when mapping.equals("Exchange") -> label(exchange)
					.or(() -> Optional.of("Exchange without label"));
			case Actor actor when !mapping.equals("Lock") -> sector(actor).map(Words::sentence);
			default -> mapping.equals("Sends") || mapping.equals("Receives") ? Optional.empty() : plain(mapping);
		};
	}

	private static Optional<String> label(InformationExchange exchange) {
		ExchangeServices services = new ExchangeServices();
		return TlpLabel.VALUES.stream().filter(l -> services.isLabelled(exchange, l.getLiteral()))
				.map(l -> "Exchange, at most TLP:" + l.getName().replace('_', '+')).findFirst();
	}

	private static Optional<String> interoperability(String mapping, EObject target) {
		return switch (target) {
			case InteroperabilityFunction function when mapping.equals("Function status") ->
				Optional.of(Words.sentence(Words.word(function.getStatus())));
			case InformationExchange exchange when mapping.equals("Exchange") ->
				Optional.of(new InteroperabilityServices().missingLayers(exchange).isEmpty() ? "Exchange on all layers"
						: "Exchange with a gap");
			default -> mapping.equals("Carried by") ? Optional.of("is carried by") : plain(mapping);
		};
	}

	private static Optional<String> dependencies(String mapping, EObject target, EObject start) {
		DependencyServices services = new DependencyServices();
		return switch (target) {
			case Dependency one when mapping.equals("Depends on") -> Optional
					.of(services.carriesFailure(one, start) ? "brings it down" : dependency(one));
			case CriticalElement element when services.failsAtOnce(element, start) -> Optional.of("Falls at once");
			case CriticalElement element when services.fails(element, start) -> Optional.of("Falls later");
			default -> plain(mapping);
		};
	}

	private static String dependency(Dependency dependency) {
		return "depends on, " + Words.word(dependency.getStrength())
				+ (dependency.isCrossBorder() ? ", across the border" : "");
	}

	private static Optional<String> roadmap(String mapping, EObject target) {
		RoadmapServices services = new RoadmapServices();
		return switch (target) {
			case StagePlan plan when mapping.equals("Stage") -> Optional.of(services.isComplete(plan) ? "Stage complete"
					: services.isInProgress(plan) ? "Stage under way" : "Stage not started");
			case StagePlan plan when mapping.equals("Gate") -> Optional
					.of(services.isStoppedAtGate(plan) ? "Gate: stopped or deferred" : "Gate: passed");
			case Activity activity -> Optional.of("Work " + Words.word(activity.getStatus()));
			case StageOutput output -> Optional.of(services.isFilled(output) ? "Output there" : "Output without evidence");
			default -> plain(mapping);
		};
	}

	private static Optional<String> sector(Actor actor) {
		Actors actors = new Actors();
		return Sector.VALUES.stream().filter(s -> actors.isOfSector(actor, s.getLiteral())).map(Meanings::word)
				.findFirst();
	}

	private static String word(Sector sector) {
		return switch (sector) {
			case PUBLIC -> "public body";
			case PRIVATE -> "company";
			case CIVIL_SOCIETY -> "civil society";
			case ACADEMIA -> "academia";
			case MILITARY -> "armed forces";
		};
	}
}
