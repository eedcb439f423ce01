package org.pactwright.language.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.pactwright.language.ide.Completion;
import org.pactwright.language.ide.Completions;
import org.pactwright.language.ui.PactDocument;

/** Content assist in architectures and plans. */
public final class PactContentAssist extends ProposalSource {

	public PactContentAssist() {
		super(".");
	}

	@Override
	List<Completion> completions(ITextViewer viewer, int offset) {
		return PactDocument.of(viewer).map(it -> completions(it, offset)).orElse(List.of());
	}

	private static List<Completion> completions(PactDocument document, int offset) {
		String text = document.text();
		return offset > text.length() ? List.of()
				: Completions.at(document.project(), document.file(), text, offset);
	}
}
