package org.pactwright.viewpoint.diagram;

import java.util.List;

/**
 * What a refresh has done to a diagram.
 *
 * @param added new elements, in the order in which they were made
 * @param removed elements that are no longer on the diagram
 * @param changed elements that were there before and look otherwise now
 * @param reordered whether elements that were there before have another order now
 */
public record RefreshResult(List<DiagramElement> added, List<DiagramElement> removed, List<DiagramElement> changed,
		boolean reordered) {

	/** Nothing was done. */
	public static final RefreshResult NOTHING = new RefreshResult(List.of(), List.of(), List.of(), false);

	public RefreshResult {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}

	/** Whether nothing was done. */
	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !reordered;
	}
}
