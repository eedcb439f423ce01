package org.pactwright.edit.internal.apply;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;
import org.pactwright.language.format.Edit;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Project;

/**
 * Edits leave a text laid out that was so before. Where a comment is near, which may stand between any two words, the
 * formatter has the last word on the white space; elsewhere the edits see to it themselves.
 */
public final class LaidOut {

	/** A comment further away than this does not touch an edit, in characters. */
	private static final int NEAR = 400;

	private LaidOut() {
	}

	/**
	 * The edits, with other white space if need be.
	 *
	 * @param project as it is before them
	 */
	public static DocumentEdits of(Project project, DocumentEdits edits) {
		Map<Path, List<TextEdit>> all = new TreeMap<>(edits.byFile());
		all.replaceAll((path, own) -> project.file(path).map(file -> laidOut(file.text(), own)).orElse(own));
		return DocumentEdits.of(all);
	}

	private static List<TextEdit> laidOut(String before, List<TextEdit> edits) {
		if (!isCommentNear(before, edits)) {
			return edits;
		}
		List<Edit> more = PactFormatter.edits(DocumentEdits.apply(before, edits));
		if (more.isEmpty() || !PactFormatter.canFormat(before) || !PactFormatter.edits(before).isEmpty()) {
			return edits;
		}
		return TwoEdits.asOne(before, edits,
				more.stream().map(edit -> new TextEdit(edit.offset(), edit.length(), edit.text())).toList());
	}

	private static boolean isCommentNear(String text, List<TextEdit> edits) {
		for (TextEdit edit : edits) {
			String around = text.substring(Math.max(0, edit.offset() - NEAR), Math.min(text.length(), edit.end() + NEAR))
					+ edit.replacement();
			if (around.contains("//") || around.contains("/*")) {
				return true;
			}
		}
		return false;
	}
}
