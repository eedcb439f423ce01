package org.pactwright.standards.mutation;

import static org.pactwright.standards.mutation.Original.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.pactwright.model.Availability;
import org.pactwright.model.Capability;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.Dependency;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.InteropLayer;
import org.pactwright.model.InteropStatus;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Objective;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Person;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.Scenario;
import org.pactwright.model.Step;
import org.pactwright.model.Strength;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.VitalService;

/** Changes to members, contacts, services, technology, information and exchanges; and some that change nothing. */
final class ArchitectureMutations {

	private ArchitectureMutations() {
	}

	static void offer(Original original) {
		original.all(Membership.class).forEach(member -> member(member, original));
		original.all(ContactPoint.class).forEach(point -> contact(point, original));
		original.all(VitalService.class).forEach(service -> service(service, original));
		original.all(TechnologyService.class).forEach(technology -> technology(technology, original));
		original.all(InformationItem.class).forEach(item -> item(item, original));
		original.all(InformationExchange.class).forEach(exchange -> exchange(exchange, original));
		original.all(InteroperabilityFunction.class).forEach(function -> interop(function, original));
		harmless(original);
	}

	/** What no rule looks at may change as it likes. */
	private static void harmless(Original original) {
		original.all(NamedElement.class).stream().filter(one -> one.getDescription() != null).forEach(
				one -> original.replace("a description changes", one, "about \"", "about \"Once more. "));
		original.all(Step.class).forEach(
				step -> original.replace("a step gets more time", step, "within \\S+ \\w+", "within 99 d"));
		original.all(Capability.class).forEach(
				one -> original.replace("means come later", one, "within \\S+ \\w+", "within 99 d"));
		original.all(Person.class)
				.forEach(person -> original.remove("a person has no employer", person, "\\bof \\w+"));
		original.all(Procedure.class)
				.forEach(procedure -> original.remove("nobody owns a procedure", procedure, "\\bowner \\w+"));
		original.all(Organisation.class).forEach(
				one -> original.replace("a company changes its trade", one, "industry \"", "industry \"new "));
		original.all(Scenario.class).forEach(
				one -> original.remove("a scenario affects nothing", one, "\\baffects \\w+(,\\s+\\w+)*"));
	}

	private static void member(Membership member, Original original) {
		original.remove("a member gives no motive", member, "motives \\w+(, \\w+)*",
				member.getStatus() == MemberStatus.COMMITTED ? new String[] {finding("PPP-motive-a", member)}
						: new String[0]);
		original.replace("a member joined later", member, "since [\\d-]+", "since " + original.today());
		original.remove("a member says less", member, "\\bbecause \"[^\"]*\"");
	}

	private static void contact(ContactPoint point, Original original) {
		Organisation owner = (Organisation) point.eContainer();
		if (owner.getContactPoints().size() > 1) {
			return;
		}
		List<String> asleep = new ArrayList<>();
		List<String> without = new ArrayList<>();
		for (Membership member : original.committed(owner)) {
			boolean crisis = ((Partnership) member.eContainer()).getProcedures().stream()
					.anyMatch(procedure -> procedure.getPhases().contains(Phase.IN_CRISIS));
			if (crisis) {
				asleep.add(finding("SOC-contact-a", member));
			}
			without.add(finding("SOC-link-a", member));
		}
		if (point.getAvailability() != Availability.OFFICE_HOURS) {
			original.replace("a contact closes at night", point, "\\b(h24|on_call)\\b", "office_hours",
					asleep.toArray(String[]::new));
		}
		original.remove("a contact has no channel", point, "\\bvia \\w+(, \\w+)*", without.toArray(String[]::new));
	}

