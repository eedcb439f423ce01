package org.pactwright.diagram.ui.internal.control;

import java.util.List;

/**
 * A part of a menu that a specification adds to the menu of the canvas.
 *
 * @param tool what it runs, by its identity in the specification; empty for a menu
 * @param items of a menu
 */
public record MenuEntry(String label, String tool, List<MenuEntry> items) {

	public MenuEntry {
		items = List.copyOf(items);
	}
}
