package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Where the palette stands and how wide it is, for all diagrams; open at first. */
final class PalettePlace implements FlyoutPreferences {

	private static final int STATE_PINNED_OPEN = 4;
	private static final int WIDTH = 190;

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.pactwright.diagram.ui");

	@Override
	public int getDockLocation() {
		return node.getInt("palette.dock", PositionConstants.EAST);
	}

	@Override
	public int getPaletteState() {
		return node.getInt("palette.state", STATE_PINNED_OPEN);
	}

	@Override
	public int getPaletteWidth() {
		return node.getInt("palette.width", WIDTH);
	}

	@Override
	public void setDockLocation(int location) {
		node.putInt("palette.dock", location);
	}

	@Override
	public void setPaletteState(int state) {
		node.putInt("palette.state", state);
	}

	@Override
	public void setPaletteWidth(int width) {
		node.putInt("palette.width", width);
	}
}