	private static void service(VitalService service, Original original) {
		original.remove("a service has no baseline", service, "\\bbaseline \\w+(, \\w+)*",
				finding("NATO-blr-a", service));
		boolean guarded = original.all(Objective.class).stream().anyMatch(one -> one.getProtects().contains(service))
				|| original.all(Procedure.class).stream().anyMatch(one -> one.getProtects().contains(service));
		List<String> late = new ArrayList<>();
		if (guarded) {
			late.add(finding("ISO22301-8.2-a", service));
		}
		for (Dependency dependency : original.all(Dependency.class)) {
			if (dependency.getOn() == service && dependency.eContainer() instanceof VitalService dependent
					&& (dependency.getStrength() == Strength.HIGH || dependency.getStrength() == Strength.TOTAL)
					&& dependency.getAlternatives().isEmpty() && dependent.getMtpd() != null) {
				BigDecimal buffer = dependency.getBuffer() == null ? BigDecimal.ZERO
						: dependency.getBuffer().minutes();
				if (service.getMtpd().minutes().compareTo(dependent.getMtpd().minutes().add(buffer)) > 0) {
					late.add(finding("ISO22301-8.2-b", dependency));
				}
			}
		}
		original.replace("a service is back too late", service, "restored in \\S+ \\w+",
				"restored in " + service.getMtpd(), late.toArray(String[]::new));
	}

	private static void technology(TechnologyService technology, Original original) {
		String[] expected = technology.getPhases().contains(Phase.IN_CRISIS)
				? new String[] {finding("EIF-tech-b", technology)} : new String[0];
		original.remove("technology has no fallback", technology, "\\bfallback \\w+", expected);
		original.remove("technology needs the network", technology, "(?<![\"\\w])offline(?![\"\\w])", expected);
	}

	private static void item(InformationItem item, Original original) {
		List<InformationExchange> carrying = original.all(InformationExchange.class).stream()
				.filter(exchange -> exchange.getItems().contains(item)).toList();
		original.remove("an item has no level", item, "\\bclassified \\w+",
				carrying.stream().map(one -> finding("ISO22396-cls-a", one)).toArray(String[]::new));
		original.remove("an item has no owner", item, "\\bowner \\w+",
				carrying.isEmpty() ? new String[0] : new String[] {finding("ISO22396-own-a", item)});
		original.remove("nobody decided about an item", item, "\\bpolicy \\w+",
				carrying.isEmpty() ? new String[0] : new String[] {finding("ISO44001-8.3-c", item)});
	}

	private static void exchange(InformationExchange exchange, Original original) {
		List<String> loose = new ArrayList<>(List.of(finding("ISO22396-agr-a", exchange)));
		if (exchange.getItems().stream().anyMatch(InformationItem::isCommercial)) {
			loose.add(finding("SOC-conf-a", exchange));
		}
		original.remove("an exchange has no agreement", exchange, "\\bunder \\w+", loose.toArray(String[]::new));
		original.remove("an exchange has no channel", exchange, "\\bover \\w+", finding("EIF-tech-a", exchange));
		boolean personal = exchange.getItems().stream().anyMatch(InformationItem::isPersonalData);
		original.remove("an exchange has no legal basis", exchange, "legal_basis \\w+",
				personal ? new String[] {finding("EIF-priv-a", exchange)} : new String[0]);
	}

	private static void interop(InteroperabilityFunction function, Original original) {
		if (function.getLayer() == InteropLayer.GOVERNANCE) {
			original.remove("nobody governs the links", function, "\\bowner \\w+",
					finding("EIF-25-a", function.eContainer()));
			return;
		}
		String[] expected = function.getEnables().stream()
				.filter(exchange -> original.all(InteroperabilityFunction.class).stream()
						.noneMatch(other -> other != function && other.getLayer() == function.getLayer()
								&& other.getStatus() != InteropStatus.MISSING
								&& other.getEnables().contains(exchange)))
				.map(exchange -> finding("EIF-26-a", exchange)).toArray(String[]::new);
		original.replace("a function is missing after all", function, "\\b(planned|in_place|exercised)\\b", "missing",
				expected);
	}
}
