package org.pactwright.standards.internal.gov;

import java.time.LocalDate;
import java.util.Optional;

import org.pactwright.model.Appointment;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Role;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-role-a: once the partners work together, every role is held by somebody. First and last day count. */
final class RoleIsHeld extends Rule.OnEach<Role> {
	private static final Gate TOGETHER = Gate.reached(LifecycleStage.WORKING_TOGETHER);

	RoleIsHeld() {
		super("GOV-role-a", Role.class);
	}

	@Override
	public Optional<Gate> gate() {
		return Optional.of(TOGETHER);
	}

	@Override
	protected void check(Role role, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(role);
		if (today.isPresent() && role.eContainer() instanceof Partnership partnership
				&& TOGETHER.isOpen(partnership, context)
				&& role.getAppointments().stream().noneMatch(appointment -> holds(appointment, today.get()))) {
			report.on(role).fill("role", role).fill("date", today.get()).add();
		}
	}

	private static boolean holds(Appointment appointment, LocalDate day) {
		return (appointment.getValidFrom() == null || !appointment.getValidFrom().isAfter(day))
				&& (appointment.getValidTo() == null || !appointment.getValidTo().isBefore(day));
	}
}
