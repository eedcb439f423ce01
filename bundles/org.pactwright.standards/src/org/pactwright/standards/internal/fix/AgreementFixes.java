package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Names;
import org.pactwright.model.Agreement;
import org.pactwright.model.AgreementKind;
import org.pactwright.model.AgreementTopic;
import org.pactwright.model.Capability;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InteropLayer;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Regulation;
import org.pactwright.model.RuleWaiver;
import org.pactwright.model.SecurityCondition;
import org.pactwright.model.SignOff;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.RuleInfo;

/** Fixes of agreements and waivers. */
public final class AgreementFixes {

	private AgreementFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("add-successor-agreement", AgreementFixes::addSuccessor);
		all.put("add-signature", AgreementFixes::addSignature);
		all.put("remove-waiver", AgreementFixes::removeWaiver);
		all.put("choose-rule-id", AgreementFixes::chooseRuleId);
		all.put("add-change-clause", (site, offers) -> site.element(Agreement.class)
				.ifPresent(agreement -> cover(List.of(agreement), offers, AgreementTopic.CHANGE)));
		all.put("add-confidentiality-clause", AgreementFixes::addConfidentiality);
		all.put("add-neutrality-clause", (site, offers) -> cover(charters(site), offers, AgreementTopic.NEUTRALITY));
		all.put("add-topics", AgreementFixes::addTopics);
		all.put("add-conditions", AgreementFixes::addConditions);
		all.put("add-party-to-charter", AgreementFixes::addParty);
		all.put("create-call-up-contract", AgreementFixes::createCallUp);
		all.put("set-review-date", (site, offers) -> offers.cannot("The agreement has to be reviewed by its parties; "
				+ "write 'reviewed' with the day on which they did."));
		all.put("add-legal-function", AgreementFixes::addLegalBasis);
		return all;
	}

	private static void addSuccessor(Site site, Offers offers) {
		Optional<Agreement> ended = site.element(InformationExchange.class).map(InformationExchange::getAgreement)
				.or(() -> site.element(GovernanceBody.class).map(GovernanceBody::getCharter))
				.or(() -> site.element(Agreement.class))
				.or(() -> site.element(Capability.class).flatMap(one -> one.getCovers().stream()
						.filter(agreement -> agreement.getExpiresOn() != null && site.today()
								.filter(today -> agreement.getExpiresOn().isBefore(today)).isPresent()).findFirst()));
		ended.ifPresent(old -> offers.add("Insert a successor of '" + Names.title(old) + "', not signed yet", () -> {
			Agreement next = EcoreUtil.copy(old);
			site.named(next, old.getId() + "Next", "Successor of " + Names.title(old));
			next.getSignatures().clear();
			next.setSignedOn(null);
			next.setEffectiveFrom(null);
			next.setExpiresOn(null);
			next.setReviewOn(null);
			next.setLastReviewed(null);
			Partnership net = (Partnership) old.eContainer();
			net.getAgreements().add(next);
			switch (site.finding().element()) {
				case InformationExchange exchange -> exchange.setAgreement(next);
				case GovernanceBody body -> body.setCharter(next);
				case Capability capability -> capability.getCovers().set(capability.getCovers().indexOf(old), next);
				default -> {
					net.getExchanges().stream().filter(one -> one.getAgreement() == old)
							.forEach(one -> one.setAgreement(next));
					net.getBodies().stream().filter(one -> one.getCharter() == old).forEach(one -> one.setCharter(next));
				}
			}
		}));
	}

	private static void addSignature(Site site, Offers offers) {
		site.element(Agreement.class).ifPresent(agreement -> {
			Optional<Organisation> missing = agreement.getParties().stream().filter(party -> agreement.getSignatures()
					.stream().noneMatch(one -> one.getOrganisation() == party)
					&& site.finding().message().contains(Names.title(party))).findFirst();
			missing.ifPresentOrElse(party -> offers.ask("Add the line for the signature of " + Names.title(party)
					+ ", without a day", () -> {
						SignOff signature = NEW.createSignOff();
						signature.setOrganisation(party);
						agreement.getSignatures().add(signature);
					}), () -> offers.cannot("Who else is a party to '" + Names.title(agreement)
							+ "' only people can tell. Write its parties."));
		});
	}

	private static void removeWaiver(Site site, Offers offers) {
		site.element(RuleWaiver.class).ifPresent(waiver -> offers.add("Remove the waiver",
				() -> EcoreUtil.remove(waiver)));
	}

	private static void chooseRuleId(Site site, Offers offers) {
		site.element(RuleWaiver.class).ifPresent(waiver -> {
			String id = waiver.getRuleId();
			int dash = id.lastIndexOf('-');
			List<String> near = Catalogue.standard().rules().stream().map(RuleInfo::id)
					.filter(known -> known.equalsIgnoreCase(id)
							|| dash > 0 && known.startsWith(id.substring(0, dash + 1))).toList();
			offers.choose(near, known -> "Change to " + known, waiver::setRuleId,
					"No rule has an id like " + id + ". Write the id of a rule, or remove the waiver.");
			offers.ask("Remove the waiver", () -> EcoreUtil.remove(waiver));
		});
	}

	private static List<Agreement> agreements(Site site) {
		return site.net().map(net -> List.copyOf(net.getAgreements())).orElse(List.of());
	}

	private static List<Agreement> charters(Site site) {
		List<Agreement> charters = agreements(site).stream().filter(one -> one.getKind() == AgreementKind.CHARTER).toList();
		return charters.isEmpty() ? agreements(site) : charters;
	}

	/** Offers to let one of some agreements cover topics. */
	private static void cover(List<Agreement> agreements, Offers offers, AgreementTopic... topics) {
		List<AgreementTopic> wanted = Arrays.asList(topics);
		offers.chooseElement(agreements, "Let % cover "
				+ String.join(", ", wanted.stream().map(Names::word).toList()), agreement -> wanted.stream()
						.filter(topic -> !agreement.getCovers().contains(topic)).forEach(agreement.getCovers()::add),
				"The partnership has no agreement. Write its charter first.");
	}

	private static void addConfidentiality(Site site, Offers offers) {
		site.element(InformationExchange.class).ifPresent(exchange -> {
			if (exchange.getAgreement() != null) {
				cover(List.of(exchange.getAgreement()), offers, AgreementTopic.CONFIDENTIALITY);
			} else {
				offers.chooseElement(agreements(site).stream()
						.filter(one -> one.getCovers().contains(AgreementTopic.CONFIDENTIALITY)).toList(),
						"Let it run under %", exchange::setAgreement,
						"No agreement covers confidentiality. Write one first.");
			}
		});
	}

	private static void addTopics(Site site, Offers offers) {
		Set<AgreementTopic> missing = EnumSet.of(AgreementTopic.ROLES, AgreementTopic.OBJECTIVES,
				AgreementTopic.DISPUTE, AgreementTopic.EXIT);
		agreements(site).forEach(agreement -> missing.removeAll(agreement.getCovers()));
		cover(charters(site), offers, missing.toArray(AgreementTopic[]::new));
	}

	private static void addConditions(Site site, Offers offers) {
		site.element(Agreement.class).ifPresent(agreement -> offers.add("Let it hold in peacetime, crisis and war",
				() -> Arrays.stream(SecurityCondition.values()).filter(one -> !agreement.getConditions().contains(one))
						.forEach(agreement.getConditions()::add)));
	}

	private static void addParty(Site site, Offers offers) {
		site.element(Membership.class).ifPresent(member -> {
			List<Agreement> signed = charters(site).stream().filter(one -> one.getSignedOn() != null).toList();
			if (signed.isEmpty()) {
				offers.cannot("No agreement of the partnership was signed. Write the day on which one was.");
				return;
			}
			Agreement charter = signed.getFirst();
			offers.ask("Add " + Names.title(member.getParty()) + " to the parties of '" + Names.title(charter)
					+ "', with a line for its signature", () -> {
						charter.getParties().add(member.getParty());
						if (charter.getSignatures().stream()
								.noneMatch(one -> one.getOrganisation() == member.getParty())) {
							SignOff signature = NEW.createSignOff();
							signature.setOrganisation(member.getParty());
							charter.getSignatures().add(signature);
						}
					});
		});
	}

	private static final List<AgreementTopic> CALL_UP = List.of(AgreementTopic.CALL_UP, AgreementTopic.PRICING,
			AgreementTopic.LIABILITY, AgreementTopic.INSURANCE);

	private static void createCallUp(Site site, Offers offers) {
		site.element(Capability.class).ifPresent(capability -> {
			Optional<Agreement> covering = capability.getCovers().stream().findFirst();
			if (covering.isPresent()) {
				cover(List.of(covering.get()), offers, CALL_UP.toArray(AgreementTopic[]::new));
				return;
			}
			Organisation owner = (Organisation) capability.eContainer();
			Optional<Organisation> lead = site.context().all(Partnership.class).stream()
					.filter(net -> net.getMemberships().stream().anyMatch(member -> member.getParty() == owner))
					.flatMap(net -> net.getMemberships().stream())
					.filter(member -> member.getPart() == org.pactwright.model.MemberPart.LEAD)
					.map(Membership::getParty).filter(one -> one != null && one != owner).findFirst();
			if (lead.isEmpty()) {
				offers.cannot("No other member leads a partnership that could call up '" + Names.title(capability) + "'.");
				return;
			}
			offers.add("Insert a call-up contract with " + Names.title(lead.get()) + ", not signed yet", () -> {
				Agreement contract = site.named(NEW.createAgreement(), "CallUp" + owner.getId(),
						"Call-up of " + Names.title(capability));
				contract.setKind(AgreementKind.CONTRACT);
				contract.setBinding(true);
				contract.getParties().addAll(List.of(lead.get(), owner));
				contract.getCovers().addAll(CALL_UP);
				contract.getConditions().addAll(Arrays.asList(SecurityCondition.values()));
				Partnership net = site.context().all(Partnership.class).stream().filter(one -> one.getMemberships()
						.stream().anyMatch(member -> member.getParty() == owner)).findFirst().orElseThrow();
				net.getAgreements().add(contract);
				capability.getCovers().add(contract);
			});
		});
	}

	private static void addLegalBasis(Site site, Offers offers) {
		site.net().ifPresent(net -> {
			Optional<String> country = site.parties().stream().map(Organisation::getJurisdiction)
					.filter(one -> one != null && site.finding().message().matches(".*\\b" + one + "\\b.*")).findFirst();
			List<Regulation> laws = country.stream().flatMap(one -> site.context().all(Regulation.class).stream()
					.filter(law -> law.getJurisdictions().contains(one))).toList();
			Optional<org.pactwright.model.InteroperabilityFunction> legal = net.getInterop().stream()
					.filter(one -> one.getLayer() == InteropLayer.LEGAL).findFirst();
			if (legal.isEmpty()) {
				offers.chooseElement(charters(site).isEmpty() || laws.isEmpty() ? List.<Regulation> of() : laws,
						"Rest '" + charters(site).stream().findFirst().map(Names::title).orElse("") + "' on %",
						law -> charters(site).getFirst().getLegalBasis().add(law), noLaw(country));
				return;
			}
			offers.chooseElement(laws, "Name % at '" + Names.title(legal.get()) + "'",
					law -> legal.get().getRegulations().add(law), noLaw(country));
		});
	}

	private static String noLaw(Optional<String> country) {
		return "No regulation that holds" + country.map(one -> " in " + one).orElse(" there")
				+ " is in the model. Write it with its citation first.";
	}
}
