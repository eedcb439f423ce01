package org.pactwright.language.ide.internal.index;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.Names;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Symbol;
import org.pactwright.language.ide.internal.tree.Statement;

/**
 * An element where it is declared.
 *
 * @param file the file
 * @param statement its statement there
 * @param id its id, without the mark of an id that meets a keyword
 * @param title what it is called, or its id
 */
public record Declaration(FileIndex file, Statement statement, String id, String title) {

	public EClass type() {
		return statement.type();
	}

	/** The id where it is declared. */
	public Range idRange() {
		return file.range(statement.id().orElseThrow());
	}

	/** The whole statement. */
	public Range range() {
		return file.range(statement);
	}

	public Location location() {
		return new Location(file.path(), idRange());
	}

	/** The kind in words. */
	public String kind() {
		return Names.kind(type());
	}

	/** The ids from the outermost element below the root down to this one, joined by dots. */
	public String qualifiedName() {
		StringBuilder name = new StringBuilder(id);
		Optional<Statement> outer = statement.parent();
		while (outer.isPresent() && outer.get().parent().isPresent()) {
			file.id(outer.get()).ifPresent(outerId -> name.insert(0, outerId + "."));
			outer = outer.get().parent();
		}
		return name.toString();
	}

	public Symbol symbol() {
		return new Symbol(id, qualifiedName(), title, kind(), type().getName(), location());
	}
}
