package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.language.Names;
import org.pactwright.model.Availability;
import org.pactwright.model.BaselineRequirement;
import org.pactwright.model.Capability;
import org.pactwright.model.CapabilityKind;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.MemberPart;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.MotiveKind;
import org.pactwright.model.Organisation;
import org.pactwright.model.Sector;
import org.pactwright.model.TechnologyKind;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes of organisations, members, services, dependencies and technology. */
public final class ArchitectureFixes {

	private ArchitectureFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("add-member", ArchitectureFixes::addMember);
		all.put("choose-public-lead", ArchitectureFixes::choosePublicLead);
		all.put("insert-motive", ArchitectureFixes::insertMotive);
		all.put("insert-capability", ArchitectureFixes::insertCapability);
		all.put("add-civil-observer", ArchitectureFixes::addCivilObserver);
		all.put("insert-contact-point", ArchitectureFixes::insertContactPoint);
		all.put("set-availability", ArchitectureFixes::setAvailability);
		all.put("choose-channel", ArchitectureFixes::chooseChannel);
		all.put("mark-single-point", ArchitectureFixes::markSinglePoint);
		all.put("choose-baseline", ArchitectureFixes::chooseBaseline);
		all.put("insert-times", ArchitectureFixes::insertTimes);
		all.put("raise-buffer", ArchitectureFixes::raiseBuffer);
		all.put("add-buffer", ArchitectureFixes::addBuffer);
		all.put("choose-alternative", ArchitectureFixes::chooseAlternative);
		all.put("choose-fallback", ArchitectureFixes::chooseFallback);
		return all;
	}

	private static Optional<Organisation> party(Site site) {
		return site.element(Membership.class).map(Membership::getParty).or(() -> site.around(Organisation.class));
	}

	private static void addMember(Site site, Offers offers) {
		site.net().ifPresent(net -> {
			Sector wanted = site.parties(Sector.PUBLIC).isEmpty()
					&& site.finding().message().contains("no public") ? Sector.PUBLIC : Sector.PRIVATE;
			List<Membership> waiting = net.getMemberships().stream().filter(one -> one.getParty() != null
					&& one.getParty().getSector() == wanted && (one.getStatus() == MemberStatus.CANDIDATE
							|| one.getStatus() == MemberStatus.INVITED)).toList();
			if (!waiting.isEmpty()) {
				offers.chooseElement(waiting, "Mark % as engaged", one -> one.setStatus(MemberStatus.ENGAGED), "");
				return;
			}
			offers.chooseElement(site.inModel(Organisation.class).stream().filter(one -> one.getSector() == wanted
					&& net.getMemberships().stream().noneMatch(member -> member.getParty() == one)).toList(),
					"Add % as an engaged member", one -> {
						Membership member = NEW.createMembership();
						member.setParty(one);
						member.setPart(MemberPart.PARTNER);
						member.setStatus(MemberStatus.ENGAGED);
						net.getMemberships().add(member);
					}, "The model has no other " + Names.word(wanted) + " organisation. Write it first.");
		});
	}

	private static void choosePublicLead(Site site, Offers offers) {
		site.net().ifPresent(net -> offers.chooseElement(net.getMemberships().stream()
				.filter(one -> one.getParty() != null && one.getParty().getSector() == Sector.PUBLIC
						&& one.getStatus() != MemberStatus.EXITED).toList(), "Make % the lead", chosen -> {
							net.getMemberships().stream().filter(one -> one.getPart() == MemberPart.LEAD)
									.forEach(one -> one.setPart(MemberPart.PARTNER));
							chosen.setPart(MemberPart.LEAD);
						}, "No public organisation is a member. Add one first."));
	}

	private static void insertMotive(Site site, Offers offers) {
		site.element(Membership.class).ifPresent(member -> offers.choose(Arrays.asList(MotiveKind.values()),
				kind -> "It takes part for " + Names.word(kind), member.getMotives()::add, ""));
	}

	private static void insertCapability(Site site, Offers offers) {
		party(site).ifPresent(party -> offers.choose(Arrays.asList(CapabilityKind.values()),
				kind -> "Insert a capability of kind " + Names.word(kind), kind -> {
					Capability capability = site.named(NEW.createCapability(), party.getId() + "Capability",
							"Say what " + Names.title(party) + " can bring");
					capability.setKind(kind);
					party.getCapabilities().add(capability);
				}, ""));
	}

	private static void addCivilObserver(Site site, Offers offers) {
		site.net().ifPresent(net -> offers.chooseElement(site.inModel(Organisation.class).stream()
				.filter(one -> one.getSector() == Sector.CIVIL_SOCIETY).toList(), "Add % as an observer", one -> {
					Optional<Membership> known = net.getMemberships().stream()
							.filter(member -> member.getParty() == one).findFirst();
					if (known.isPresent()) {
						known.get().setStatus(MemberStatus.ENGAGED);
						return;
					}
					Membership member = NEW.createMembership();
					member.setParty(one);
					member.setPart(MemberPart.OBSERVER);
					member.setStatus(MemberStatus.ENGAGED);
					net.getMemberships().add(member);
				}, "The model has no organisation of civil society. Write it first."));
	}

	private static List<TechnologyService> channels(Site site) {
		return site.inModel(TechnologyService.class).stream()
				.sorted(Comparator.comparing(one -> one.getKind() != TechnologyKind.COMMUNICATION)).toList();
	}

	private static void insertContactPoint(Site site, Offers offers) {
		party(site).filter(party -> party.getContactPoints().isEmpty()).ifPresent(party -> offers.add(
				"Insert a contact point, open day and night", () -> {
					ContactPoint contact = site.named(NEW.createContactPoint(), party.getId() + "Desk",
							"Contact point of " + Names.title(party));
					contact.setAvailability(Availability.H24);
					channels(site).stream().findFirst().ifPresent(contact.getChannels()::add);
					party.getContactPoints().add(contact);
				}));
	}

	private static void setAvailability(Site site, Offers offers) {
		party(site).filter(party -> !party.getContactPoints().isEmpty()).ifPresent(party -> offers.chooseElement(
				party.getContactPoints(), "Open % day and night", contact -> contact.setAvailability(Availability.H24),
				""));
	}

	private static void chooseChannel(Site site, Offers offers) {
		party(site).filter(party -> !party.getContactPoints().isEmpty()).ifPresent(party -> offers.chooseElement(
				channels(site), "Reach it via %", channel -> party.getContactPoints().getFirst().getChannels()
						.add(channel), "The model has no technology. Write the channel first."));
	}

	private static void markSinglePoint(Site site, Offers offers) {
		Optional<Organisation> country = party(site).or(() -> site.parties(Sector.PUBLIC).stream().filter(one -> one
				.getJurisdiction() != null && site.finding().message().startsWith(one.getJurisdiction())).findFirst());
		Optional<String> code = country.map(Organisation::getJurisdiction)
				.or(() -> Optional.of(site.finding().message().substring(0, 2)));
		List<ContactPoint> all = site.inModel(Organisation.class).stream()
				.filter(one -> one.getSector() == Sector.PUBLIC && one.getJurisdiction() != null
						&& code.get().equals(one.getJurisdiction()))
				.flatMap(one -> one.getContactPoints().stream()).toList();
		List<ContactPoint> marked = all.stream().filter(ContactPoint::isSinglePoint).toList();
		offers.chooseElement(marked.isEmpty() ? all : marked, marked.isEmpty() ? "Mark % as the single one"
				: "Keep % as the single one", chosen -> all.forEach(one -> one.setSinglePoint(one == chosen)),
				"No public organisation of " + code.get() + " has a contact point. Write it first.");
	}

	private static void chooseBaseline(Site site, Offers offers) {
		site.element(VitalService.class).ifPresent(service -> offers.choose(
				Arrays.asList(BaselineRequirement.values()), one -> "Map it to " + Names.word(one),
				service.getBaseline()::add, ""));
	}

	private static void insertTimes(Site site, Offers offers) {
		site.element(VitalService.class).ifPresent(service -> {
			TimeSpan mtpd = service.getMtpd();
			TimeSpan rto = service.getRto();
			if (mtpd == null && rto == null) {
				offers.add("Insert times to be confirmed: tolerates 24 h, restored in 12 h", () -> {
					service.setMtpd(TimeSpan.of(24, Unit.HOURS));
					service.setRto(TimeSpan.of(12, Unit.HOURS));
				});
			} else if (mtpd == null) {
				TimeSpan twice = new TimeSpan(rto.amount().multiply(BigDecimal.TWO), rto.unit());
				offers.add("Insert a tolerable outage to be confirmed: " + twice, () -> service.setMtpd(twice));
			} else {
				TimeSpan half = half(mtpd);
				offers.add("Set the restore time to " + half + ", half of what is tolerable", () -> service.setRto(half));
			}
		});
	}

	private static TimeSpan half(TimeSpan span) {
		BigDecimal half = span.amount().divide(BigDecimal.TWO, 2, RoundingMode.DOWN).stripTrailingZeros();
		return new TimeSpan(half.scale() < 0 ? half.setScale(0) : half, span.unit());
	}

	private static void raiseBuffer(Site site, Offers offers) {
		site.element(Dependency.class).ifPresent(dependency -> {
			if (!(dependency.eContainer() instanceof VitalService service && service.getMtpd() != null
					&& dependency.getOn() instanceof VitalService other && other.getRto() != null)) {
				return;
			}
			BigDecimal gap = other.getRto().minutes().subtract(service.getMtpd().minutes());
			TimeSpan buffer = whole(gap, Unit.HOURS);
			offers.add("Raise the buffer to " + buffer, () -> dependency.setBuffer(buffer));
		});
	}

	/** Minutes in whole hours, rounded up. */
	private static TimeSpan whole(BigDecimal minutes, Unit unit) {
		return TimeSpan.of(minutes.divide(BigDecimal.valueOf(60), 0, RoundingMode.UP).longValueExact(), unit);
	}

	private static void addBuffer(Site site, Offers offers) {
		site.element(Dependency.class).ifPresent(dependency -> {
			TimeSpan wanted = dependency.eContainer() instanceof VitalService service && service.getMtpd() != null
					? service.getMtpd() : TimeSpan.of(24, Unit.HOURS);
			offers.add("Plan a buffer of " + wanted, () -> dependency.setBuffer(wanted));
		});
	}

	private static void chooseAlternative(Site site, Offers offers) {
		site.element(Dependency.class).ifPresent(dependency -> {
			CriticalElement on = dependency.getOn();
			List<CriticalElement> alike = site.inModel(CriticalElement.class).stream().filter(one -> on != null
					&& one.eClass() == on.eClass() && one != on && one != dependency.eContainer()).toList();
			if (!alike.isEmpty()) {
				offers.chooseElement(alike, "Name % as an alternative", dependency.getAlternatives()::add, "");
			}
		});
	}

	private static void chooseFallback(Site site, Offers offers) {
		site.element(TechnologyService.class).ifPresent(technology -> {
			List<TechnologyService> free = site.inModel(TechnologyService.class).stream().filter(one -> one != technology
					&& one.isOfflineCapable()
					&& one.getDependsOn().stream().noneMatch(technology.getDependsOn()::contains)).toList();
			offers.chooseElement(free, "Fall back on %", technology::setFallback,
					"No other technology works offline and depends on nothing that '" + Names.title(technology)
							+ "' depends on. Write it first.");
		});
	}
}
