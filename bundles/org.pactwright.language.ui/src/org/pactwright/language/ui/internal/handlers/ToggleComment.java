package org.pactwright.language.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.TextEdit;
import org.pactwright.language.ui.internal.editor.TextChanges;

/** Puts {@code //} before the selected lines, or takes it away when all of them have it. Blank lines stay. */
public final class ToggleComment extends EditorCommand {

	private static final String MARK = "//";

	/** @param indent characters of white space at its start */
	private record Line(int offset, int indent, String text) {

		boolean commented() {
			return text.startsWith(MARK, indent);
		}

		int commentAt() {
			return offset + indent;
		}
	}

	@Override
	protected void execute(Target target) throws BadLocationException {
		List<Line> lines = lines(target.viewer().getDocument(), target.selection());
		if (!lines.isEmpty()) {
			List<TextEdit> edits = lines.stream().allMatch(Line::commented) ? uncomment(lines) : comment(lines);
			TextChanges.apply(target.viewer().getDocument(), edits);
		}
	}

	private static List<Line> lines(IDocument document, Range selection) throws BadLocationException {
		int first = document.getLineOfOffset(selection.offset());
		int last = document.getLineOfOffset(selection.end());
		if (last > first && document.getLineOffset(last) == selection.end()) {
			last--;
		}
		List<Line> lines = new ArrayList<>();
		for (int number = first; number <= last; number++) {
			IRegion region = document.getLineInformation(number);
			String text = document.get(region.getOffset(), region.getLength());
			if (!text.isBlank()) {
				lines.add(new Line(region.getOffset(), text.length() - text.stripLeading().length(), text));
			}
		}
		return lines;
	}

	private static List<TextEdit> comment(List<Line> lines) {
		int column = lines.stream().mapToInt(Line::indent).min().orElse(0);
		return lines.stream().map(line -> new TextEdit(line.offset() + column, 0, MARK + " ")).toList();
	}

	private static List<TextEdit> uncomment(List<Line> lines) {
		return lines.stream().map(line -> {
			boolean blank = line.text().startsWith(MARK + " ", line.indent());
			return new TextEdit(line.commentAt(), MARK.length() + (blank ? 1 : 0), "");
		}).toList();
	}
}
