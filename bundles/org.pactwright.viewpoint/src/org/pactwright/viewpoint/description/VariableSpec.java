package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * A name under which expressions of a tool find a value. The name is data: tools bind whatever name the file gives.
 *
 * @param subVariables computed or asked for when it has its value
 */
public record VariableSpec(Identity identity, String name, List<Sub> subVariables) implements Spec {

	/** A variable below another one. */
	public sealed interface Sub extends Spec {

		String name();
	}

	/** A variable that the user is asked for. */
	public sealed interface Interactive extends Spec {

		String name();

		/** What is said to the user. */
		String documentation();
	}

	/** Computed from the value of its parent. */
	public record Computed(Identity identity, String name, ExpressionText expression, List<Sub> subVariables)
			implements Sub {
	}

	/** Chosen by the user among elements. */
	public record Selected(Identity identity, String name, String documentation, SelectionSpec selection)
			implements Sub, Interactive {
	}

	/**
	 * Typed in by the user.
	 *
	 * @param type the name of its data type
	 */
	public record Typed(Identity identity, String name, String documentation, String type, ExpressionText defaultValue)
			implements Sub, Interactive {
	}
}
