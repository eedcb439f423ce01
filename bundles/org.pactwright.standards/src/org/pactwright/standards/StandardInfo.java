package org.pactwright.standards;

import java.util.List;

/**
 * A standard or source that rules rest on.
 *
 * @param id short and unchanging, for instance {@code ISO44001}
 * @param name for people, with its edition
 * @param about what it is for
 * @param clauses its clauses that matter for a partnership, in the order of the standard
 */
public record StandardInfo(String id, String name, String about, List<ClauseInfo> clauses) {

	public StandardInfo {
		clauses = List.copyOf(clauses);
	}
}
