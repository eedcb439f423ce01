package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import org.pactwright.language.ide.internal.complete.Match;
import org.pactwright.language.ide.internal.index.Declaration;
import org.pactwright.language.ide.internal.index.FileIndex;

/** Finds elements of a project by name. */
public final class Symbols {

	private record Found(int rank, Symbol symbol) {
	}

	private Symbols() {
	}

	/**
	 * All elements whose id or title fits a query, best first: how it begins, its humps, or any part of it.
	 *
	 * @param query what was typed; everything fits an empty one
	 */
	public static List<Symbol> find(LiveProject project, String query) {
		List<Found> found = new ArrayList<>();
		for (FileIndex file : project.index().files()) {
			for (Declaration declaration : file.declarations()) {
				OptionalInt rank = Match.rank(query, declaration.id(), declaration.title());
				rank.ifPresent(value -> found.add(new Found(value, declaration.symbol())));
			}
		}
		found.sort(Comparator.comparingInt(Found::rank).thenComparing(each -> each.symbol().id())
				.thenComparing(each -> each.symbol().qualifiedName()));
		return found.stream().map(Found::symbol).toList();
	}

	/**
	 * The element of a qualified name, see {@link Symbol#qualifiedName}; of several of the same name the first.
	 */
	public static Optional<Symbol> named(LiveProject project, String qualifiedName) {
		String id = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
		return project.index().files().stream().flatMap(file -> file.declarations(id).stream()).map(Declaration::symbol)
				.filter(symbol -> symbol.qualifiedName().equals(qualifiedName)).findFirst();
	}

	/** The element whose id stands at an offset of a file, as its text is now. */
	public static Optional<Symbol> at(LiveProject project, Path file, int offset) {
		Path path = LiveProject.normal(file);
		return project.index().files().stream().filter(one -> one.path().equals(path))
				.flatMap(one -> StreamSupport.stream(one.declarations().spliterator(), false))
				.filter(one -> one.idRange().covers(new Range(offset, 0)))
				.map(Declaration::symbol).findFirst();
	}
}
