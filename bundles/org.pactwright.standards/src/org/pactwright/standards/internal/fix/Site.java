package org.pactwright.standards.internal.fix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.project.Project;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.MemberPart;
import org.pactwright.model.Membership;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Finding;

/** Where a rule fired, and what a fix finds around it. Reads only, but for {@link #named}. */
public final class Site {
	private final Project project;
	private final CheckContext context;
	private final Finding finding;

	/** @param context of the same project */
	public Site(Project project, CheckContext context, Finding finding) {
		this.project = project;
		this.context = context;
		this.finding = finding;
	}

	CheckContext context() {
		return context;
	}

	Project project() {
		return project;
	}

	Finding finding() {
		return finding;
	}

	/** The element that is to blame, if it is of this type. */
	<T> Optional<T> element(Class<T> type) {
		return type.isInstance(finding.element()) ? Optional.of(type.cast(finding.element())) : Optional.empty();
	}

	/** The nearest element of a type from the one to blame outwards. */
	<T> Optional<T> around(Class<T> type) {
		for (EObject one = finding.element(); one != null; one = one.eContainer()) {
			if (type.isInstance(one)) {
				return Optional.of(type.cast(one));
			}
		}
		return Optional.empty();
	}

	/** The partnership that it is about: around the element, of its plan, or the only one. */
	Optional<Partnership> net() {
		Optional<Partnership> own = around(Partnership.class)
				.or(() -> around(RelationshipManagementPlan.class).map(RelationshipManagementPlan::getPartnership));
		List<Partnership> all = own.isPresent() ? List.of() : context.all(Partnership.class);
		return all.size() == 1 ? Optional.of(all.getFirst()) : own;
	}

	/** The plan that it is about: around the element, or the one that governs its partnership. */
	Optional<RelationshipManagementPlan> plan() {
		return around(RelationshipManagementPlan.class).or(() -> net().flatMap(context::governingPlan));
	}

	Optional<GovernanceModel> model() {
		return context.modelOf(finding.element());
	}

	/** The day of the model. */
	Optional<LocalDate> today() {
		return context.referenceDate(finding.element());
	}

	/** The organisation that leads the partnership. */
	Optional<Organisation> lead() {
		return net().stream().flatMap(net -> net.getMemberships().stream())
				.filter(member -> member.getPart() == MemberPart.LEAD && member.getParty() != null)
				.map(Membership::getParty).findFirst();
	}

	/** The organisations that take part, in the order of the text. */
	List<Organisation> parties() {
		return net().map(net -> context.active(net).stream().map(Membership::getParty).distinct().toList())
				.orElse(List.of());
	}

	/** The organisations that have bound themselves. */
	List<Organisation> committed() {
		return net().map(net -> context.committed(net).stream().map(Membership::getParty).distinct().toList())
				.orElse(List.of());
	}

	/** Those that take part, of one sector. */
	List<Organisation> parties(Sector sector) {
		return parties().stream().filter(party -> party.getSector() == sector).toList();
	}

	/** The first role of the first of these kinds that there is. */
	Optional<Role> role(RoleKind... kinds) {
		List<Role> roles = net().map(Partnership::getRoles).map(List::copyOf).orElse(List.of());
		return Arrays.stream(kinds).flatMap(kind -> roles.stream().filter(role -> role.getKind() == kind)).findFirst();
	}

	/** Who answers for what nobody in particular answers for: the day-to-day lead, the lead's executive, else any. */
	Optional<Role> manager() {
		return role(RoleKind.OPERATIONAL_LEAD).or(() -> lead().flatMap(lead -> roles().stream()
				.filter(role -> role.getOrganisation() == lead).findFirst()))
				.or(() -> roles().stream().filter(role -> role.getOrganisation() != null).findFirst());
	}

	/** The roles of the partnership. */
	List<Role> roles() {
		return net().map(Partnership::getRoles).map(List::copyOf).orElse(List.of());
	}

	/** A role of an organisation, the executive last. */
	Optional<Role> roleOf(Organisation organisation) {
		return roles().stream().filter(role -> role.getOrganisation() == organisation)
				.min(java.util.Comparator.comparing(role -> role.getKind() == RoleKind.SER));
	}

	/** What the partnership protects, else the critical elements its members provide. */
	List<CriticalElement> protectedElements() {
		Set<CriticalElement> found = new LinkedHashSet<>(net().map(context::protectedBy).orElse(Set.of()));
		if (found.isEmpty()) {
			List<Organisation> parties = parties();
			context.all(CriticalElement.class).stream()
					.filter(element -> element.getProviders().stream().anyMatch(parties::contains)).forEach(found::add);
		}
		return List.copyOf(found);
	}

	/** The elements of a type in the model of the element. */
	<T extends EObject> List<T> inModel(Class<T> type) {
		return model().map(model -> context.all(type).stream().filter(one -> EcoreUtil.getRootContainer(one) == model)
				.toList()).orElse(List.of());
	}

	/** Gives a new element an id that nothing else has, made of the given one, and a title. */
	<T extends NamedElement> T named(T element, String id, String title) {
		Set<String> taken = context.all(NamedElement.class).stream().map(NamedElement::getId)
				.collect(Collectors.toSet());
		element.setId(free(id, taken));
		element.setName(title);
		return element;
	}

	/** The first of some ids that is free: {@code Chair}, {@code Chair2}, {@code Chair3}. */
	static String free(String id, Set<String> taken) {
		return Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? id : id + n).filter(one -> !taken.contains(one))
				.findFirst().orElseThrow();
	}

	/** An id made of words: {@code RestoreTime} for {@code restore_time}. */
	static String id(String words) {
		StringBuilder id = new StringBuilder();
		for (String word : words.replaceAll("[^A-Za-z0-9]+", " ").strip().split(" ")) {
			id.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return id.isEmpty() || Character.isDigit(id.charAt(0)) ? "N" + id : id.toString();
	}

	/** Both lists, each element once. */
	static <T> List<T> both(List<? extends T> first, List<? extends T> second) {
		List<T> all = new ArrayList<>(first);
		second.stream().filter(one -> !all.contains(one)).forEach(all::add);
		return all;
	}
}
