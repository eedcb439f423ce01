package org.pactwright.language.ide;

/**
 * One thing that a text says about an element.
 *
 * @param label what it is about: {@code Chair}
 * @param value what it says: {@code Chief executive, North}
 */
public record Fact(String label, String value) {
}
