package org.pactwright.language.ide;

import java.nio.file.Path;

/**
 * A part of a file.
 *
 * @param file absolute
 * @param range which part
 */
public record Location(Path file, Range range) {
}
