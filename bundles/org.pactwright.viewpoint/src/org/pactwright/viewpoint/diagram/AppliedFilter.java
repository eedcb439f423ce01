package org.pactwright.viewpoint.diagram;

import java.util.List;

import org.pactwright.viewpoint.description.FilterSpec;

/** Something that keeps an element, or its label, from being seen in full. */
public sealed interface AppliedFilter {

	/** The name of its class in the metamodel of diagrams. */
	String className();

	/** Whether it shrinks the element to a mark. */
	default boolean collapses() {
		return this instanceof Collapse || this instanceof CollapsedWithParent;
	}

	/** The active filters that hide it, in the order in which they were switched on. */
	record Filters(List<FilterSpec> filters) implements AppliedFilter {

		public Filters {
			filters = List.copyOf(filters);
		}

		@Override
		public String className() {
			return "AppliedCompositeFilters";
		}
	}

	/** An active filter collapses it. */
	record Collapse() implements AppliedFilter {

		@Override
		public String className() {
			return "CollapseFilter";
		}
	}

	/** What it is in or on is collapsed. */
	record CollapsedWithParent() implements AppliedFilter {

		@Override
		public String className() {
			return "IndirectlyCollapseFilter";
		}
	}

	/** Its style hides the label until the user shows it. */
	record HideLabel() implements AppliedFilter {

		@Override
		public String className() {
			return "HideLabelFilter";
		}
	}

	/** The user has hidden it. */
	record Hide() implements AppliedFilter {

		@Override
		public String className() {
			return "HideFilter";
		}
	}
}
