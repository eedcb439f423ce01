package org.pactwright.language.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.pactwright.language.ide.Completion;

/** Content assist; the generic editor asks for proposals off the UI thread. Opens by itself on letters and some signs. */
abstract class ProposalSource implements IContentAssistProcessor {

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

	private final char[] opening;

	/** @param signs open it beside letters */
	ProposalSource(String signs) {
		opening = (LETTERS + signs).toCharArray();
	}

	/** What may stand at an offset; none where the text has become shorter meanwhile. */
	abstract List<Completion> completions(ITextViewer viewer, int offset);

	@Override
	public final ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		return completions(viewer, offset).stream().map(completion -> new PactProposal(completion, offset))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public final char[] getCompletionProposalAutoActivationCharacters() {
		return opening.clone();
	}

	@Override
	public final IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public final char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public final String getErrorMessage() {
		return "Nothing to propose here";
	}

	// The platform's way of saying that there is no context information is null.
	@Override
	public final IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
