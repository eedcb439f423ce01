package org.pactwright.viewpoint.description;

import java.util.List;

/** How a diagram is arranged automatically. */
public sealed interface LayoutSpec extends Spec {

	/** In layers, in one direction. */
	record Composite(Identity identity, int padding, LayoutDirection direction) implements LayoutSpec {
	}

	/** As a tree. */
	record OrderedTree(Identity identity, ExpressionText children, List<MappingSpec> mappings) implements LayoutSpec {
	}

	/**
	 * By a named algorithm.
	 *
	 * @param id of the algorithm, such as {@code org.eclipse.elk.layered}
	 */
	record Custom(Identity identity, String id, String label, String description, List<Option> options)
			implements LayoutSpec {
	}

	/**
	 * An option of the algorithm.
	 *
	 * @param values one, or several for a set; as text
	 * @param targets the kinds of elements that it is for
	 */
	record Option(Identity identity, String id, List<String> values, List<LayoutTarget> targets) implements Spec {
	}
}
