package org.pactwright.diagram.ui.internal.control;

import java.util.List;

/**
 * Diagrams that a tool of the specification wants to be opened.
 *
 * @param kind the name of their description
 * @param elements of these, the first first
 * @param create whether one is made of the first element if there is none
 * @param choose whether the user chooses among them; else the first that there is opens
 */
public record Destination(String kind, List<Target> elements, boolean create, boolean choose) {

	/**
	 * An element that a diagram is of.
	 *
	 * @param name qualified
	 * @param label for people
	 */
	public record Target(String name, String label) {
	}

	public Destination {
		elements = List.copyOf(elements);
	}
}
