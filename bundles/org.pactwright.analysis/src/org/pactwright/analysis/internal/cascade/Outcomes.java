package org.pactwright.analysis.internal.cascade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Change;
import org.pactwright.analysis.cascade.Condition;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.analysis.cascade.Outcome;
import org.pactwright.model.NamedElement;

/** Sums up for each element what happened to it. */
final class Outcomes {

	private int output = Grades.ALL;
	private long since;
	private long down;
	private long lost;
	private OptionalLong firstFall = OptionalLong.empty();
	private OptionalLong lastRestored = OptionalLong.empty();
	private OptionalLong intolerable = OptionalLong.empty();

	static CascadeResult result(List<Failure> failures, long horizon, List<CascadeEvent> events,
			List<NamedElement> circle) {
		Map<NamedElement, Outcomes> sums = new LinkedHashMap<>();
		events.forEach(event -> sums.computeIfAbsent(event.element(), key -> new Outcomes()).add(event));
		Set<NamedElement> takenOut = failures.stream().map(Failure::element).collect(Collectors.toSet());
		Set<NamedElement> waiting = Set.copyOf(circle);
		List<Outcome> outcomes = sums.entrySet().stream().map(entry -> entry.getValue().outcome(entry.getKey(), horizon,
				takenOut.contains(entry.getKey()), waiting.contains(entry.getKey()))).toList();
		return new CascadeResult(List.copyOf(failures), horizon, List.copyOf(events), outcomes);
	}

	private void add(CascadeEvent event) {
		switch (event.change()) {
			case INTOLERABLE -> intolerable = first(intolerable, event.minute());
			case FALLS -> firstFall = first(firstFall, event.minute());
			case RESTORED -> lastRestored = OptionalLong.of(event.minute());
			case DEGRADES -> {
				// what it delivers says it
			}
		}
		account(event.minute());
		output = event.output();
	}

	private static OptionalLong first(OptionalLong earlier, long minute) {
		return earlier.isPresent() ? earlier : OptionalLong.of(minute);
	}

	private void account(long minute) {
		lost += (minute - since) * (Grades.ALL - output);
		down += output == 0 ? minute - since : 0;
		since = minute;
	}

	private Outcome outcome(NamedElement element, long horizon, boolean takenOut, boolean circle) {
		account(horizon);
		Condition condition = output == 0 ? Condition.DOWN : output == Grades.ALL ? Condition.WORKING : Condition.DEGRADED;
		return new Outcome(element, condition, output, takenOut, firstFall, lastRestored, down, lost / Grades.ALL,
				intolerable, circle);
	}
}
