package org.pactwright.viewpoint.description;

import java.util.List;

/** One step of what a tool does to the model. */
public sealed interface OperationSpec extends Spec {

	/** The steps below it, in order. */
	List<OperationSpec> steps();

	/**
	 * Makes an object and puts it into a reference of the context.
	 *
	 * @param type the name of the class, or an expression that gives it
	 * @param reference the name of the reference, or an expression that gives it
	 * @param variable the name under which steps below find the object
	 */
	record CreateInstance(Identity identity, ExpressionText type, ExpressionText reference, String variable,
			List<OperationSpec> steps) implements OperationSpec {
	}

	/** Runs its steps on another element. */
	record ChangeContext(Identity identity, ExpressionText browse, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/** Sets a feature of the context, or adds to it. */
	record SetValue(Identity identity, ExpressionText feature, ExpressionText value, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/**
	 * Sets a feature of the context to a fixed object.
	 *
	 * @param object the URI of the object; empty if there is none
	 */
	record SetObject(Identity identity, ExpressionText feature, String object, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/**
	 * Takes values out of a feature of the context.
	 *
	 * @param element gives the values; blank for all
	 */
	record Unset(Identity identity, ExpressionText feature, ExpressionText element, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/** Moves the context into another container. */
	record MoveElement(Identity identity, ExpressionText newContainer, ExpressionText feature,
			List<OperationSpec> steps) implements OperationSpec {
	}

	/** Takes the context out of the model. */
	record RemoveElement(Identity identity, List<OperationSpec> steps) implements OperationSpec {
	}

	/**
	 * Runs its steps for every value.
	 *
	 * @param iterator the name of the variable
	 */
	record For(Identity identity, ExpressionText values, String iterator, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/** Runs its steps if a condition holds. */
	record If(Identity identity, ExpressionText condition, List<OperationSpec> steps) implements OperationSpec {
	}

	/** Names a value. */
	record Let(Identity identity, String variable, ExpressionText value, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/** Runs the first case whose condition holds, else the default. */
	record Switch(Identity identity, List<Case> cases, List<OperationSpec> otherwise) implements OperationSpec {

		@Override
		public List<OperationSpec> steps() {
			return List.of();
		}
	}

	/** Takes the view out of the diagram. */
	record DeleteView(Identity identity, List<OperationSpec> steps) implements OperationSpec {
	}

	/**
	 * Makes a view of the context.
	 *
	 * @param containerView gives the view to put it into
	 * @param variable the name under which steps below find the view
	 */
	record CreateView(Identity identity, Link<MappingSpec> mapping, ExpressionText containerView, String variable,
			List<OperationSpec> steps) implements OperationSpec {
	}

	/**
	 * Makes an edge view of the context.
	 *
	 * @param source gives the view where it starts
	 * @param target gives the view where it ends
	 */
	record CreateEdgeView(Identity identity, Link<MappingSpec> mapping, ExpressionText containerView,
			ExpressionText source, ExpressionText target, String variable, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/** Opens a diagram of the context. */
	record Navigation(Identity identity, Link<RepresentationSpec> diagram, boolean createIfMissing,
			List<OperationSpec> steps) implements OperationSpec {
	}

	/** Runs a Java action. */
	record JavaAction(Identity identity, String name, String id, List<Parameter> parameters,
			List<OperationSpec> steps) implements OperationSpec {
	}

	/** Runs a Java action that is defined elsewhere. */
	record JavaActionCall(Identity identity, Link<Spec> action, List<OperationSpec> steps)
			implements OperationSpec {
	}

	/**
	 * A step of a kind that is not known here; a tool with it is refused.
	 *
	 * @param kind the name of its class
	 */
	record Unsupported(Identity identity, String kind, List<OperationSpec> steps) implements OperationSpec {
	}

	/** A branch of a switch. */
	record Case(Identity identity, ExpressionText condition, List<OperationSpec> steps) implements Spec {
	}

	/** A named value handed to a Java action. */
	record Parameter(Identity identity, String name, ExpressionText value) implements Spec {
	}
}
