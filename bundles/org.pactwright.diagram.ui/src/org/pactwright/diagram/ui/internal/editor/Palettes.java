package org.pactwright.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.pactwright.diagram.ui.internal.policies.Creation;
import org.pactwright.language.ui.PactIcons;

/** Makes the palette of an editor from the tools of its specification. */
public final class Palettes {

	private Palettes() {
	}

	/** Replaces the drawers of a palette. */
	public static void fill(PaletteRoot root, List<org.pactwright.diagram.ui.internal.control.PaletteEntry.Section> sections) {
		for (Object child : List.copyOf(root.getChildren())) {
			root.remove((PaletteEntry) child);
		}
		PaletteGroup basics = new PaletteGroup("Basics");
		ToolEntry select = new PanningSelectionToolEntry("Select");
		basics.add(select);
		basics.add(new MarqueeToolEntry("Marquee"));
		root.add(basics);
		root.setDefaultEntry(select);
		for (var section : sections) {
			PaletteDrawer drawer = new PaletteDrawer(section.title());
			section.entries().forEach(entry -> drawer.add(entry(entry)));
			if (!drawer.getChildren().isEmpty()) {
				root.add(drawer);
			}
		}
	}

	private static PaletteEntry entry(org.pactwright.diagram.ui.internal.control.PaletteEntry entry) {
		ImageDescriptor icon = PactIcons.descriptor(entry.icon());
		return switch (entry.kind()) {
			case CREATE -> new CombinedTemplateCreationEntry(entry.label(), entry.description(), entry,
					new Creation(entry), icon, icon);
			case CONNECT -> {
				ToolEntry connect = new ConnectionCreationToolEntry(entry.label(), entry.description(),
						new Creation(entry), icon, icon);
				connect.setToolClass(EdgeTool.class);
				connect.setToolProperty(AbstractTool.PROPERTY_UNLOAD_WHEN_FINISHED, Boolean.TRUE);
				yield connect;
			}
			case CLICK -> new ToolEntry(entry.label(), entry.description(), icon, icon, ClickTool.class) {
				@Override
				public org.eclipse.gef.Tool createTool() {
					AbstractTool tool = new ClickTool(entry);
					tool.setProperties(getToolProperties());
					return tool;
				}
			};
		};
	}
}
