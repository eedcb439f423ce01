package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.List;

/**
 * A change that mends a problem.
 *
 * @param label what it does, as a command: {@code Change to 'GridCo'}
 * @param file the file it changes
 * @param edits the change
 */
public record Fix(String label, Path file, List<TextEdit> edits) {

	public Fix {
		edits = List.copyOf(edits);
	}
}
