package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** Something that the user can do. */
public sealed interface ToolSpec extends NamedSpec {

	/** What all tools have. */
	ToolBasics basics();

	@Override
	default Identity identity() {
		return basics().identity();
	}

	@Override
	default String name() {
		return basics().name();
	}

	@Override
	default String label() {
		return basics().label();
	}

	/** Tools that share one place in the palette. */
	record Group(ToolBasics basics, List<ToolSpec> tools) implements ToolSpec {
	}

	/**
	 * Makes elements that appear as nodes.
	 *
	 * @param extraMappings elements of these take new nodes too
	 */
	record NodeCreation(ToolBasics basics, String iconPath, List<NodeMappingSpec> mappings,
			List<NodeOrContainerSpec> extraMappings, Optional<VariableSpec> container,
			Optional<VariableSpec> containerView, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/**
	 * Makes elements that appear as containers.
	 *
	 * @param extraMappings elements of these take new containers too
	 */
	record ContainerCreation(ToolBasics basics, String iconPath, List<ContainerMappingSpec> mappings,
			List<NodeOrContainerSpec> extraMappings, Optional<VariableSpec> container,
			Optional<VariableSpec> containerView, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/**
	 * Makes edges between two elements.
	 *
	 * @param extraSources edges can start at elements of these too
	 * @param extraTargets edges can end at elements of these too
	 * @param startPrecondition whether an edge can start at an element
	 */
	record EdgeCreation(ToolBasics basics, String iconPath, List<EdgeMappingSpec> mappings,
			List<MappingSpec> extraSources, List<MappingSpec> extraTargets, ExpressionText startPrecondition,
			Optional<VariableSpec> source, Optional<VariableSpec> target, Optional<VariableSpec> sourceView,
			Optional<VariableSpec> targetView, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/** What happens when an element is deleted. */
	record Delete(ToolBasics basics, Optional<VariableSpec> element, Optional<VariableSpec> elementView,
			Optional<VariableSpec> containerView, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/**
	 * What happens when a label is edited in place.
	 *
	 * @param mask a pattern of {@link java.text.MessageFormat} that splits the text into values
	 * @param inputLabel gives the text to edit; blank for the label
	 */
	record DirectEdit(ToolBasics basics, String mask, ExpressionText inputLabel, Optional<OperationSpec> operation)
			implements ToolSpec {
	}

	/** What happens on a double click. */
	record DoubleClick(ToolBasics basics, List<MappingSpec> mappings, Optional<VariableSpec> element,
			Optional<VariableSpec> elementView, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/**
	 * What happens when an end of an edge is moved.
	 *
	 * @param source the element of the old end
	 * @param target the element of the new end
	 */
	record Reconnect(ToolBasics basics, ReconnectionKind kind, Optional<VariableSpec> source,
			Optional<VariableSpec> target, Optional<VariableSpec> sourceView, Optional<VariableSpec> targetView,
			Optional<VariableSpec> element, Optional<VariableSpec> edgeView, Optional<OperationSpec> operation)
			implements ToolSpec {
	}

	/**
	 * What happens when an element is dropped.
	 *
	 * @param mappings whose elements can be dropped, or made by the drop
	 */
	record Drop(ToolBasics basics, List<MappingSpec> mappings, DragSource dragSource, boolean moveEdges,
			Optional<VariableSpec> element, Optional<VariableSpec> oldContainer,
			Optional<VariableSpec> newContainer, Optional<VariableSpec> newContainerView,
			Optional<OperationSpec> operation) implements ToolSpec {
	}

	/** A tool of the palette that runs on the element that was clicked. */
	record Generic(ToolBasics basics, String iconPath, Optional<VariableSpec> element,
			Optional<VariableSpec> elementView, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/** What happens when an element is pasted. */
	record Paste(ToolBasics basics, Optional<VariableSpec> container, Optional<VariableSpec> containerView,
			Optional<VariableSpec> copiedView, Optional<VariableSpec> copiedElement,
			Optional<OperationSpec> operation) implements ToolSpec {
	}

	/**
	 * A tool that first lets the user choose elements in a dialog.
	 *
	 * @param panes whether the dialog moves elements between two lists
	 * @param preselected gives the elements chosen from the start
	 */
	record SelectionWizard(ToolBasics basics, String iconPath, String windowTitle, String windowImage,
			boolean panes, SelectionSpec selection, String candidatesMessage, String selectedMessage,
			ExpressionText preselected, Optional<VariableSpec> element, Optional<VariableSpec> containerView,
			Optional<VariableSpec> container, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/** A menu entry that runs operations. */
	record OperationAction(ToolBasics basics, String icon, Optional<VariableSpec> view,
			Optional<OperationSpec> operation) implements ToolSpec {
	}

	/**
	 * A menu entry that runs a Java action.
	 *
	 * @param id of the action
	 * @param operations steps below it
	 */
	record JavaAction(ToolBasics basics, String icon, String id, List<OperationSpec.Parameter> parameters,
			List<OperationSpec> operations) implements ToolSpec {
	}

	/** A menu entry that runs a Java action that is defined elsewhere. */
	record JavaActionCall(ToolBasics basics, String icon, Link<Spec> action, List<OperationSpec> operations)
			implements ToolSpec {
	}

	/** A menu. */
	record PopupMenu(ToolBasics basics, List<ToolSpec> items) implements ToolSpec {
	}

	/**
	 * A group of entries at a place of an existing menu.
	 *
	 * @param location such as {@code menu:…} or {@code tabbar:…}
	 * @param items its own entries
	 */
	record GroupMenu(ToolBasics basics, String location, List<ToolSpec> items) implements ToolSpec {
	}

	/**
	 * Makes a new representation of an element.
	 *
	 * @param browse gives the element, from the one that was clicked
	 * @param titleExpression gives the name
	 */
	record RepresentationCreation(ToolBasics basics, ExpressionText browse, ExpressionText titleExpression,
			Link<RepresentationSpec> representation, Optional<VariableSpec> containerView,
			Optional<VariableSpec> nameVariable, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/**
	 * Opens representations of an element.
	 *
	 * @param browse gives the elements whose representations are offered
	 * @param navigationName gives the name under which one is offered
	 */
	record RepresentationNavigation(ToolBasics basics, ExpressionText browse, ExpressionText navigationName,
			Link<RepresentationSpec> representation, Optional<VariableSpec> container,
			Optional<VariableSpec> containerView, Optional<VariableSpec> nameVariable) implements ToolSpec {
	}

	/** Operations that run when a concern is chosen; not run here. */
	record Behavior(ToolBasics basics, String domainClass, Optional<OperationSpec> operation) implements ToolSpec {
	}

	/** A tool implemented by Java code; not run here. */
	record Request(ToolBasics basics, String type) implements ToolSpec {
	}
}
