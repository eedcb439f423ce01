package org.pactwright.language.ide.internal.index;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.internal.tree.Statement;

/**
 * A name that refers to an element, with all its parts.
 *
 * @param file the file
 * @param from the statement that refers
 * @param target what it may refer to
 * @param parts the tokens of the ids, outermost first
 */
public record Mention(FileIndex file, Optional<Statement> from, EClass target, List<Integer> parts) {

	/** The ids of the name. */
	public List<String> ids() {
		return parts.stream().map(file::idAt).toList();
	}

	/** The last id: that of the element itself. */
	public String id() {
		return file.idAt(parts.getLast());
	}

	/** The whole name. */
	public Range range() {
		return Range.between(file.range(parts.getFirst()).offset(), file.range(parts.getLast()).end());
	}
}
