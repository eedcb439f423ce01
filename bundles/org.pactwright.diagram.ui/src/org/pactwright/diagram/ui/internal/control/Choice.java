package org.pactwright.diagram.ui.internal.control;

/**
 * A layer or a filter that the user switches.
 *
 * @param name in the specification
 * @param title for people
 * @param on whether it is on now
 */
public record Choice(String name, String title, boolean on) {
}
