package org.pactwright.diagram.ui.internal.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/** What a user wants of a diagram. Elements go by their keys, tools by their identity in the specification. */
public sealed interface Request {

	/** The key that stands for the diagram itself. */
	String DIAGRAM = "";

	/** For the undo menu: a few words. */
	String label();

	/**
	 * Makes an element.
	 *
	 * @param container what it was dropped into
	 * @param at its place; empty if the layout is to choose
	 */
	record Create(String label, String tool, String container, Optional<Point> at) implements Request {
	}

	/** Connects two elements. */
	record Connect(String label, String tool, String source, String end) implements Request {
	}

	/**
	 * Makes an element and connects it at once, where a connection was dropped on the background.
	 *
	 * @param nodeTool makes the element
	 */
	record ConnectToNew(String label, String edgeTool, String source, String nodeTool, String container, Point at)
			implements Request {
	}

	/** Moves an end of an edge. */
	record Reconnect(String label, String edge, boolean sourceEnd, String newEnd) implements Request {
	}

	/** Gives an element another text. */
	record Rename(String label, String element, String text) implements Request {
	}

	/** Deletes elements from the model. */
	record Delete(String label, List<String> elements) implements Request {
	}

	/** Takes elements out of the diagram only, or shows them again: all that are hidden if none are named. */
	record Hide(String label, List<String> elements, boolean hidden) implements Request {
	}

	/** Moves elements into another container. */
	record Drop(String label, List<String> elements, String container, Point at) implements Request {
	}

	/** Drops elements of the model, by qualified name. */
	record DropFromModel(String label, List<String> names, String container, Point at) implements Request {
	}

	/** Runs a tool on an element that was clicked, or chosen from a menu. */
	record Run(String label, String tool, String element) implements Request {
	}

	/** Chooses an entry of a menu of the specification, with these elements selected; none for the diagram. */
	record Choose(String label, String tool, List<String> elements) implements Request {

		public Choose {
			elements = List.copyOf(elements);
		}
	}

	/**
	 * Mends what breaks a rule of the specification.
	 *
	 * @param rule by its identity in the specification
	 * @param element what breaks it, by name
	 * @param fix which one of the rule's, by its identity
	 */
	record Mend(String label, String rule, String element, String fix) implements Request {
	}

	/** Does what the specification says about a double click. */
	record DoubleClick(String label, String element) implements Request {
	}

	/** Uses a tool of the specification that makes or opens diagrams of an element. */
	record Navigate(String label, String tool, String element) implements Request {
	}

	/**
	 * Puts copied statements into an element, by a paste tool of the specification where one applies.
	 *
	 * @param text of the statements
	 * @param names of the elements that were copied, qualified; empty if they are of another project or unknown
	 * @param container what they are pasted into
	 */
	record Paste(String label, String text, List<String> names, String container) implements Request {

		public Paste {
			names = List.copyOf(names);
		}
	}

	/** Places shapes; relative order and the model stay as they are. */
	record Place(String label, Map<String, Box> boxes, boolean resized) implements Request {
	}

	/** Bends an edge. */
	record Bend(String label, String edge, List<Point> points) implements Request {
	}

	/** Arranges the whole diagram, or some elements. */
	record Arrange(String label, Optional<List<String>> elements) implements Request {
	}

	/** Switches layers and filters. */
	record Switch(String label, List<String> layers, List<String> filters) implements Request {
	}
}
