package org.pactwright.analysis.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.analysis.Hours;
import org.pactwright.language.Names;
import org.pactwright.model.Dependency;
import org.pactwright.model.NamedElement;

/**
 * Something that happens in a cascade.
 *
 * @param minute when, in minutes from the beginning
 * @param element to what: a critical element, a technology service, an exchange, an organisation (that can no longer be
 * reached), a body or a procedure
 * @param change what happens
 * @param condition how the element fares from now on
 * @param output what it delivers from now on, in tenths of a percent of what is usual; 0 while it is down
 * @param because the event that brought it about, or empty where the element was taken out or repaired
 * @param through the dependency that passed it on, where there is one
 * @param crossesBorder whether that dependency reaches across a border
 */
public record CascadeEvent(long minute, NamedElement element, Change change, Condition condition, int output,
		Optional<CascadeEvent> because, Optional<Dependency> through, boolean crossesBorder) {

	/** The events that led here, from the first to this one. */
	public List<CascadeEvent> chain() {
		List<CascadeEvent> chain = new ArrayList<>();
		for (Optional<CascadeEvent> event = Optional.of(this); event.isPresent(); event = event.get().because()) {
			chain.add(event.get());
		}
		return List.copyOf(chain.reversed());
	}

	/** What brought it about, for people: {@code Power, buffer of 4 h used up}, {@code repaired}, {@code out since 4 h}. */
	public String reason() {
		if (because.isEmpty()) {
			return change == Change.RESTORED ? "repaired" : "taken out";
		}
		if (change == Change.INTOLERABLE) {
			return "out since " + Hours.text(because.get().minute());
		}
		StringBuilder words = new StringBuilder(Names.title(because.get().element()));
		if (change != Change.RESTORED) {
			through.map(Dependency::getBuffer).filter(buffer -> buffer.minutes().signum() > 0)
					.ifPresent(buffer -> words.append(", buffer of ").append(buffer).append(" used up"));
			through.filter(need -> !need.getAlternatives().isEmpty())
					.ifPresent(need -> words.append(", no alternative left"));
			words.append(crossesBorder ? ", across the border" : "");
		}
		return words.toString();
	}

	/** Without the chain, which could be as long as the cascade. */
	@Override
	public String toString() {
		return minute + " min: " + element.getId() + " " + change.word() + " (" + condition.word() + ")"
				+ because.map(event -> " because of " + event.element().getId()).orElse("");
	}

	/** By identity: two events of one cascade are never the same, and comparing chains could take very long. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
