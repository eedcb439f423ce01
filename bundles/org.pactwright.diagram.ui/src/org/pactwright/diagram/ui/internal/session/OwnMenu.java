package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pactwright.diagram.ui.internal.control.MenuEntry;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.ToolSectionSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * The tools of a diagram that belong into the menu of the canvas. Whether one can be used there and then only shows when
 * it is: its precondition needs the model.
 */
final class OwnMenu {

	/** Why entries that run Java code are refused. */
	static final String NO_JAVA = " was not done: it is written in Java, and the Java code of a specification is not run here."
			+ " Say with operations what it does.";

	private final Map<String, ToolSpec> tools = new HashMap<>();
	private final List<MenuEntry> entries = new ArrayList<>();

	/**
	 * @param active the layers that are on
	 */
	OwnMenu(DiagramSpec diagram, List<LayerSpec> active) {
		diagram.toolSection().ifPresent(this::add);
		active.forEach(layer -> layer.toolSections().forEach(this::add));
		active.forEach(layer -> layer.reusedTools().forEach(tool -> entry(tool).forEach(entries::add)));
	}

	private void add(ToolSectionSpec section) {
		Stream.concat(section.tools().stream(), section.reusedTools().stream())
				.forEach(tool -> entry(tool).forEach(entries::add));
		section.subSections().forEach(this::add);
	}

	private Stream<MenuEntry> entry(ToolSpec tool) {
		return switch (tool) {
			case ToolSpec.Group group -> group.tools().stream().flatMap(this::entry);
			case ToolSpec.GroupMenu group -> group.items().stream().flatMap(this::entry);
			case ToolSpec.PopupMenu menu -> Optional.of(menu.items().stream().flatMap(this::entry).toList())
					.filter(items -> !items.isEmpty()).map(items -> new MenuEntry(tool.title(), "", items)).stream();
			case ToolSpec.OperationAction t -> Stream.of(leaf(t));
			case ToolSpec.JavaAction t -> Stream.of(leaf(t));
			case ToolSpec.JavaActionCall t -> Stream.of(leaf(t));
			default -> Stream.empty();
		};
	}

	private MenuEntry leaf(ToolSpec tool) {
		tools.put(ToolCalls.id(tool), tool);
		return new MenuEntry(tool.title(), ToolCalls.id(tool), List.of());
	}

	/** Menus and entries, in the order of the specification. */
	List<MenuEntry> entries() {
		return List.copyOf(entries);
	}

	/** The call of an entry; empty if there is no such entry any more, or nothing is selected. */
	Optional<ToolCall> call(String id, List<Spot> selection) {
		return Optional.ofNullable(tools.get(id)).filter(tool -> !selection.isEmpty())
				.map(tool -> tool instanceof ToolSpec.OperationAction action ? new ToolCall.Action(action, selection)
						: new ToolCall.Java(tool, selection));
	}
}
