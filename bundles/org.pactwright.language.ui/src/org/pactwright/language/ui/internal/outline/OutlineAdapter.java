package org.pactwright.language.ui.internal.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.language.ui.PactFiles;

/** Gives the Outline view a page for editors of the language; null leaves other text editors to others. */
public final class OutlineAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor
				&& PactFiles.isPact(editor.getEditorInput().getName())
				&& editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer) {
			return PactDocument.of(viewer).map(document -> type.cast(new OutlinePage(editor, viewer))).orElse(null);
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
