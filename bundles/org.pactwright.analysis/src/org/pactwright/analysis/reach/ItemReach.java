package org.pactwright.analysis.reach;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.analysis.ColourRole;
import org.pactwright.analysis.Stamp;
import org.pactwright.language.Severity;
import org.pactwright.model.Actor;
import org.pactwright.model.InformationItem;

/**
 * Whom a piece of information reaches.
 *
 * @param item the information
 * @param holders the actors; first those who may have it, the nearest first, then those who may not
 */
public record ItemReach(InformationItem item, List<Holder> holders) {

	/** Those who may have it. */
	public List<Holder> allowed() {
		return holders.stream().filter(Holder::allowed).toList();
	}

	/** Those whom it reaches although they may not have it. */
	public List<Holder> forbidden() {
		return holders.stream().filter(holder -> !holder.allowed()).toList();
	}

	/** How it reaches an actor, or empty when it does not. */
	public Optional<Holder> holder(Actor actor) {
		return holders.stream().filter(holder -> holder.actor() == actor).findFirst();
	}

	/** What an overlay writes on a diagram: on each actor how far away it is, on each exchange whether it may. */
	public Map<EObject, Stamp> stamps() {
		Map<EObject, Stamp> stamps = new LinkedHashMap<>();
		for (Holder holder : holders) {
			int hops = holder.path().size();
			String text = hops == 0 ? holder.basis().word() : hops == 1 ? "1 hop" : hops + " hops";
			stamps.put(holder.actor(), stamp(text, holder.allowed()));
			holder.last().flatMap(Hop::exchange).ifPresent(exchange -> {
				boolean may = holder.last().get().obstacle().isEmpty();
				stamps.merge(exchange, stamp(may ? "" : holder.last().get().obstacle().get().bar().word(), may),
						(one, other) -> one.colour() == ColourRole.FORBIDDEN ? one : other);
			});
		}
		return Collections.unmodifiableMap(stamps);
	}

	private static Stamp stamp(String text, boolean may) {
		return may ? new Stamp(text, Severity.INFO, ColourRole.ALLOWED)
				: new Stamp(text, Severity.ERROR, ColourRole.FORBIDDEN);
	}
}
