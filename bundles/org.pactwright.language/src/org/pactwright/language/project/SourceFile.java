package org.pactwright.language.project;

import java.nio.file.Path;

import org.eclipse.xtext.resource.XtextResource;

/**
 * One parsed file of a project.
 *
 * @param path absolute
 * @param relative path from the project's folder, with {@code /} on every platform
 * @param resource its syntax tree and its elements
 * @param text what was parsed, without a byte order mark
 */
public record SourceFile(Path path, String relative, XtextResource resource, String text) {
}
