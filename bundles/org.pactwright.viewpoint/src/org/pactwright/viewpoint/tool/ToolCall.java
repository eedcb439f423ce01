package org.pactwright.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;

/** That somebody uses a tool: which one, and on what. */
public sealed interface ToolCall {

	/** The tool; empty for what needs none. */
	Optional<ToolSpec> tool();

	/** A call of a tool that is always there. */
	sealed interface OfTool extends ToolCall {

		/** The tool. */
		ToolSpec spec();

		@Override
		default Optional<ToolSpec> tool() {
			return Optional.of(spec());
		}
	}

	/** Makes nodes. */
	record CreateNode(ToolSpec.NodeCreation spec, Spot on) implements OfTool {
	}

	/** Makes containers. */
	record CreateContainer(ToolSpec.ContainerCreation spec, Spot on) implements OfTool {
	}

	/** Makes edges between two elements. */
	record CreateEdge(ToolSpec.EdgeCreation spec, DiagramElement source, DiagramElement target) implements OfTool {
	}

	/**
	 * Edits a label.
	 *
	 * @param text what the user has typed
	 */
	record DirectEdit(ToolSpec.DirectEdit spec, DiagramElement element, String text) implements OfTool {
	}

	/** Deletes an element of the model, by the tool of its mapping or without one. */
	record Delete(DiagramElement element) implements ToolCall {

		@Override
		public Optional<ToolSpec> tool() {
			return Mappings.basics(element).flatMap(b -> b.deletion().target());
		}
	}

	/** Takes an element off the diagram; the model stays. A synchronised mapping shows it again. */
	record RemoveFromDiagram(DiagramElement element) implements ToolCall {

		@Override
		public Optional<ToolSpec> tool() {
			return Optional.empty();
		}
	}

	/**
	 * Moves an end of an edge.
	 *
	 * @param oldEnd where that end was
	 * @param newEnd where it is to be
	 */
	record Reconnect(ToolSpec.Reconnect spec, Edge edge, DiagramElement oldEnd, DiagramElement newEnd)
			implements OfTool {
	}

	/** Drops an element of the diagram. */
	record Drop(ToolSpec.Drop spec, DiagramElement element, Spot into) implements OfTool {
	}

	/** Drops an element of the model, from a tree for instance. */
	record DropObject(ToolSpec.Drop spec, EObject object, Spot into) implements OfTool {
	}

	/**
	 * Pastes what was copied. The object stays where it is: what is made of it is for the tool to say.
	 *
	 * @param object what was copied
	 * @param view what showed it; empty if it was copied elsewhere
	 */
	record Paste(ToolSpec.Paste spec, EObject object, Optional<DiagramElement> view, Spot into) implements OfTool {
	}

	/** Uses a tool of the palette. */
	record Generic(ToolSpec.Generic spec, Spot on) implements OfTool {
	}

	/** Double click. */
	record DoubleClick(ToolSpec.DoubleClick spec, DiagramElement element) implements OfTool {
	}

	/**
	 * Chooses an entry of a menu that runs operations.
	 *
	 * @param selection at least one
	 */
	record Action(ToolSpec.OperationAction spec, List<Spot> selection) implements OfTool {

		public Action {
			selection = List.copyOf(selection);
		}
	}

	/**
	 * Chooses an entry of a menu that runs a Java action.
	 *
	 * @param spec a {@link ToolSpec.JavaAction} or a {@link ToolSpec.JavaActionCall}
	 * @param selection at least one
	 */
	record Java(ToolSpec spec, List<Spot> selection) implements OfTool {

		public Java {
			selection = List.copyOf(selection);
		}
	}

	/** Uses a tool that first lets the user choose elements. */
	record Wizard(ToolSpec.SelectionWizard spec, Spot on) implements OfTool {
	}

	/**
	 * Makes a representation.
	 *
	 * @param name what the user has named it; blank for the name that the tool proposes
	 */
	record CreateRepresentation(ToolSpec.RepresentationCreation spec, Spot on, String name) implements OfTool {
	}

	/** Opens representations. */
	record Navigate(ToolSpec.RepresentationNavigation spec, Spot on) implements OfTool {
	}

	/**
	 * Runs operations that belong to no tool: those of a validation fix, or those of a new diagram.
	 *
	 * @param self what they run on
	 */
	record Operations(OperationSpec operation, EObject self) implements ToolCall {

		@Override
		public Optional<ToolSpec> tool() {
			return Optional.empty();
		}
	}
}
