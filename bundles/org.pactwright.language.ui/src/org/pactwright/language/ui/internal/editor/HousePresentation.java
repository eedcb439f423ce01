package org.pactwright.language.ui.internal.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.pactwright.language.ide.HouseRuleTexts;
import org.pactwright.language.ide.Token;

/** Colours a file of house rules. Such files are small: an edit colours all of it anew. */
final class HousePresentation implements IPresentationDamager, IPresentationRepairer {

	private final Supplier<TokenStyles> styles;
	private IDocument document;
	private String text = "";
	private List<Token> tokens = List.of();

	HousePresentation(Supplier<TokenStyles> styles) {
		this.styles = styles;
	}

	@Override
	public void setDocument(IDocument shown) {
		document = shown;
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		return new Region(0, document.getLength());
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion region) {
		String now = document.get();
		if (!now.equals(text)) {
			text = now;
			tokens = HouseRuleTexts.tokens(now);
		}
		int end = region.getOffset() + region.getLength();
		TokenStyles current = styles.get();
		for (Token token : tokens) {
			if (token.offset() >= region.getOffset() && token.end() <= end) {
				current.of(token).ifPresent(presentation::addStyleRange);
			}
		}
	}
}
