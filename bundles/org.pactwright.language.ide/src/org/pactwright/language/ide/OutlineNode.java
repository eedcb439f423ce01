package org.pactwright.language.ide;

import java.util.List;

/**
 * A statement in the outline of a text.
 *
 * @param label id and title, or what the statement points at
 * @param keyword the words it starts with: {@code joint plan}
 * @param iconKey the name of the metamodel class
 * @param path stays the same while the text around changes; unique in the outline
 * @param range the whole statement
 * @param name its id, or its first word when it has none
 * @param children the statements inside, in document order
 */
public record OutlineNode(String label, String keyword, String iconKey, String path, Range range, Range name,
		List<OutlineNode> children) {

	public OutlineNode {
		children = List.copyOf(children);
	}
}
