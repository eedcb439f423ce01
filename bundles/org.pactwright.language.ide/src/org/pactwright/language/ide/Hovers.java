package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.Optional;

import org.pactwright.language.ide.internal.HoverMaker;

/** Tells what is known about the place under the mouse. */
public final class Hovers {

	private Hovers() {
	}

	/**
	 * What to say at an offset: first the problems and findings of the last analysis there, then what the element,
	 * keyword, word, unit or rule under it is. Empty when there is nothing to say.
	 */
	public static Optional<Hover> at(LiveProject project, Path file, String text, int offset) {
		return new HoverMaker(project.index(file, text), project.fileIndex(file, text)).at(offset, project.latest());
	}
}
