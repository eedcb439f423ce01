package org.pactwright.language.ide;

/**
 * Where a name leads.
 *
 * @param origin the name
 * @param target the id it leads to, or the beginning of a file
 * @param statement the whole statement there
 * @param label to choose from several
 */
public record Definition(Range origin, Location target, Range statement, String label) {
}
