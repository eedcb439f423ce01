package org.pactwright.language.ui.internal.editor;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.pactwright.language.ide.Completion;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ui.PactIcons;

/** One completion in the list; applying it is one step to undo, and Tab steps through its placeholders. */
final class PactProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
		ICompletionProposalExtension6 {

	private final Completion completion;
	private final int askedAt;
	private Point selection;

	/** @param askedAt where the caret stood when the completion was computed */
	PactProposal(Completion completion, int askedAt) {
		this.completion = completion;
		this.askedAt = askedAt;
		selection = new Point(completion.replace().offset() + completion.caret(), 0);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IRewriteTarget target = ((ITextViewerExtension) viewer).getRewriteTarget();
		target.beginCompoundChange();
		try {
			apply(viewer.getDocument(), offset);
			step(viewer);
		} catch (BadLocationException e) {
			Platform.getLog(PactProposal.class).error("Completion " + completion.label() + " does not fit the text", e);
		} finally {
			target.endCompoundChange();
		}
	}

	@Override
	public void apply(IDocument document) {
		try {
			apply(document, askedAt);
		} catch (BadLocationException e) {
			Platform.getLog(PactProposal.class).error("Completion " + completion.label() + " does not fit the text", e);
		}
	}

	// What was typed since the list opened belongs to the prefix, too.
	private void apply(IDocument document, int offset) throws BadLocationException {
		Range replace = completion.replace();
		int length = Math.max(0, replace.length() + offset - askedAt);
		document.replace(replace.offset(), Math.min(length, document.getLength() - replace.offset()),
				completion.insertText());
	}

	private void step(ITextViewer viewer) throws BadLocationException {
		if (completion.placeholders().isEmpty()) {
			return;
		}
		int start = completion.replace().offset();
		LinkedModeModel model = new LinkedModeModel();
		int order = 0;
		for (Range placeholder : completion.placeholders()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			group.addPosition(new LinkedPosition(viewer.getDocument(), start + placeholder.offset(),
					placeholder.length(), order++));
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI stepper = new EditorLinkedModeUI(model, viewer);
		stepper.setExitPosition(viewer, start + completion.caret(), 0, Integer.MAX_VALUE);
		stepper.enter();
		Range first = completion.placeholders().getFirst();
		selection = new Point(start + first.offset(), first.length());
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		int start = completion.replace().offset();
		try {
			return start <= offset && Match.fits(completion.label(), document.get(start, offset - start));
		} catch (BadLocationException e) {
			return false; // The text shrank below the prefix: the proposal belongs to another place.
		}
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return shell -> new DefaultInformationControl(shell, true);
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return completion.insertText();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return completion.replace().offset();
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public String getDisplayString() {
		return completion.label();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString line = new StyledString(completion.label());
		return completion.detail().isEmpty() || completion.detail().equals(completion.label()) ? line
				: line.append("  " + completion.detail(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return completion.documentation().isEmpty() ? null : Html.paragraphs(completion.documentation());
	}

	@Override
	public Image getImage() {
		return PactIcons.image(completion.iconKey().isEmpty()
				? "completion_" + completion.kind().name().toLowerCase(Locale.ROOT)
				: completion.iconKey());
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// Nothing to show in the text before the choice is made.
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// Nothing was shown.
	}
}
