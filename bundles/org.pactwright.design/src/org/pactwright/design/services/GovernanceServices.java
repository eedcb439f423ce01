package org.pactwright.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.Words;
import org.pactwright.model.Actor;
import org.pactwright.model.Agreement;
import org.pactwright.model.BodyKind;
import org.pactwright.model.Decision;
import org.pactwright.model.Escalation;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Role;
import org.pactwright.model.Seat;
import org.pactwright.model.Tier;

/** Services of the governance structure. */
public class GovernanceServices {

	/** The bands, from the bottom: reporting lines run upwards, and a layout upwards begins at the bottom. */
	public List<String> tierBands(EObject any) {
		return List.of("Operational", "Tactical", "Strategic");
	}

	/** The band of what lies in one; empty for what lies in none. Those who escalate from outside stand at the bottom. */
	public String tierBand(EObject element) {
		return switch (element) {
			case GovernanceBody body -> Words.sentence(Words.word(body.getTier()));
			case Decision decision when decision.getBody() != null -> tierBand(decision.getBody());
			case Actor actor -> Words.sentence(Words.word(Tier.OPERATIONAL));
			default -> "";
		};
	}

	/** Those who take part in an escalation and are no body of the partnership. */
	public List<Actor> escalationEnds(Partnership partnership) {
		Set<Actor> ends = new LinkedHashSet<>();
		for (Escalation escalation : partnership.getEscalations()) {
			ends.add(escalation.getFrom());
			ends.add(escalation.getTo());
		}
		ends.removeIf(a -> a == null || a.eContainer() == partnership && a instanceof GovernanceBody);
		return List.copyOf(ends);
	}

	/** The agreements that bodies rest on. */
	public List<Agreement> charters(Partnership partnership) {
		return partnership.getBodies().stream().map(GovernanceBody::getCharter).filter(Objects::nonNull).distinct()
				.toList();
	}

	/** Whether a body works in a crisis and at no other time. */
	public boolean isForCrisisOnly(GovernanceBody body) {
		return body.getPhases().equals(List.of(Phase.IN_CRISIS));
	}

	/** Whether a body gives advice or assurance and decides nothing. */
	public boolean isAdvisory(GovernanceBody body) {
		return body.getKind() == BodyKind.ADVISORY || body.getKind() == BodyKind.CONSULTATIVE_PLATFORM
				|| body.getKind() == BodyKind.ASSURANCE;
	}

	/** How a body decides and how often it meets. */
	public String workingLine(GovernanceBody body) {
		String mode = body.getDecisionMode() == null ? "" : Words.word(body.getDecisionMode())
				+ Words.with(", else ", Words.word(body.getFallbackMode()));
		return Words.line(mode, Words.with("quorum ", body.getQuorum()), Words.with("every ", body.getMeets()),
				Words.phases(body.getPhases()));
	}

	/** What a body is for; empty if it does not say. */
	public String mandateText(GovernanceBody body) {
		return Objects.toString(body.getMandate(), "");
	}

	/** The chair, as a line of the body. */
	public String chairLabel(Role role) {
		return "Chair: " + Words.title(role);
	}

	/** The deputy chair, as a line of the body. */
	public String deputyLabel(Role role) {
		return "Deputy: " + Words.title(role);
	}

	/** Who sits there, and for how many others. */
	public String seatLabel(Seat seat) {
		String others = seat.getRepresents().isEmpty() ? "" : " for " + seat.getRepresents().size() + " others";
		return Words.title(seat.getParty()) + others;
	}

	/** After how long an escalation is due. */
	public String escalationLabel(Escalation escalation) {
		return Words.with("after ", escalation.getAfter());
	}

	/** The time of an escalation as one edits it; empty if there is none. */
	public String afterText(Escalation escalation) {
		return Objects.toString(escalation.getAfter(), "");
	}

	/** How long a decision may take and how much it may spend. */
	public String limitsLine(Decision decision) {
		return Words.line(Words.with("within ", decision.getMaxTime()), Words.with("up to ", Words.money(decision.getLimit())),
				Words.phases(decision.getPhases()));
	}

	/** Who has a letter. The letter itself is the line's icon. */
	public String assignmentLabel(ResponsibilityAssignment assignment) {
		return Words.title(assignment.getActor());
	}

	/** Who answers for a new decision: the chair of its body, the body, or the first actor there is; null if none. */
	public Actor decider(Decision decision) {
		GovernanceBody body = decision.getBody();
		if (body != null) {
			return body.getChair() != null ? body.getChair() : body;
		}
		return decision.eContainer() instanceof Partnership partnership
				? partnership.getBodies().stream().map(Actor.class::cast).findFirst()
						.or(() -> partnership.getRoles().stream().map(Actor.class::cast).findFirst()).orElse(null)
				: null;
	}

	/** The first member that has no seat in a body yet; null if all have one. */
	public Organisation nextParty(GovernanceBody body) {
		Set<Organisation> seated = new LinkedHashSet<>();
		body.getSeats().forEach(s -> seated.add(s.getParty()));
		return body.eContainer() instanceof Partnership partnership
				? partnership.getMemberships().stream().map(Membership::getParty)
						.filter(p -> p != null && !seated.contains(p)).findFirst().orElse(null)
				: null;
	}

	/** Whether a body may report to another: both are bodies, and the other does not report to this one already. */
	public boolean mayReportTo(EObject one, EObject other) {
		if (!(one instanceof GovernanceBody) || !(other instanceof GovernanceBody)) {
			return false;
		}
		Set<GovernanceBody> seen = new LinkedHashSet<>();
		GovernanceBody up = (GovernanceBody) other;
		while (up != null && seen.add(up)) {
			if (up == one) {
				return false;
			}
			up = up.getReportsTo();
		}
		return true;
	}
}
