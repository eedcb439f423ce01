package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.APPOINTMENT__PERSON;

import java.time.LocalDate;
import java.util.Optional;

import org.pactwright.model.Appointment;
import org.pactwright.model.CompetenceLevel;
import org.pactwright.model.Person;
import org.pactwright.model.Role;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-7.2-a: who holds a role has the competences it needs, at the level it needs. */
final class HolderIsCompetent extends Rule.OnEach<Role> {

	HolderIsCompetent() {
		super("ISO44001-7.2-a", Role.class);
	}

	@Override
	protected void check(Role role, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(role);
		for (Appointment appointment : role.getAppointments()) {
			boolean over = appointment.getValidTo() != null && today.isPresent()
					&& appointment.getValidTo().isBefore(today.get());
			if (appointment.getPerson() == null || over) {
				continue;
			}
			for (CompetenceLevel need : role.getNeeds()) {
				if (need.getCompetence() != null && need.getLevel() != null
						&& !holds(appointment.getPerson(), need)) {
					report.on(appointment).at(APPOINTMENT__PERSON).fill("person", appointment.getPerson())
							.fill("competence", need.getCompetence()).fill("n", need.getLevel()).fill("role", role)
							.add();
				}
			}
		}
	}

	private static boolean holds(Person person, CompetenceLevel need) {
		return person.getHolds().stream().anyMatch(held -> held.getCompetence() == need.getCompetence()
				&& held.getLevel() != null && held.getLevel() >= need.getLevel());
	}
}
