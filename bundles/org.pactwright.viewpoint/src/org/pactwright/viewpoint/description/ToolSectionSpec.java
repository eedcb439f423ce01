package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * A drawer of the palette.
 *
 * @param groupExtensions tools added to groups that are defined elsewhere
 */
public record ToolSectionSpec(Identity identity, String name, String label, String documentation, String icon,
		List<ToolSpec> tools, List<ToolSectionSpec> subSections, List<ToolSpec> reusedTools,
		List<GroupExtension> groupExtensions) implements NamedSpec {

	/** Tools added to a group. */
	public record GroupExtension(Identity identity, Link<ToolSpec> group, List<ToolSpec> tools) implements Spec {
	}
}
