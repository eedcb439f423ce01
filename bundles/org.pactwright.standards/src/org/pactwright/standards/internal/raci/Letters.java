package org.pactwright.standards.internal.raci;

import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;

/** Counts who has which letter. */
final class Letters {

	private Letters() {
	}

	/** How many actors have a letter; an actor that is named twice counts once, unknown ones count as one more. */
	static long actors(RaciTarget item, RaciLetter letter) {
		return item.getAssignments().stream().filter(assignment -> assignment.getLetter() == letter)
				.map(ResponsibilityAssignment::getActor).distinct().count();
	}
}
