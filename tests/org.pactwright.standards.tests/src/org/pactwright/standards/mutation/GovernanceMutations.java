package org.pactwright.standards.mutation;

import static org.pactwright.standards.mutation.Original.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.model.Agreement;
import org.pactwright.model.Appointment;
import org.pactwright.model.Capability;
import org.pactwright.model.Decision;
import org.pactwright.model.Escalation;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Seat;
import org.pactwright.model.Tier;

/** Changes to bodies, roles, letters, escalations and agreements. */
final class GovernanceMutations {
	private static final Set<RoleKind> CRISIS_ROLES = Set.of(RoleKind.INCIDENT_COMMAND, RoleKind.PLANNING,
			RoleKind.OPERATIONS, RoleKind.LOGISTICS, RoleKind.SPOKESPERSON, RoleKind.LIAISON);

	private GovernanceMutations() {
	}

	static void offer(Original original) {
		original.all(GovernanceBody.class).forEach(body -> body(body, original));
		original.all(Role.class).forEach(role -> role(role, original));
		original.all(RaciTarget.class).forEach(item -> letters(item, original));
		original.all(Escalation.class).forEach(escalation -> turnBack(escalation, original));
		original.all(Agreement.class).forEach(agreement -> agreement(agreement, original));
	}

	private static void body(GovernanceBody body, Original original) {
		long votes = body.getSeats().stream().filter(Seat::isVoting).count();
		original.remove("a body loses its chair", body, "\\bchair \\w+", finding("GOV-body-a", body));
		original.replace("a quorum is too high", body, "\\bquorum \\d+", "quorum " + (votes + 1),
				finding("GOV-body-b", body));
		original.replace("a quorum is nothing", body, "\\bquorum \\d+", "quorum 0", finding("GOV-body-b", body));
		original.replace("a quorum is one", body, "\\bquorum \\d+", "quorum 1");
		if (body.getReportsTo() != null && body.getReportsTo().getReportsTo() == null) {
			GovernanceBody top = body.getReportsTo();
			boolean topFirst = NodeModelUtils.getNode(top).getOffset() < NodeModelUtils.getNode(body).getOffset();
			original.replace("a reporting line closes", top, "\\bchair ", "reports to " + body.getId() + " chair ",
					finding("GOV-body-c", topFirst ? top : body));
		}
		if (body.getTier() != Tier.OPERATIONAL) {
			body.getSeats().stream().filter(Seat::isVoting).forEach(seat -> vote(body, seat, votes, original));
		}
	}

	private static void vote(GovernanceBody body, Seat seat, long votes, Original original) {
		List<String> expected = new ArrayList<>();
		if (body.getQuorum() != null && votes - 1 < body.getQuorum()) {
			expected.add(finding("GOV-body-b", body));
		}
		List<Seat> others = ((Partnership) body.eContainer()).getBodies().stream()
				.filter(one -> one.getTier() != Tier.OPERATIONAL).flatMap(one -> one.getSeats().stream())
				.filter(one -> one != seat && one.isVoting()).toList();
		original.committed(seat.getParty()).stream().filter(member -> member.eContainer() == body.eContainer())
				.filter(member -> others.stream().noneMatch(one -> one.getParty() == seat.getParty()
						|| one.getRepresents().contains(seat.getParty())))
				.forEach(member -> expected.add(finding("PPP-equal-a", member)));
		if (seat.getRepresents().isEmpty()) {
			original.append("a seat loses its vote", seat, " non_voting", expected.toArray(String[]::new));
		}
	}

	private static void role(Role role, Original original) {
		boolean together = original.begun((Partnership) role.eContainer(), LifecycleStage.WORKING_TOGETHER);
		boolean onlyHolder = role.getAppointments().size() == 1;
		for (Appointment appointment : role.getAppointments()) {
			original.replace("an appointment begins tomorrow", appointment, "from [\\d-]+",
					"from " + original.today().plusDays(1), together && onlyHolder
							? new String[] {finding("GOV-role-a", role)} : new String[0]);
			if (appointment.isDeputy()) {
				boolean crisis = CRISIS_ROLES.contains(role.getKind());
				original.drop("a deputy leaves", appointment,
						crisis ? new String[] {finding("GOV-role-b", role)} : new String[0]);
			} else {
				original.append("an appointment runs out", appointment,
						" to " + original.today().minusDays(1), together && onlyHolder
								? new String[] {finding("GOV-role-a", role)} : new String[0]);
				original.append("an appointment ends today", appointment, " to " + original.today());
			}
		}
	}

	private static void letters(RaciTarget item, Original original) {
		List<ResponsibilityAssignment> accountable = with(item, RaciLetter.A);
		List<ResponsibilityAssignment> responsible = with(item, RaciLetter.R);
		if (accountable.size() != 1 || responsible.isEmpty()
				|| responsible.getFirst().getActor() == accountable.getFirst().getActor()) {
			return;
		}
		List<String> none = new ArrayList<>(List.of(finding("RACI-a", item)));
		if (item instanceof Decision decision && decision.getBody() == null) {
			none.add(finding("GOV-dec-a", item));
		}
		original.drop("nobody is accountable", accountable.getFirst(), none.toArray(String[]::new));
		original.append("two are accountable", accountable.getFirst(),
				", " + responsible.getFirst().getActor().getId(), finding("RACI-a", item));
	}

	private static List<ResponsibilityAssignment> with(RaciTarget item, RaciLetter letter) {
		return item.getAssignments().stream().filter(one -> one.getLetter() == letter).toList();
	}

	/** The top hands back to where it came from. The circle is told at the step of the actor that is named first. */
	private static void turnBack(Escalation escalation, Original original) {
		boolean upwards = escalation.getTo() instanceof GovernanceBody to && to.getTier() == Tier.STRATEGIC;
		if (upwards && escalation.getFrom() instanceof GovernanceBody) {
			List<Escalation> all = original.all(Escalation.class);
			Escalation first = all.stream().filter(one -> List.of(escalation.getFrom(), escalation.getTo())
					.contains(one.getFrom()) || List.of(escalation.getFrom(), escalation.getTo())
							.contains(one.getTo())).findFirst().orElseThrow();
			boolean fromFirst = first.getFrom() == escalation.getFrom() || first.getTo() == escalation.getFrom();
			if (fromFirst) {
				original.append("an escalation turns back", escalation, "\nescalation from "
						+ escalation.getTo().getId() + " to " + escalation.getFrom().getId() + " when \"it is stuck\"",
						finding("GOV-esc-a", escalation));
			}
		}
	}

	private static void agreement(Agreement agreement, Original original) {
		if (agreement.getSignedOn() != null) {
			agreement.getSignatures().forEach(signature -> original.drop("a signature is missing", signature,
					finding("GOV-agr-b", agreement)));
		}
		List<String> users = new ArrayList<>();
		original.all(InformationExchange.class).stream().filter(one -> one.getAgreement() == agreement)
				.forEach(one -> users.add(finding("GOV-agr-a", one)));
		original.all(Capability.class).stream().filter(one -> one.getCovers().contains(agreement))
				.forEach(one -> users.add(finding("GOV-agr-a", one)));
		original.all(GovernanceBody.class).stream().filter(one -> one.getCharter() == agreement)
				.forEach(one -> users.add(finding("GOV-agr-a", one)));
		original.replace("an agreement has ended", agreement, "expires [\\d-]+",
				"expires " + original.today().minusDays(1), users.toArray(String[]::new));
		original.replace("an agreement ends today", agreement, "expires [\\d-]+", "expires " + original.today());
	}
}
