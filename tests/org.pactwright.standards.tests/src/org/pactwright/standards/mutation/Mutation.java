package org.pactwright.standards.mutation;

import java.nio.file.Path;
import java.util.List;

/**
 * A change of one text, and what it should lead to.
 *
 * @param name the kind of change, with what it is done to
 * @param file the text
 * @param offset where the change begins
 * @param length how many characters it replaces
 * @param text what it puts there
 * @param expected the findings that should come on top, each as rule and element, sorted
 */
record Mutation(String name, Path file, int offset, int length, String text, List<String> expected) {

	/** The text after the change. */
	String applyTo(String before) {
		return before.substring(0, offset) + text + before.substring(offset + length);
	}
}
