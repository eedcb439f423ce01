package org.pactwright.standards.internal.gov;

import java.util.Set;

import org.pactwright.model.Appointment;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-role-b: roles that matter in a crisis have a deputy. */
final class CrisisRoleHasDeputy extends Rule.OnEach<Role> {
	private static final Set<RoleKind> CRISIS = Set.of(RoleKind.INCIDENT_COMMAND, RoleKind.PLANNING,
			RoleKind.OPERATIONS, RoleKind.LOGISTICS, RoleKind.SPOKESPERSON, RoleKind.LIAISON);

	CrisisRoleHasDeputy() {
		super("GOV-role-b", Role.class);
	}

	@Override
	protected void check(Role role, CheckContext context, Report report) {
		if (CRISIS.contains(role.getKind()) && role.getAppointments().stream().noneMatch(Appointment::isDeputy)) {
			report.on(role).fill("role", role).add();
		}
	}
}
