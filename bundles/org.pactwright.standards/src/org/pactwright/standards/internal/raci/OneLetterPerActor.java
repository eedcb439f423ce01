package org.pactwright.standards.internal.raci;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.model.Actor;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** RACI-c: an actor has one letter per item; only A and R go together. */
final class OneLetterPerActor extends Rule.OnEach<RaciTarget> {
	private static final Set<RaciLetter> GO_TOGETHER = Set.of(RaciLetter.A, RaciLetter.R);
	private static final Comparator<RaciLetter> STRONGEST_FIRST = Comparator
			.comparingInt(List.of(RaciLetter.A, RaciLetter.R, RaciLetter.C, RaciLetter.I)::indexOf);

	OneLetterPerActor() {
		super("RACI-c", RaciTarget.class);
	}

	@Override
	protected void check(RaciTarget item, CheckContext context, Report report) {
		Map<Actor, Map<RaciLetter, ResponsibilityAssignment>> byActor = new LinkedHashMap<>();
		for (ResponsibilityAssignment assignment : item.getAssignments()) {
			if (assignment.getActor() != null) {
				byActor.computeIfAbsent(assignment.getActor(), key -> new EnumMap<>(RaciLetter.class))
						.putIfAbsent(assignment.getLetter(), assignment);
			}
		}
		byActor.forEach((actor, letters) -> {
			if (letters.size() > 1 && !letters.keySet().equals(GO_TOGETHER)) {
				List<RaciLetter> strongestFirst = letters.keySet().stream().sorted(STRONGEST_FIRST).toList();
				RaciLetter weakest = strongestFirst.getLast();
				report.on(letters.get(weakest)).fill("actor", actor).fill("x", strongestFirst.getFirst())
						.fill("y", weakest).fill("item", item).add();
			}
		});
	}
}
