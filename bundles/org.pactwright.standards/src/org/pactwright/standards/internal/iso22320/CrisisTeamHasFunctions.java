package org.pactwright.standards.internal.iso22320;

import static org.pactwright.model.PactwrightPackage.Literals.SEAT__ROLE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.model.BodyKind;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Seat;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO22320-str-a: on a crisis team sit command, planning, operations and logistics. */
final class CrisisTeamHasFunctions extends Rule.OnEach<GovernanceBody> {
	private static final List<RoleKind> FUNCTIONS = List.of(RoleKind.INCIDENT_COMMAND, RoleKind.PLANNING,
			RoleKind.OPERATIONS, RoleKind.LOGISTICS);

	CrisisTeamHasFunctions() {
		super("ISO22320-str-a", GovernanceBody.class);
	}

	@Override
	protected void check(GovernanceBody body, CheckContext context, Report report) {
		if (body.getKind() != BodyKind.CRISIS_TEAM
				|| body.getSeats().stream().anyMatch(seat -> !context.understood(seat, SEAT__ROLE))) {
			return;
		}
		Set<RoleKind> seated = body.getSeats().stream().map(Seat::getRole).filter(role -> role != null)
				.map(Role::getKind).collect(Collectors.toSet());
		List<RoleKind> missing = FUNCTIONS.stream().filter(kind -> !seated.contains(kind)).toList();
		if (!missing.isEmpty()) {
			report.on(body).fill("body", body).fill("function", missing).add();
		}
	}
}
