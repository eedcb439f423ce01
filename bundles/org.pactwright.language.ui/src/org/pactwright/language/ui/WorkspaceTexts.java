package org.pactwright.language.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.session.ProjectTexts;

/**
 * The documents of a project, shared with the text editors: a change made here is unsaved there, and undone there. A
 * document that was changed stays open as long as somebody holds it, so that its history stays too.
 */
public final class WorkspaceTexts implements ProjectTexts {

	private final Display display;
	private final IProject project;
	private final Consumer<IDocument> touched;
	/** UI thread only. */
	private final Map<Path, Held> held = new LinkedHashMap<>();

	private record Held(IFile file, ITextFileBuffer buffer) {
	}

	/**
	 * @param touched told of each document that is changed, on the UI thread
	 */
	public WorkspaceTexts(Display display, IProject project, Consumer<IDocument> touched) {
		this.display = display;
		this.project = project;
		this.touched = touched;
	}

	@Override
	public Map<Path, String> current() {
		Map<Path, String> texts = new HashMap<>();
		Optional<LiveProject> live = PactWorkspace.get().projectOf(project);
		live.ifPresent(found -> found.files()
				.forEach(file -> found.text(file).ifPresent(text -> texts.put(file, text))));
		return texts;
	}

	@Override
	public boolean apply(DocumentEdits edits, Map<Path, String> base, String label) {
		AtomicBoolean done = new AtomicBoolean();
		display.syncExec(() -> done.set(applyNow(edits, base)));
		return done.get();
	}

	private boolean applyNow(DocumentEdits edits, Map<Path, String> base) {
		Map<Path, IDocument> documents = new LinkedHashMap<>();
		for (Path file : edits.byFile().keySet()) {
			Optional<IDocument> document = document(file);
			if (document.isEmpty() || !document.get().get().equals(base.get(file))) {
				return false;
			}
			documents.put(file, document.get());
		}
		documents.forEach((file, document) -> replace(document, edits.of(file)));
		return true;
	}

	private void replace(IDocument document, List<TextEdit> edits) {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		undo.beginCompoundChange();
		try {
			List<TextEdit> backwards = new ArrayList<>(edits).reversed();
			for (TextEdit edit : backwards) {
				document.replace(edit.offset(), edit.length(), edit.replacement());
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("An edit does not fit its text", e);
		} finally {
			undo.endCompoundChange();
		}
		touched.accept(document);
	}

	/** The document of a file; opened and kept if it is not open. */
	Optional<IDocument> document(Path file) {
		Held known = held.get(file);
		if (known == null) {
			known = PactFiles.fileAt(file).flatMap(WorkspaceTexts::open).orElse(null);
			if (known == null) {
				return Optional.empty();
			}
			held.put(file, known);
		}
		return Optional.of(known.buffer().getDocument());
	}

	private static Optional<Held> open(IFile file) {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		try {
			buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
			ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
			DocumentUndoManagerRegistry.connect(buffer.getDocument());
			return Optional.of(new Held(file, buffer));
		} catch (CoreException e) {
			Platform.getLog(WorkspaceTexts.class).log(e.getStatus());
			return Optional.empty();
		}
	}

	/** Whether a document that was changed here is not saved yet. */
	public boolean isDirty() {
		return held.values().stream().anyMatch(each -> each.buffer().isDirty());
	}

	/** Saves the documents that were changed. */
	public void save(IProgressMonitor monitor) throws CoreException {
		for (Held each : held.values()) {
			if (each.buffer().isDirty()) {
				each.buffer().commit(monitor, false);
			}
		}
	}

	/** Lets go of all documents. Those that no text editor shows lose what is unsaved: ask before. */
	public void close() {
		for (Held each : held.values()) {
			DocumentUndoManagerRegistry.disconnect(each.buffer().getDocument());
			try {
				FileBuffers.getTextFileBufferManager().disconnect(each.file().getFullPath(), LocationKind.IFILE, null);
			} catch (CoreException e) {
				Platform.getLog(WorkspaceTexts.class).log(e.getStatus());
			}
		}
		held.clear();
	}
}
