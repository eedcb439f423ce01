package org.pactwright.diagram.ui.internal.control;

import java.util.List;

/**
 * A part of the palette.
 *
 * @param kind what the tool needs: a place, two ends, or one element
 * @param tool its identity in the specification
 * @param icon the name of the metamodel class whose icon it shows; empty for none
 */
public record PaletteEntry(Kind kind, String tool, String label, String description, String icon) {

	/** What a tool needs. */
	public enum Kind {
		/** A place in a container. */
		CREATE,
		/** Two ends. */
		CONNECT,
		/** An element. */
		CLICK
	}

	/** Entries under a title. */
	public record Section(String title, List<PaletteEntry> entries) {

		public Section {
			entries = List.copyOf(entries);
		}
	}
}
