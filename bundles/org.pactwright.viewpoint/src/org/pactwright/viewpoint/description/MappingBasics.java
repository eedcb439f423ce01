package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * What all mappings have.
 *
 * @param candidates gives the elements to show; blank for all elements of the domain class
 * @param precondition whether a candidate is shown; blank for yes
 * @param semanticElements gives the elements that belong to a shown element besides its target
 * @param createElements whether a refresh makes elements
 * @param synchronizationLock whether a refresh makes elements on unsynchronised diagrams too
 * @param deletion the tool that deletes its elements
 * @param details tools that make representations of its elements
 * @param navigations tools that open representations of its elements
 */
public record MappingBasics(Identity identity, String name, String label, String documentation,
		ExpressionText candidates, ExpressionText precondition, ExpressionText semanticElements, boolean createElements,
		boolean synchronizationLock, Link<ToolSpec> deletion, Link<ToolSpec> directEdit, Link<ToolSpec> doubleClick,
		List<ToolSpec> details, List<ToolSpec> navigations, List<ToolSpec> pastes) {
}
