package org.pactwright.language.ui.internal.editor;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.pactwright.language.ui.SafeSave;

/** Documents of text editors that are saved whole or not at all. */
public final class SafeDocuments extends TextFileDocumentProvider {

	@Override
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		ITextFileBuffer buffer = info.fTextFileBuffer;
		if (isDeleted(info.fElement)) {
			super.commitFileBuffer(monitor, info, overwrite);
			return;
		}
		SafeSave.commit(buffer, monitor, overwrite);
		IAnnotationModel model = info.fModel;
		if (model instanceof AbstractMarkerAnnotationModel markers) {
			markers.updateMarkers(buffer.getDocument());
		}
	}
}
