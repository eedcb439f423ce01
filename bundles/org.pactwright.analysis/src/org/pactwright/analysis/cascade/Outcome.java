package org.pactwright.analysis.cascade;

import java.util.OptionalLong;

import org.pactwright.model.NamedElement;

/**
 * What became of an element in a cascade.
 *
 * @param element the element
 * @param condition how it fares at the end
 * @param output what it delivers at the end, in tenths of a percent of what is usual; 0 while it is down
 * @param takenOut whether it was one of those that failed at the beginning
 * @param firstFall when it first fell, in minutes
 * @param lastRestored when it last got better, in minutes
 * @param downMinutes how long it was down in all
 * @param lostMinutes what it failed to deliver, in minutes of usual output, rounded down
 * @param intolerableFrom from when on its outage was first longer than can be borne, in minutes
 * @param heldByCircle whether at the end it is down only because elements that need each other wait for each other
 */
public record Outcome(NamedElement element, Condition condition, int output, boolean takenOut, OptionalLong firstFall,
		OptionalLong lastRestored, long downMinutes, long lostMinutes, OptionalLong intolerableFrom,
		boolean heldByCircle) {
}
