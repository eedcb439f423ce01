package org.pactwright.language.ide;

/**
 * One place in a file where an element is named.
 *
 * @param definition whether it is declared there
 */
public record Occurrence(Range range, boolean definition) {
}
