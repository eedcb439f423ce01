package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.index.Declaration;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.index.Target;

/** Finds all places in one file that name the element at the caret. */
public final class Occurrences {

	private Occurrences() {
	}

	/** The places, in document order; none when the caret is on no name. */
	public static List<Occurrence> at(LiveProject project, Path file, String text, int offset) {
		ProjectIndex index = project.index(file, text);
		FileIndex here = project.fileIndex(file, text);
		Optional<Target> target = Target.at(index, here, offset);
		List<Occurrence> found = new ArrayList<>();
		target.ifPresent(each -> {
			each.references(index, here).forEach(location -> found.add(new Occurrence(location.range(), false)));
			each.declarations().stream().filter(declaration -> declaration.file() == here).map(Declaration::idRange)
					.forEach(range -> found.add(new Occurrence(range, true)));
		});
		found.sort(Comparator.comparingInt(occurrence -> occurrence.range().offset()));
		return found;
	}
}
