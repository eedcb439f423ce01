package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of diagram.
 *
 * @param viewpoint the name of its viewpoint
 * @param rootExpression gives the element to start from, from the element of the diagram; blank for that one
 * @param initialisation whether diagrams are made with the session
 * @param background empty for white
 * @param mappings those outside layers, which old files have
 * @param toolSection the one outside layers
 * @param initialOperation what runs when a diagram is made
 * @param imported the diagram that it builds on, if it is an import
 */
public record DiagramSpec(Identity identity, String name, String label, String documentation,
		String endUserDocumentation, String viewpoint, String domainClass, ExpressionText precondition,
		ExpressionText rootExpression, ExpressionText titleExpression, boolean initialisation, boolean showOnStartup,
		boolean enablePopupBars, Optional<ColourSpec> background, List<MetamodelSpec> metamodels,
		Optional<LayerSpec> defaultLayer, List<LayerSpec> additionalLayers, MappingsSpec mappings,
		Optional<ToolSectionSpec> toolSection, List<ToolSpec> reusedTools, List<FilterSpec> filters,
		Optional<ValidationSpec> validation, List<ConcernSpec> concerns, Link<ConcernSpec> defaultConcern,
		Optional<LayoutSpec> layout, Optional<OperationSpec> initialOperation, Link<ToolSpec> creation,
		List<ToolSpec> drops, List<ToolSpec> pastes, Link<DiagramSpec> imported) implements RepresentationSpec {

	/** The default layer, then the additional ones. */
	public List<LayerSpec> layers() {
		return Stream.concat(defaultLayer.stream(), additionalLayers.stream()).toList();
	}

	/** The same object: comparing contents would go round in circles. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + " " + identity();
	}
}
