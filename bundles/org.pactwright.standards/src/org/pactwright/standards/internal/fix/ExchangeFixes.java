package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.Agreement;
import org.pactwright.model.AgreementKind;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.InteropLayer;
import org.pactwright.model.InteropStatus;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.Organisation;
import org.pactwright.model.Regulation;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Sector;
import org.pactwright.model.SharePolicy;
import org.pactwright.model.TechnologyService;

/** Fixes of information, its exchange and interoperability. */
public final class ExchangeFixes {

	private ExchangeFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("create-governance-function", ExchangeFixes::createGovernance);
		all.put("insert-layer-function", ExchangeFixes::insertLayer);
		all.put("insert-vocabulary", ExchangeFixes::insertVocabulary);
		all.put("choose-cleared-channel", ExchangeFixes::chooseChannel);
		all.put("choose-legal-basis", ExchangeFixes::chooseLegalBasis);
		all.put("drop-target", ExchangeFixes::dropTarget);
		all.put("choose-classification", ExchangeFixes::chooseClassification);
		all.put("add-handling-level", (site, offers) -> {
			if (site.finding().message().contains(" may not handle ")) {
				offers.cannot("Whether somebody is cleared only the authority in charge can tell; where it is, write "
						+ "'handles' with the level at the organisation.");
			}
		});
		all.put("choose-agreement", ExchangeFixes::chooseAgreement);
		all.put("replace-target-by-role", ExchangeFixes::replaceTarget);
		all.put("remove-exchange", ExchangeFixes::removeExchange);
		all.put("choose-owner", ExchangeFixes::chooseOwner);
		all.put("choose-policy", ExchangeFixes::choosePolicy);
		all.put("insert-exchange", ExchangeFixes::insertExchange);
		return all;
	}

	private static Optional<InformationExchange> exchange(Site site) {
		return site.element(InformationExchange.class);
	}

	private static void createGovernance(Site site, Offers offers) {
		site.net().ifPresent(net -> {
			Optional<Role> owner = site.role(RoleKind.INTEROPERABILITY_LEAD).or(site::manager);
			Optional<InteroperabilityFunction> existing = net.getInterop().stream()
					.filter(one -> one.getLayer() == InteropLayer.GOVERNANCE).findFirst();
			if (owner.isEmpty()) {
				offers.cannot("No role is there to own the governance of interoperability. Write one first.");
			} else if (existing.isPresent()) {
				offers.add("Let '" + Names.title(owner.get()) + "' own '" + Names.title(existing.get()) + "'",
						() -> existing.get().setOwner(owner.get()));
			} else {
				offers.add("Insert a governance function that '" + Names.title(owner.get()) + "' owns",
						() -> function(InteropLayer.GOVERNANCE, "Governance of interoperability", site.parties(), site)
								.setOwner(owner.get()));
			}
		});
	}

	private static InteroperabilityFunction function(InteropLayer layer, String title, List<? extends Actor> between,
			Site site) {
		InteroperabilityFunction function = site.named(NEW.createInteroperabilityFunction(), Site.id(title), title);
		function.setLayer(layer);
		function.setStatus(InteropStatus.PLANNED);
		function.getBetween().addAll(between);
		site.net().orElseThrow().getInterop().add(function);
		return function;
	}

	private static void insertLayer(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> site.net().ifPresent(net -> {
			for (InteropLayer layer : InteropLayer.values()) {
				boolean footing = net.getInterop().stream().anyMatch(one -> one.getLayer() == layer
						&& one.getStatus() != InteropStatus.MISSING && one.getEnables().contains(exchange));
				if (layer == InteropLayer.GOVERNANCE || footing
						|| !site.finding().message().contains(Names.word(layer))) {
					continue;
				}
				Optional<InteroperabilityFunction> same = net.getInterop().stream()
						.filter(one -> one.getLayer() == layer && one.getStatus() != InteropStatus.MISSING).findFirst();
				same.ifPresent(one -> offers.add("Let '" + Names.title(one) + "' enable it",
						() -> one.getEnables().add(exchange)));
				List<Actor> between = Site.both(List.of(exchange.getSource()), exchange.getTargets());
				offers.add("Plan a " + Names.word(layer) + " function for it", () -> function(layer,
						"Plan " + Names.word(layer) + " footing of " + Names.title(exchange), between, site)
								.getEnables().add(exchange));
			}
		}));
	}

	private static void insertVocabulary(Site site, Offers offers) {
		Optional<InformationItem> item = site.element(InformationItem.class).or(() -> exchange(site)
				.flatMap(exchange -> exchange.getItems().stream().filter(one -> site.finding().message()
						.contains(Names.title(one))).findFirst()));
		item.ifPresent(one -> offers.add("Insert a vocabulary to be agreed",
				() -> one.setVocabulary("to be agreed: the terms of " + Names.title(one))));
	}

	private static void chooseChannel(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> {
			List<TechnologyService> cleared = site.inModel(TechnologyService.class).stream()
					.filter(one -> one != exchange.getChannel()
							&& (one.getPhases().isEmpty() || one.getPhases().containsAll(exchange.getPhases()))
							&& exchange.getItems().stream().map(InformationItem::getClassification)
									.allMatch(level -> level == null || level.getRank() == null || level.getRank() <= 0
											|| one.getAccreditedFor() != null
													&& site.context().covers(one.getAccreditedFor(), level))).toList();
			offers.chooseElement(cleared, "Send it over %", exchange::setChannel,
					"No other technology is accredited for what '" + Names.title(exchange)
							+ "' carries in its phases. Write the accreditation once it is given.");
		});
	}

	private static void chooseLegalBasis(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> offers.chooseElement(site.inModel(Regulation.class), "Rest it on %",
				exchange.getLegalBasis()::add, "The model has no regulation. Write it with its citation first."));
	}

	private static void dropTarget(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> {
			List<Actor> named = exchange.getTargets().stream().filter(one -> blamed(one, site)).toList();
			boolean source = exchange.getSource() != null
					&& site.finding().message().startsWith(Names.title(exchange.getSource()) + " may not");
			if (source || site.finding().message().contains("no classification")) {
				return;
			}
			if (exchange.getTargets().size() > named.size()) {
				offers.chooseElement(named, "Send it to % no more", exchange.getTargets()::remove,
						"Who is meant was not found.");
			} else {
				offers.add("Remove the exchange, which has no other target", () -> EcoreUtil.remove(exchange));
			}
		});
	}

	private static boolean blamed(Actor target, Site site) {
		String message = site.finding().message();
		return message.contains(Names.title(target)) || site.context().organisationsOf(target).stream()
				.anyMatch(one -> message.contains("rival " + Names.title(one)));
	}

	private static void chooseClassification(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> exchange.getItems().stream()
				.filter(one -> one.getClassification() == null && site.finding().message().contains(Names.title(one)))
				.findFirst().ifPresent(item -> offers.chooseElement(site.inModel(ClassificationLevel.class).stream()
						.filter(level -> site.context().mayHandle(exchange.getSource(), level)
								&& exchange.getTargets().stream().allMatch(to -> site.context().mayHandle(to, level)))
						.toList(), "Classify '" + Names.title(item) + "' as %", item::setClassification,
						"No level is there that all who receive it may handle.")));
	}

	private static void chooseAgreement(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> {
			List<Organisation> ends = Site.both(site.context().organisationsOf(exchange.getSource()), exchange.getTargets()
					.stream().flatMap(to -> site.context().organisationsOf(to).stream()).toList());
			List<Agreement> fitting = site.net().map(net -> List.copyOf(net.getAgreements())).orElse(List.of()).stream()
					.filter(one -> one.getParties().containsAll(ends) && one.getExpiresOn() == null).toList();
			List<Agreement> sharing = fitting.stream()
					.filter(one -> one.getKind() == AgreementKind.INFORMATION_SHARING).toList();
			offers.chooseElement(sharing.isEmpty() ? fitting : sharing, "Let it run under %", exchange::setAgreement,
					"No agreement joins all who take part in '" + Names.title(exchange) + "'. Write it first.");
		});
	}

	private static void replaceTarget(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> exchange.getTargets().stream()
				.filter(one -> !(one instanceof Role) && site.finding().message().contains(Names.title(one))).findFirst()
				.ifPresent(target -> offers.chooseElement(site.roles().stream()
						.filter(role -> !role.getAppointments().isEmpty() && role.getOrganisation() != null && site
								.context().organisationsOf(target).contains(role.getOrganisation())).toList(),
						"Send it to % instead", role -> {
							int index = exchange.getTargets().indexOf(target);
							exchange.getTargets().remove(target);
							exchange.getTargets().add(index, role);
						}, "No role of '" + Names.title(target) + "' is held by anybody.")));
	}

	private static void removeExchange(Site site, Offers offers) {
		exchange(site).ifPresent(exchange -> {
			List<InformationItem> named = exchange.getItems().stream()
					.filter(one -> site.finding().message().contains(Names.title(one))).toList();
			if (exchange.getItems().size() > named.size()) {
				offers.add("Take '" + Names.title(named.getFirst()) + "' out of it",
						() -> exchange.getItems().removeAll(named));
			} else {
				offers.add("Remove the exchange", () -> EcoreUtil.remove(exchange));
			}
		});
	}

	private static void chooseOwner(Site site, Offers offers) {
		site.element(InformationItem.class).or(() -> exchange(site).flatMap(exchange -> exchange.getItems().stream()
				.filter(one -> one.getOwner() == null).findFirst())).ifPresent(item -> {
					List<Organisation> senders = site.context().all(InformationExchange.class).stream()
							.filter(one -> one.getItems().contains(item) && one.getSource() != null)
							.flatMap(one -> site.context().organisationsOf(one.getSource()).stream()).distinct().toList();
					offers.chooseElement(senders, "Let % own it", item::setOwner, "Nobody sends it.");
				});
	}

	private static void choosePolicy(Site site, Offers offers) {
		site.element(InformationItem.class).ifPresent(item -> offers.choose(
				List.of(SharePolicy.CAN, SharePolicy.COULD, SharePolicy.CANNOT), one -> "It " + Names.word(one)
						+ " be shared", item::setPolicy, ""));
	}

	private static void insertExchange(Site site, Offers offers) {
		boolean back = site.finding().message().contains("from the private");
		Sector from = back ? Sector.PRIVATE : Sector.PUBLIC;
		Sector to = back ? Sector.PUBLIC : Sector.PRIVATE;
		site.net().ifPresent(net -> {
			for (InformationExchange same : net.getExchanges()) {
				if (!site.context().sectorsOf(same.getSource()).contains(from) || same.getAgreement() == null) {
					continue;
				}
				List<Organisation> fitting = same.getAgreement().getParties().stream()
						.filter(one -> one.getSector() == to && same.getItems().stream()
								.allMatch(item -> item.getClassification() != null
										&& site.context().mayHandle(one, item.getClassification()))).toList();
				if (!fitting.isEmpty()) {
					offers.chooseElement(fitting, "Send '" + Names.title(same) + "' to % too", same.getTargets()::add,
							"");
				}
			}
			if (offers.offers().isEmpty()) {
				offers.cannot("No exchange of the " + Names.word(from) + " side runs under an agreement with the "
						+ Names.word(to) + " side, so it is not clear what may be sent. Write it.");
			}
		});
	}
}
