package org.pactwright.standards;

import java.util.Optional;

/**
 * What is known about a clause. Clauses are numbered and described in our own words, never quoted.
 *
 * @param ref the clause
 * @param title what it is about
 * @param confirmed whether the number was seen in a public source
 * @param unchecked why no rule can judge it, or empty when rules do
 */
public record ClauseInfo(ClauseRef ref, String title, boolean confirmed, Optional<String> unchecked) {
}
