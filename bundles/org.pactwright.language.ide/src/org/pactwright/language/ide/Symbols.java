package org.pactwright.language.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

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
}
