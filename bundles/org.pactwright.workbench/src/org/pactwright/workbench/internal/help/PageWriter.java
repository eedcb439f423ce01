package org.pactwright.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;

/**
 * Lays a help page out as text with styles. The result is shown with {@link #show}; it takes its colours from the
 * theme, and links carry their target as {@link StyleRange#data}.
 */
final class PageWriter {

	private static final int LIST_INDENT = 18;
	private static final int CODE_INDENT = 14;
	private static final int CELL = 26;

	/** Line whose indent differs. @param index of the line */
	private record Indented(int index, int indent, int wrap) {
	}

	/** A picture in the text. @param offset of its object replacement character */
	record Placed(int offset, Block.Picture picture) {
	}

	/** A heading and where it stands, for links into a page. */
	record Anchor(String name, int offset) {
	}

	private final HelpFonts fonts;
	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Indented> indents = new ArrayList<>();
	private final List<Placed> pictures = new ArrayList<>();
	private final List<Anchor> anchors = new ArrayList<>();
	private int lines;

	PageWriter(HelpFonts fonts) {
		this.fonts = fonts;
	}

	void write(List<Block> blocks) {
		Block before = null;
		for (Block block : blocks) {
			boolean listGoesOn = block instanceof Block.Item && before instanceof Block.Item;
			if (before != null && !listGoesOn) {
				line();
			}
			write(block);
			before = block;
		}
	}

	private void write(Block block) {
		switch (block) {
			case Block.Heading heading -> {
				String title = Span.text(heading.spans());
				anchors.add(new Anchor(anchor(title), text.length()));
				style(title, fonts.heading(heading.level()), SWT.BOLD, "");
				line();
			}
			case Block.Paragraph paragraph -> {
				spans(paragraph.spans());
				line();
			}
			case Block.Quote quote -> {
				indent(LIST_INDENT, LIST_INDENT);
				spans(quote.spans());
				line();
			}
			case Block.Item item -> {
				int indent = LIST_INDENT * (item.depth() + 1);
				indent(indent - LIST_INDENT / 2, indent + LIST_INDENT / 2);
				text.append(item.marker()).append("  ");
				spans(item.spans());
				line();
			}
			case Block.Code code -> {
				for (String codeLine : code.text().split("\n")) {
					indent(CODE_INDENT, CODE_INDENT);
					style(codeLine.replace("\t", "    "), JFaceResources.getTextFont(), SWT.NORMAL, "");
					line();
				}
			}
			case Block.Table table -> table(table.rows());
			case Block.Picture picture -> {
				pictures.add(new Placed(text.length(), picture));
				text.append('\uFFFC');
				line();
			}
		}
	}

	// A table in a narrow pane: each row is a paragraph, its first cell bold, the others after it with their heading.
	private void table(List<List<List<Span>>> rows) {
		List<List<Span>> head = rows.getFirst();
		for (List<List<Span>> row : rows.subList(1, rows.size())) {
			indent(LIST_INDENT / 2, CELL);
			for (int column = 0; column < row.size(); column++) {
				if (column == 0) {
					row.get(0).forEach(span -> spans(
							List.of(new Span(span.text(), true, span.italic(), span.code(), span.link()))));
				} else if (!row.get(column).isEmpty()) {
					text.append(column == 1 ? " \u2013 " : "; ");
					if (column < head.size() && row.size() > 2 && !Span.text(head.get(column)).isBlank()) {
						style(Span.text(head.get(column)) + ": ", null, SWT.ITALIC, "");
					}
					spans(row.get(column));
				}
			}
			line();
		}
	}

	private void spans(List<Span> spans) {
		for (Span span : spans) {
			int style = (span.bold() ? SWT.BOLD : 0) | (span.italic() ? SWT.ITALIC : 0);
			style(span.text(), span.code() ? JFaceResources.getTextFont() : null, style, span.link());
		}
	}

	private void style(String run, Font font, int style, String link) {
		StyleRange range = new StyleRange(text.length(), run.length(), null, null, style);
		range.font = font;
		if (!link.isEmpty()) {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_LINK;
			range.data = link;
		}
		text.append(run);
		if (!run.isEmpty() && (font != null || style != SWT.NORMAL || !link.isEmpty())) {
			styles.add(range);
		}
	}

	private void line() {
		text.append('\n');
		lines++;
	}

	private void indent(int first, int wrapped) {
		indents.add(new Indented(lines, first, wrapped));
	}

	/** How a link names a heading: lower case, blanks as hyphens, without punctuation. */
	static String anchor(String title) {
		return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s_-]", "").strip().replaceAll("\\s",
				"-");
	}

	List<Placed> pictures() {
		return pictures;
	}

	List<Anchor> anchors() {
		return anchors;
	}

	/** Fills a widget with the page. */
	void show(StyledText widget) {
		widget.setText(text.toString());
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (Indented line : indents) {
			widget.setLineIndent(line.index(), 1, line.indent());
			widget.setLineWrapIndent(line.index(), 1, line.wrap());
		}
	}
}
