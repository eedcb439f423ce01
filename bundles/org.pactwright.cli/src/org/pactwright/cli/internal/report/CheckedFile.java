package org.pactwright.cli.internal.report;

import java.nio.file.Path;
import java.util.List;

import org.pactwright.language.Problem;
import org.pactwright.standards.Finding;

/**
 * What a check has to say about one file.
 *
 * @param path absolute
 * @param text what was read, or an empty text for a file that could not be read
 * @param read whether it could be read
 * @param elements how many elements with an id it holds
 * @param problems by place
 * @param findings by place, accepted ones included
 */
public record CheckedFile(Path path, String text, boolean read, int elements, List<Problem> problems,
		List<Finding> findings) {
}
