package org.pactwright.diagram.ui.internal.policies;

import org.eclipse.gef.requests.CreationFactory;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;

/** What a tool of the palette carries: itself. */
public record Creation(PaletteEntry entry) implements CreationFactory {

	@Override
	public Object getNewObject() {
		return entry;
	}

	@Override
	public Object getObjectType() {
		return entry.kind();
	}
}
