package org.pactwright.language.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.pactwright.language.ide.Completion;
import org.pactwright.language.ide.HouseRuleTexts;

/** Content assist in files of house rules: on dots and arrows too, as formulas have them. */
public final class HouseContentAssist extends ProposalSource {

	public HouseContentAssist() {
		super(".>");
	}

	@Override
	List<Completion> completions(ITextViewer viewer, int offset) {
		String text = viewer.getDocument() == null ? "" : viewer.getDocument().get();
		return offset > text.length() ? List.of() : HouseRuleTexts.completions(text, offset);
	}
}
