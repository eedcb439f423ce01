package org.pactwright.standards;

/**
 * A clause of a standard or source: the key by which rules and the list of clauses meet.
 *
 * @param standard the id of the standard in the list of clauses, for instance {@code ISO44001}
 * @param clause its number or name, for instance {@code 8.6}
 */
public record ClauseRef(String standard, String clause) {

	@Override
	public String toString() {
		return standard + " " + clause;
	}
}
