package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * What all tools have.
 *
 * @param precondition whether it can be used; blank for yes
 * @param elementsToSelect gives what is selected afterwards
 * @param filters conditions that hide it
 */
public record ToolBasics(Identity identity, String name, String label, String documentation,
		ExpressionText precondition, boolean forceRefresh, ExpressionText elementsToSelect,
		boolean inverseSelectionOrder, List<Filter> filters) {

	/** A condition that hides a tool, checked again when a listened feature changes. */
	public record Filter(Identity identity, ExpressionText precondition, ExpressionText elementsToListen,
			List<Listener> listeners) implements Spec {
	}

	/** A feature of a class. */
	public record Listener(String domainClass, String feature) {
	}
}
