package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.index.Declaration;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.index.Target;

/** Finds all places in a project that name an element. */
public final class References {

	private References() {
	}

	/**
	 * All names that mean the element at the caret, in all files,
			sorted by file and place. Of a qualified name only the
	 * part that means it.
	 *
	 * @param withDeclaration whether to add the id where it is declared
	 */
	public static List<Location> of(LiveProject project, Path file, String text, int offset, boolean withDeclaration) {
		ProjectIndex index = project.index(file, text);
		Optional<Target> target = Target.at(index, project.fileIndex(file, text), offset);
		if (target.isEmpty()) {
			return List.of();
		}
		List<Location> found = new ArrayList<>();
		index.files().forEach(each -> found.addAll(target.get().references(index, each)));
		if (withDeclaration) {
			target.get().declarations().stream().map(Declaration::location).forEach(found::add);
		}
		found.sort(Comparator.comparing(Location::file).thenComparingInt(location -> location.range().offset()));
		return found;
	}
}
