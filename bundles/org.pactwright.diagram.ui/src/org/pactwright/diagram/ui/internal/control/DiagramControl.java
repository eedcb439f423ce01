package org.pactwright.diagram.ui.internal.control;

import java.util.List;
import java.util.function.Consumer;

/**
 * A diagram behind an editor. All methods return at once; work is done elsewhere, and what it leads to comes as a new
 * view. What is refused is told to the listener with the reason.
 */
public interface DiagramControl {

	/** The tools of the palette, of the layers that are on. */
	List<PaletteEntry.Section> palette();

	/** What the specification adds to the menu of the canvas, by the layers that are on. */
	List<MenuEntry> menu();

	/** The layers that can be switched. */
	List<Choice> layers();

	/** The filters. */
	List<Choice> filters();

	/** Whether a tool can make something in a container, as far as the specification alone tells. */
	boolean accepts(String container, String tool);

	/** Whether an edge made by a tool can start, or end, at an element, as far as the specification alone tells. */
	boolean connects(String tool, String element, boolean asSource);

	/** The tools that can make, in a container, something where a connection of another tool ends. */
	List<PaletteEntry> endsFor(String tool, String container);

	/** Whether the specification has a tool that moves this end of an edge to an element of such a mapping. */
	boolean reconnects(String edge, boolean sourceEnd, String newEnd);

	/** Whether the specification has tools that move elements into a container. */
	boolean drops(List<String> elements, String container);

	/** Whether an element can get another text. */
	boolean renames(String element);

	/** The text with which editing in place starts. */
	String textOf(String element);

	/** Does what the user wants. */
	void request(Request request);

	/** Listens for what is refused: a sentence for the user. */
	void onRefusal(Consumer<String> listener);

	/** Listens for what is to be selected after something was made. */
	void onSelection(Consumer<List<String>> listener);

	/** No further views are wanted. */
	void close();
}
