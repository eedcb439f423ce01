package org.pactwright.design.services;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.ModelIndex;
import org.pactwright.design.internal.Words;
import org.pactwright.model.Actor;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Partnership;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.TlpLabel;

/** Services of the information exchange diagram. */
public class ExchangeServices {

	/** Those who send or receive, senders first. */
	public List<Actor> exchangingActors(Partnership partnership) {
		Set<Actor> actors = new LinkedHashSet<>();
		partnership.getExchanges().forEach(e -> actors.add(e.getSource()));
		partnership.getExchanges().forEach(e -> actors.addAll(e.getTargets()));
		actors.remove(null);
		return List.copyOf(actors);
	}

	/** Members that neither send nor receive. */
	public List<Organisation> idleMembers(Partnership partnership) {
		Set<Actor> busy = new LinkedHashSet<>(exchangingActors(partnership));
		return partnership.getMemberships().stream().map(Membership::getParty)
				.filter(p -> p != null && !busy.contains(p)).distinct().toList();
	}

	/** The technology that carries exchanges, and what that falls back on. */
	public List<TechnologyService> channels(Partnership partnership) {
		Set<TechnologyService> channels = new LinkedHashSet<>();
		for (InformationExchange exchange : partnership.getExchanges()) {
			TechnologyService channel = exchange.getChannel();
			while (channel != null && channels.add(channel)) {
				channel = channel.getFallback();
			}
		}
		return List.copyOf(channels);
	}

	/** Whether an actor sends or receives something of a partnership in a phase. */
	public boolean exchangesIn(Actor actor, Partnership partnership, String phase) {
		Actors actors = new Actors();
		return Stream.of(PactwrightPackage.Literals.INFORMATION_EXCHANGE__SOURCE,
				PactwrightPackage.Literals.INFORMATION_EXCHANGE__TARGETS)
				.flatMap(r -> ModelIndex.referring(actor, r, InformationExchange.class).stream())
				.anyMatch(e -> e.eContainer() == partnership && actors.isInPhase(e, phase));
	}

	/**
	 * Whether the strictest traffic light label of what an exchange carries is a given one.
	 *
	 * @param label as written in the language, such as {@code amber_strict}
	 */
	public boolean isLabelled(InformationExchange exchange, String label) {
		return strictest(exchange).map(TlpLabel::getLiteral).filter(label::equals).isPresent();
	}

	/** The strictest label of what an exchange carries. */
	static Optional<TlpLabel> strictest(InformationExchange exchange) {
		return exchange.getItems().stream().map(InformationItem::getSharing).filter(Objects::nonNull)
				.max(Comparator.naturalOrder());
	}

	/** The highest classification of what an exchange carries; null if nothing is classified. */
	public ClassificationLevel highestClassification(InformationExchange exchange) {
		return exchange.getItems().stream().map(InformationItem::getClassification).filter(Objects::nonNull)
				.max(Comparator.comparingInt(ClassificationLevel::getRank)).orElse(null);
	}

	/** Whether an exchange carries something that is not open to all. */
	public boolean isClassified(InformationExchange exchange) {
		ClassificationLevel level = highestClassification(exchange);
		return level != null && level.getRank() > 0;
	}

	/** How often and how fast. */
	public String termsLine(InformationExchange exchange) {
		return Words.line(Words.with("every ", exchange.getFrequency()), Words.with("within ", exchange.getMaxDelay()),
				Words.phases(exchange.getPhases()));
	}

	/** How often, as one edits it; empty if it is not said. */
	public String frequencyText(EObject exchange) {
		return exchange instanceof InformationExchange e ? Objects.toString(e.getFrequency(), "") : "";
	}
}
