package org.pactwright.language.ide;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.pactwright.language.ide.internal.complete.Proposals;

/** Proposes what may be written at a place of a text, broken or not. */
public final class Completions {

	private Completions() {
	}

	/**
	 * Proposals that fit to what stands before the caret, best first.
	 *
	 * @param file the file that the text is for; need not exist; its name tells an architecture from a plan
	 * @param offset the caret
	 */
	public static List<Completion> at(LiveProject project, Path file, String text, int offset) {
		return Proposals.at(project.index(file, text), project.fileIndex(file, text), offset, LocalDate.now());
	}
}
