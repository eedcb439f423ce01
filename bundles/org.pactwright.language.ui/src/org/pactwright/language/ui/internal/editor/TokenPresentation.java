package org.pactwright.language.ui.internal.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.Tokens;

/**
 * Colours a document from its tokens. An edit scans only around itself; what is repainted reaches as far as tokens
 * differ, so that opening a comment colours everything it swallows.
 */
final class TokenPresentation implements IPresentationDamager, IPresentationRepairer {

	private final Supplier<TokenStyles> styles;
	private IDocument document;
	private Tokens tokens = Tokens.of("");

	TokenPresentation(Supplier<TokenStyles> styles) {
		this.styles = styles;
	}

	@Override
	public void setDocument(IDocument document) {
		this.document = document;
		tokens = Tokens.of(document == null ? "" : document.get());
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		Tokens before = tokens;
		String text = document.get();
		String inserted = Objects.requireNonNullElse(event.getText(), "");
		int removed = event.getLength();
		if (text.equals(before.text())) {
			// No edit: the viewer repaints a range, or shows it for the first time.
			return clipped(event.getOffset(), Math.max(removed, inserted.length()));
		}
		if (!isEdit(before.text(), text, event.getOffset(), removed, inserted)) {
			// Several edits were reported as one; the tokens before it are of no use.
			tokens = Tokens.of(text);
			return new Region(0, text.length());
		}
		tokens = before.edited(event.getOffset(), removed, inserted);
		return damage(before, event.getOffset(), inserted.length(), inserted.length() - removed);
	}

	private static boolean isEdit(String before, String after, int offset, int removed, String inserted) {
		return offset + removed <= before.length() && before.length() - removed + inserted.length() == after.length()
				&& after.startsWith(inserted, offset) && before.regionMatches(0, after, 0, offset)
				&& before.regionMatches(offset + removed, after, offset + inserted.length(),
						before.length() - offset - removed);
	}

	private IRegion clipped(int offset, int length) {
		int start = Math.min(offset, document.getLength());
		return new Region(start, Math.min(length, document.getLength() - start));
	}

	private IRegion damage(Tokens before, int offset, int inserted, int shift) {
		int from = 0;
		int shorter = Math.min(before.size(), tokens.size());
		while (from < shorter && before.get(from).equals(tokens.get(from)) && tokens.get(from).end() < offset) {
			from++;
		}
		int tail = 0;
		while (tail < shorter - from && same(before.get(before.size() - 1 - tail), tokens.get(tokens.size() - 1 - tail),
				shift, offset + inserted)) {
			tail++;
		}
		int start = from < tokens.size() ? Math.min(offset, tokens.get(from).offset()) : offset;
		int last = tokens.size() - 1 - tail;
		int end = last >= from ? Math.max(offset + inserted, tokens.get(last).end()) : offset + inserted;
		return new Region(start, Math.min(end, document.getLength()) - start);
	}

	private static boolean same(Token before, Token now, int shift, int editEnd) {
		return before.kind() == now.kind() && before.length() == now.length()
				&& before.offset() + shift == now.offset() && now.offset() > editEnd;
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion region) {
		int start = region.getOffset();
		int end = start + region.getLength();
		TokenStyles current = styles.get();
		List<Token> touched = tokens.in(new Range(start, region.getLength()));
		for (Token token : touched) {
			current.of(token).ifPresent(style -> add(presentation, style, start, end));
		}
	}

	private static void add(TextPresentation presentation, StyleRange style, int start, int end) {
		int styleEnd = Math.min(end, style.start + style.length);
		style.start = Math.max(start, style.start);
		style.length = styleEnd - style.start;
		if (style.length > 0) {
			presentation.addStyleRange(style);
		}
	}
}
