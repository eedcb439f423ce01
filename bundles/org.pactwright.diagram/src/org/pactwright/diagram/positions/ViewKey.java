package org.pactwright.diagram.positions;

/**
 * Which diagram: several can be in one file.
 *
 * @param kind the name of the kind of diagram
 * @param target the qualified name of the element that it is of
 */
public record ViewKey(String kind, String target) {
}
