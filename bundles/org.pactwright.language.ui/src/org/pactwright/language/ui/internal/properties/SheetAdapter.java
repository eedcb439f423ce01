package org.pactwright.language.ui.internal.properties;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.pactwright.language.ui.ElementSheetPage;
import org.pactwright.language.ui.PactFiles;

/** Gives the Properties view a page for editors of the language; null leaves other text editors to others. */
public final class SheetAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySheetPage.class && adaptable instanceof ITextEditor editor
				&& editor.getEditorInput().getAdapter(IFile.class) instanceof IFile file && PactFiles.isPact(file)
						? type.cast(new ElementSheetPage(new TextSheet(editor)))
						: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
