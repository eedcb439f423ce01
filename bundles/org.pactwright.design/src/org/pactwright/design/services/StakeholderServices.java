package org.pactwright.design.services;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.ModelIndex;
import org.pactwright.design.internal.Words;
import org.pactwright.model.Agreement;
import org.pactwright.model.Availability;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.MemberPart;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Partnership;

/** Services of the partnership and stakeholder map. */
public class StakeholderServices {

	/** The parts that somebody has in a partnership, as literals of the metamodel, the lead first. */
	public List<EEnumLiteral> parts(Partnership partnership) {
		Set<MemberPart> taken = new HashSet<>();
		partnership.getMemberships().forEach(m -> taken.add(m.getPart()));
		return PactwrightPackage.Literals.MEMBER_PART.getELiterals().stream()
				.filter(l -> taken.contains(l.getInstance())).toList();
	}

	/** The members that have a part. */
	public List<Membership> membersInPart(Partnership partnership, EEnumLiteral part) {
		return partnership.getMemberships().stream().filter(m -> m.getPart() == part.getInstance()).toList();
	}

	/** The part in words, for several. */
	public String partLabel(EEnumLiteral part) {
		return switch ((MemberPart) part.getInstance()) {
			case LEAD -> "Lead";
			case PARTNER -> "Partners";
			case FACILITATOR -> "Facilitators";
			case DOMAIN_EXPERT -> "Domain experts";
			case SUPPLIER -> "Suppliers";
			case BENEFICIARY -> "Beneficiaries";
			case OBSERVER -> "Observers";
		};
	}

	/** The member's name. */
	public String memberLabel(Membership member) {
		return Words.title(member.getParty());
	}

	/** What kind of organisation it is and how far it is. */
	public String memberLine(Membership member) {
		Organisation party = member.getParty();
		String kind = party == null ? ""
				: party.getIndustry() != null ? party.getIndustry() : Words.word(party.getOrgType());
		String since = member.getSince() == null ? "" : " since " + member.getSince().getYear();
		return Words.line(kind, Words.word(member.getStatus()) + since);
	}

	/** Whether the member has committed itself. */
	public boolean isCommitted(Membership member) {
		return member.getStatus() == MemberStatus.COMMITTED;
	}

	/** Whether the member is known, asked or talking, and has not committed itself. */
	public boolean isOnTheWay(Membership member) {
		return member.getStatus() == MemberStatus.CANDIDATE || member.getStatus() == MemberStatus.INVITED
				|| member.getStatus() == MemberStatus.ENGAGED;
	}

	/** Whether the member is suspended or has left. */
	public boolean isLeaving(Membership member) {
		return member.getStatus() == MemberStatus.SUSPENDED || member.getStatus() == MemberStatus.EXITED;
	}

	/** Whether no other membership of the partnership is of the same organisation. */
	public boolean isOnlyOne(Membership member) {
		return member.getParty() == null || ModelIndex
				.referring(member.getParty(), PactwrightPackage.Literals.MEMBERSHIP__PARTY, Membership.class).stream()
				.noneMatch(m -> m != member && m.eContainer() == member.eContainer());
	}

	/** Whether the member has a capability for a phase. */
	public boolean hasMeansIn(Membership member, String phase) {
		Actors actors = new Actors();
		return member.getParty() != null
				&& member.getParty().getCapabilities().stream().anyMatch(c -> actors.isInPhase(c, phase));
	}

	/** Whether an organisation can become a member of a partnership: it is none yet. */
	public boolean mayJoin(EObject organisation, Partnership partnership) {
		return organisation instanceof Organisation && partnership != null
				&& partnership.getMemberships().stream().noneMatch(m -> m.getParty() == organisation);
	}

	/** The contact point's name, and whether it is the only one to call. */
	public String contactLabel(ContactPoint contact) {
		return Words.title(contact) + (contact.isSinglePoint() ? " (single point)" : "");
	}

	/** Whether somebody answers at any hour. */
	public boolean isAlwaysThere(ContactPoint contact) {
		return contact.getAvailability() == Availability.H24;
	}

	/** What kind of partnership it is and how far it is. */
	public String partnershipLine(Partnership partnership) {
		return Words.line(Words.word(partnership.getKind()), Words.word(partnership.getFormality()),
				partnership.isVoluntary() ? "voluntary" : "", Words.word(partnership.getLevel()),
				Words.word(partnership.getJourneyStage()), partnership.getMemberships().size() + " members");
	}

	/** What the partnership is for. */
	public String scopeLine(Partnership partnership) {
		return Objects.toString(partnership.getScope(), "");
	}

	/** Whether all parties have signed, with a date. */
	public boolean isSigned(Agreement agreement) {
		Set<Organisation> signed = new HashSet<>();
		agreement.getSignatures().stream().filter(s -> s.getOn() != null).forEach(s -> signed.add(s.getOrganisation()));
		return agreement.getSignedOn() != null && signed.containsAll(agreement.getParties());
	}

	/** The memberships of an agreement's parties in its partnership. */
	public List<Membership> signatories(Agreement agreement) {
		if (!(agreement.eContainer() instanceof Partnership partnership)) {
			return List.of();
		}
		Set<Organisation> parties = new HashSet<>(agreement.getParties());
		return partnership.getMemberships().stream().filter(m -> parties.contains(m.getParty())).toList();
	}
}
