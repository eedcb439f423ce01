package org.pactwright.language.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.pactwright.language.ide.HouseRuleTexts;
import org.pactwright.language.ide.Hover;

/** What a word of a house rule means: keyword, type, feature, service, rule. */
public final class HouseHoverProvider extends WordHover {

	@Override
	Optional<Hover> at(ITextViewer viewer, int offset) {
		return Optional.ofNullable(viewer.getDocument()).map(IDocument::get).filter(text -> offset < text.length())
				.flatMap(text -> HouseRuleTexts.hover(text, offset));
	}
}
