package org.pactwright.viewpoint.tool;

import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.internal.refresh.LiveView;
import org.pactwright.viewpoint.internal.refresh.ToolViews;
import org.pactwright.viewpoint.internal.tool.ToolMachine;

/**
 * Uses the tools of one diagram. A tool is used as a whole or not at all: where it fails, models and diagram are as
 * before, and the result says why. Belongs to one thread, that of the diagram and of the models.
 */
public final class ToolRunner {

	private final ToolMachine machine;

	/**
	 * @param views keeps the diagram; it is refreshed after each call
	 * @param settings what else tools need
	 */
	public ToolRunner(DiagramViews views, ToolSettings settings) {
		this.machine = new ToolMachine(views, settings);
	}

	/**
	 * Tools of a diagram, on the models and with the metamodels and services of its runtime. The diagram is watched
	 * from now on.
	 *
	 * @param diagram made by a viewpoint runtime
	 */
	public static ToolRunner of(LiveDiagram diagram, ToolUser user, JavaActions actions) {
		return of(diagram, user, actions, true);
	}

	/**
	 * The same for a single call on a diagram that is made anew afterwards: it is not refreshed, which would take longer
	 * than the tool, and must not be used any more.
	 */
	public static ToolRunner once(LiveDiagram diagram, ToolUser user, JavaActions actions) {
		return of(diagram, user, actions, false);
	}

	private static ToolRunner of(LiveDiagram diagram, ToolUser user, JavaActions actions, boolean refreshing) {
		if (!(diagram instanceof LiveView live)) {
			throw new IllegalArgumentException("Not a diagram of a viewpoint runtime: " + diagram);
		}
		ToolViews views = live.tools(refreshing);
		return new ToolRunner(views, new ToolSettings(views.specifications(), views.interpreters(), views::models,
				views.references(), views.contents(), user, actions));
	}

	/**
	 * Whether a user interface should offer a call: whether the tool is meant for what it is used on, and its condition
	 * holds. Changes nothing, asks nobody, and costs little.
	 */
	public Availability canRun(ToolCall call) {
		return machine.canRun(call);
	}

	/** Whether an edge can start at an element. */
	public Availability canStart(ToolSpec.EdgeCreation tool, DiagramElement source) {
		return machine.canStart(tool, source);
	}

	/** Whether a tool is to be seen in the palette: not if one of its filters says that it is hidden. */
	public boolean isOffered(ToolSpec tool) {
		return machine.isOffered(tool);
	}

	/** The text with which the editing of a label begins. */
	public String textToEdit(ToolSpec.DirectEdit tool, DiagramElement element) {
		return machine.textToEdit(tool, element);
	}

	/**
	 * Uses a tool. It need not be one that {@link #canRun} offers: as in Sirius, the condition of the tool counts here,
	 * not whether it is meant for what it is used on.
	 */
	public ToolResult run(ToolCall call) {
		return machine.run(call);
	}
}
