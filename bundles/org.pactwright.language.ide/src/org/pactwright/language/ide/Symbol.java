package org.pactwright.language.ide;

/**
 * A declared element of a project.
 *
 * @param qualifiedName the ids from the outermost element below the root down to it, joined by dots
 * @param title what it is called, or its id
 * @param kind in words: {@code governance body}
 * @param iconKey the name of its metamodel class
 * @param location its id
 */
public record Symbol(String id, String qualifiedName, String title, String kind, String iconKey, Location location) {
}
