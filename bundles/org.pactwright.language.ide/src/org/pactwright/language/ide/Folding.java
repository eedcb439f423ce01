package org.pactwright.language.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lines;

/** What can be folded in a text: blocks, long comments, runs of line comments and of imports. Needs no grammar. */
public final class Folding {

	private final Lexemes lexemes;
	private final Lines lines;
	private final List<FoldingRange> found = new ArrayList<>();

	private Folding(String text) {
		this.lexemes = Lexemes.of(text);
		this.lines = Lines.of(text);
	}

	/** All that can be folded, in document order, the outer before the inner. */
	public static List<FoldingRange> of(String text) {
		Folding folding = new Folding(text);
		folding.blocks();
		folding.comments();
		folding.imports();
		folding.found.sort(Comparator.comparingInt((FoldingRange each) -> each.range().offset())
				.thenComparingInt(each -> -each.range().length()));
		return List.copyOf(folding.found);
	}

	private void blocks() {
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < lexemes.count(); i++) {
			if (lexemes.is(i, "{")) {
				open.push(i);
			} else if (lexemes.is(i, "}") && !open.isEmpty()) {
				int last = lineOf(i);
				boolean shared = i + 1 < lexemes.count() && lineOf(i + 1) == last;
				fold(lineOf(open.pop()), shared ? last - 1 : last, FoldingKind.BLOCK);
			}
		}
	}

	private void comments() {
		int first = 0;
		while (first < lexemes.count()) {
			int last = first;
			if (isLineComment(first)) {
				while (last + 1 < lexemes.count() && isLineComment(last + 1) && lineOf(last + 1) == lineOf(last) + 1) {
					last++;
				}
			}
			if (lexemes.is(first, LexemeType.COMMENT)) {
				fold(lineOf(first), lines.lineOf(lexemes.end(last) - 1), FoldingKind.COMMENT);
			}
			first = last + 1;
		}
	}

	private boolean isLineComment(int token) {
		return lexemes.is(token, LexemeType.COMMENT) && lexemes.text().startsWith("//", lexemes.offset(token))
				&& lexemes.firstOnLine(token);
	}

	private void imports() {
		int first = -1;
		int last = -1;
		for (int i = 0; i < lexemes.count(); i++) {
			if (lexemes.is(i, "import")) {
				first = first < 0 ? i : first;
				last = i;
			} else if (!lexemes.is(i, LexemeType.STRING) && !lexemes.is(i, LexemeType.COMMENT)) {
				break;
			}
		}
		if (first >= 0) {
			fold(lineOf(first), lineOf(last), FoldingKind.IMPORTS);
		}
	}

	private int lineOf(int token) {
		return lines.lineOf(lexemes.offset(token));
	}

	private void fold(int firstLine, int lastLine, FoldingKind kind) {
		if (lastLine > firstLine) {
			found.add(new FoldingRange(Range.between(lines.start(firstLine), lines.end(lastLine)), kind));
		}
	}
}
