package org.pactwright.language.ui.internal.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.pactwright.language.ide.HouseRuleTexts;

/** Content assist in files of house rules. Opens by itself on letters, dots and arrows. */
public final class HouseContentAssist implements IContentAssistProcessor {

	private static final String OPENING = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.>";

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		String text = viewer.getDocument() == null ? "" : viewer.getDocument().get();
		if (offset > text.length()) {
			return new ICompletionProposal[0];
		}
		return HouseRuleTexts.completions(text, offset).stream().map(completion -> new PactProposal(completion, offset))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return OPENING.toCharArray();
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return "Nothing to propose here";
	}

	// The platform's way of saying that there is no context information is null.
	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
