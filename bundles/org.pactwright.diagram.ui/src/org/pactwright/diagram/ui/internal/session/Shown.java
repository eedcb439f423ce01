package org.pactwright.diagram.ui.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.ui.internal.control.Choice;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.LiveDiagram;

/** The diagram as it was made last, where everything is, and what the editor knows of it. Answers what an editor asks. */
record Shown(Shown.Made made, Placement placement, DiagramView view) {

	/**
	 * A diagram, with what belongs to it.
	 *
	 * @param base the texts that it was made of
	 */
	record Made(LiveDiagram live, Keys keys, Palette palette, OwnMenu menu, ToolCalls calls, Map<Path, String> base) {

		/** @param last what was shown before, whose elements keep their keys; empty for nothing */
		static Made of(LiveDiagram live, ProjectState state, Optional<Shown> last) {
			Keys keys = new Keys(live.diagram(), last.map(Shown::keys));
			Palette palette = new Palette(live.diagram().spec(), live.diagram().activeLayers());
			OwnMenu menu = new OwnMenu(live.diagram().spec(), live.diagram().activeLayers());
			return new Made(live, keys, palette, menu,
					new ToolCalls(state.project(), live.diagram(), keys, palette, menu), state.base());
		}

		/** Whether the model still is the one that it was made of: the same objects, not only an equal text. */
		boolean isOf(ProjectState state) {
			return base == state.base();
		}
	}

	Diagram diagram() {
		return made.live().diagram();
	}

	Keys keys() {
		return made.keys();
	}

	ToolCalls calls() {
		return made.calls();
	}

	List<PaletteEntry.Section> sections() {
		return made.palette().sections();
	}

	List<Choice> layers() {
		return made.live().layers().stream().filter(layer -> layer.kind() == LayerSpec.Kind.OPTIONAL)
				.map(layer -> new Choice(layer.name(), layer.title(), diagram().activeLayers().contains(layer))).toList();
	}

	List<Choice> filters() {
		return diagram().spec().filters().stream().map(
				filter -> new Choice(filter.name(), filter.title(), diagram().activeFilters().contains(filter))).toList();
	}

	boolean accepts(String container, String tool) {
		return made.palette().tool(tool).map(spec -> calls().accepts(container, spec)).orElse(false);
	}

	boolean connects(String tool, String element, boolean asSource) {
		return made.palette().tool(tool).map(spec -> calls().connects(spec, element, asSource)).orElse(false);
	}

	List<PaletteEntry> endsFor(String tool, String container) {
		return sections().stream().flatMap(section -> section.entries().stream())
				.filter(entry -> entry.kind() == PaletteEntry.Kind.CREATE)
				.filter(entry -> made.palette().tool(entry.tool()).flatMap(node -> made.palette().tool(tool)
						.map(edge -> calls().accepts(container, node) && ToolCalls.endsAtWhatIsMade(edge, node)))
						.orElse(false))
				.toList();
	}
}
