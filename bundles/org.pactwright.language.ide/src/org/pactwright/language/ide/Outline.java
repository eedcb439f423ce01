package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.List;

import org.pactwright.language.ide.internal.OutlineMaker;
import org.pactwright.language.ide.internal.index.FileIndex;

/** The statements of a text as a tree. */
public final class Outline {

	private Outline() {
	}

	/**
	 * The outline of a text, broken or not.
	 *
	 * @param file where the text belongs; need not exist
	 */
	public static List<OutlineNode> of(Path file, String text) {
		return new OutlineMaker(FileIndex.of(file, text)).make();
	}

	/** The same, quicker when other questions are asked about the same text. */
	public static List<OutlineNode> of(LiveProject project, Path file, String text) {
		return new OutlineMaker(project.fileIndex(file, text)).make();
	}
}
