package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.PaletteEntry.Kind;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.ToolSectionSpec;
import org.pactwright.viewpoint.description.ToolSpec;

/** The tools of a diagram that belong into a palette, by their identity. */
final class Palette {

	private final Map<String, ToolSpec> tools = new LinkedHashMap<>();
	private final List<PaletteEntry.Section> sections = new ArrayList<>();

	/**
	 * @param active the layers that are on
	 */
	Palette(DiagramSpec diagram, List<LayerSpec> active) {
		diagram.toolSection().ifPresent(this::add);
		active.forEach(layer -> layer.toolSections().forEach(this::add));
		active.forEach(layer -> layer.reusedTools().forEach(this::entry));
	}

	private void add(ToolSectionSpec section) {
		List<PaletteEntry> entries = Stream.of(section.tools(), section.reusedTools(),
				section.groupExtensions().stream().flatMap(extension -> extension.tools().stream()).toList())
				.flatMap(List::stream).flatMap(this::entry).toList();
		if (!entries.isEmpty()) {
			sections.add(new PaletteEntry.Section(section.title(), entries));
		}
		section.subSections().forEach(this::add);
	}

	private Stream<PaletteEntry> entry(ToolSpec tool) {
		return switch (tool) {
			case ToolSpec.Group group -> group.tools().stream().flatMap(this::entry);
			case ToolSpec.NodeCreation t -> Stream.of(entry(t, Kind.CREATE, icon(t.mappings())));
			case ToolSpec.ContainerCreation t -> Stream.of(entry(t, Kind.CREATE, icon(t.mappings())));
			case ToolSpec.EdgeCreation t -> Stream.of(entry(t, Kind.CONNECT, t.mappings().stream()
					.map(m -> simple(m.domainClass())).filter(name -> !name.isEmpty()).findFirst().orElse("reference")));
			case ToolSpec.Generic t -> Stream.of(entry(t, Kind.CLICK, "openElement"));
			case ToolSpec.SelectionWizard t -> Stream.of(entry(t, Kind.CLICK, "openElement"));
			default -> Stream.empty();
		};
	}

	private PaletteEntry entry(ToolSpec tool, Kind kind, String icon) {
		String id = tool.identity().fragment();
		tools.put(id, tool);
		return new PaletteEntry(kind, id, tool.title(), tool.basics().documentation(), icon);
	}

	private static String icon(List<? extends NodeOrContainerSpec> mappings) {
		return mappings.stream().map(m -> simple(m.domainClass())).findFirst().orElse("");
	}

	private static String simple(String domainClass) {
		return domainClass.substring(Math.max(domainClass.lastIndexOf(':'), domainClass.lastIndexOf('.')) + 1);
	}

	/** The sections, in the order of the specification. */
	List<PaletteEntry.Section> sections() {
		return List.copyOf(sections);
	}

	/** The tool of an identity. */
	Optional<ToolSpec> tool(String id) {
		return Optional.ofNullable(tools.get(id));
	}
}
