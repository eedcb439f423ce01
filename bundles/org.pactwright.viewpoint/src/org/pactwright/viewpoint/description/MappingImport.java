package org.pactwright.viewpoint.description;

/**
 * That a mapping replaces another one.
 *
 * @param base the mapping that it replaces
 */
public record MappingImport(Link<NodeOrContainerSpec> base, boolean hideSubMappings, boolean inheritsAncestorFilters) {
}
