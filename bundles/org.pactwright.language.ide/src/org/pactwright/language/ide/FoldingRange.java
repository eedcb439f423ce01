package org.pactwright.language.ide;

/**
 * Lines that can be hidden behind their first one.
 *
 * @param range from the start of the first line to the end of the last, its line break included
 */
public record FoldingRange(Range range, FoldingKind kind) {
}
