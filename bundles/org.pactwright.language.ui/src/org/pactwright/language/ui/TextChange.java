package org.pactwright.language.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.pactwright.language.ide.FixChange;
import org.pactwright.language.ide.TextEdit;
import org.pactwright.language.ui.internal.editor.TextChanges;

/**
 * Makes a change of several texts of the workspace, all of it or nothing. What an editor shows stays unsaved, and one
 * undo takes it back there; a file that nobody has open is saved. Where a diagram of the project is open, see
 * {@link WorkspaceTexts#applyNow} instead. UI thread only.
 */
public final class TextChange {

	private final FixChange change;
	private final Map<Path, ITextFileBuffer> buffers = new LinkedHashMap<>();

	private TextChange(FixChange change) {
		this.change = change;
	}

	/**
	 * Makes a change.
	 *
	 * @return false when a text is another one than the change is for: then nothing was changed
	 * @throws CoreException when a file cannot be opened or written
	 */
	public static boolean apply(FixChange change) throws CoreException {
		return new TextChange(change).run();
	}

	private boolean run() throws CoreException {
		try {
			for (Path file : change.edits().byFile().keySet()) {
				Optional<IFile> resource = PactFiles.fileAt(file);
				if (resource.isEmpty() || !open(file, resource.get()).getDocument().get().equals(change.base().get(file))) {
					return false;
				}
			}
			for (Map.Entry<Path, ITextFileBuffer> each : buffers.entrySet()) {
				change(each.getValue(), change.edits().of(each.getKey()).stream()
						.map(edit -> new TextEdit(edit.offset(), edit.length(), edit.replacement())).toList());
			}
			return true;
		} finally {
			close();
		}
	}

	private ITextFileBuffer open(Path file, IFile resource) throws CoreException {
		ITextFileBufferManager manager = FileBuffers.getTextFileBufferManager();
		manager.connect(resource.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
		ITextFileBuffer buffer = manager.getTextFileBuffer(resource.getFullPath(), LocationKind.IFILE);
		buffers.put(file, buffer);
		return buffer;
	}

	private static void change(ITextFileBuffer buffer, List<TextEdit> edits) throws CoreException {
		boolean save = !buffer.isDirty() && !buffer.isShared();
		DocumentUndoManagerRegistry.connect(buffer.getDocument());
		try {
			IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(buffer.getDocument());
			undo.beginCompoundChange();
			try {
				TextChanges.apply(buffer.getDocument(), edits);
			} catch (BadLocationException e) {
				throw new CoreException(Status.error(buffer.getLocation() + " could not be changed", e));
			} finally {
				undo.endCompoundChange();
			}
		} finally {
			DocumentUndoManagerRegistry.disconnect(buffer.getDocument());
		}
		if (save) {
			SafeSave.commit(buffer, new NullProgressMonitor(), false);
		}
	}

	private void close() throws CoreException {
		for (ITextFileBuffer buffer : buffers.values()) {
			FileBuffers.getTextFileBufferManager().disconnect(buffer.getLocation(), LocationKind.IFILE,
					new NullProgressMonitor());
		}
	}
}
