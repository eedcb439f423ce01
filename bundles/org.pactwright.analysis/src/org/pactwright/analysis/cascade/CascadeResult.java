package org.pactwright.analysis.cascade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.analysis.ColourRole;
import org.pactwright.analysis.Hours;
import org.pactwright.analysis.Stamp;
import org.pactwright.language.Severity;
import org.pactwright.model.NamedElement;

/**
 * What follows from some failures.
 *
 * @param failures what was taken out
 * @param horizon the last minute that was looked at
 * @param events what happens, in order of time; within a minute causes come before what they bring about
 * @param outcomes what became of each element that anything happened to, in the order in which it first did
 */
public record CascadeResult(List<Failure> failures, long horizon, List<CascadeEvent> events, List<Outcome> outcomes) {

	/** The outcome of an element, or empty when nothing happened to it. */
	public Optional<Outcome> outcome(NamedElement element) {
		return outcomes.stream().filter(outcome -> outcome.element() == element).findFirst();
	}

	/** Where the cascade went across a border. */
	public List<CascadeEvent> crossings() {
		return events.stream().filter(CascadeEvent::crossesBorder).toList();
	}

	/**
	 * What an overlay writes on a diagram: on each element that anything happened to, and on each dependency that
	 * passed it on. Times run from the failure.
	 */
	public Map<EObject, Stamp> stamps() {
		Map<EObject, Stamp> stamps = new LinkedHashMap<>();
		for (Outcome outcome : outcomes) {
			stamps.put(outcome.element(), stamp(outcome));
		}
		for (CascadeEvent event : events) {
			event.through().ifPresent(dependency -> stamps.putIfAbsent(dependency, event.change() == Change.FALLS
					? new Stamp(Hours.text(event.minute()), Severity.ERROR, ColourRole.DOWN)
					: new Stamp(Hours.text(event.minute()), Severity.WARNING, ColourRole.DEGRADED)));
		}
		return java.util.Collections.unmodifiableMap(stamps);
	}

	private Stamp stamp(Outcome outcome) {
		long begin = events.stream().filter(event -> event.element() == outcome.element()).findFirst().orElseThrow().minute();
		boolean back = outcome.condition() == Condition.WORKING;
		String text = Hours.text(outcome.firstFall().orElse(begin))
				+ (back ? " - " + Hours.text(outcome.lastRestored().orElseThrow()) : "");
		if (outcome.takenOut()) {
			return new Stamp(text, Severity.ERROR, ColourRole.FAILED);
		}
		if (outcome.intolerableFrom().isPresent()) {
			return new Stamp(text, Severity.ERROR, ColourRole.INTOLERABLE);
		}
		if (outcome.condition() == Condition.DOWN) {
			return new Stamp(text, Severity.ERROR, ColourRole.DOWN);
		}
		if (back) {
			return new Stamp(text, outcome.firstFall().isPresent() ? Severity.WARNING : Severity.INFO, ColourRole.RESTORED);
		}
		return new Stamp(text, Severity.WARNING, ColourRole.DEGRADED);
	}
}
