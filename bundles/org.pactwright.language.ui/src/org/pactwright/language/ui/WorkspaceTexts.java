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

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.session.ProjectTexts;
import org.pactwright.language.ui.internal.BufferListener;

/**
 * The documents of a project, shared with the text editors: a change made here is unsaved there, and undone there, and
 * the other way round. A document that was changed from here stays open as long as somebody
 * needs it, such as a diagram of the project, so
 * that its history stays too. UI thread only, but for {@link ProjectTexts}.
 */
public final class WorkspaceTexts implements ProjectTexts {

	private static final int UNDO_LEVELS = 200;

	private final Display display;
	private final IProject project;
	private final Runnable changed;
	private final Runnable dirtyChanged;
	private final Consumer<IDocument> touched;
	private final ObjectUndoContext context = new ObjectUndoContext(this, "Model");
	/** All open ones, whoever opened them. */
	private final Map<ITextFileBuffer, IDocument> open = new LinkedHashMap<>();
	/** Those that are kept open from here. */
	private final Map<IFile, ITextFileBuffer> held = new LinkedHashMap<>();
	private final BufferEvents buffers = new BufferEvents();

	/**
	 * @param touched told of each document that was changed from here, on the UI thread
	 * @param changed told when texts came, went or were replaced, in any thread
	 * @param dirtyChanged told when there may be something to save, or nothing any more
	 */
	WorkspaceTexts(Display display, IProject project, Consumer<IDocument> touched, Runnable changed,
			Runnable dirtyChanged) {
		this.display = display;
		this.project = project;
		this.touched = touched;
		this.changed = changed;
		this.dirtyChanged = dirtyChanged;
	}

	/** Follows the documents that are open, and those to come. */
	void start() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			follow(buffer);
		}
	}

	/** Matches the histories of all documents of the project. */
	public IUndoContext context() {
		return context;
	}

	/** Makes a step of undo of what was typed last and could still go on. */
	public void settle() {
		open.values().forEach(document -> DocumentUndoManagerRegistry.getDocumentUndoManager(document).commit());
	}

	private Optional<IFile> fileOf(IFileBuffer buffer) {
		return PactFiles.fileOf(buffer, project);
	}

	private void follow(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && !open.containsKey(text) && fileOf(buffer).isPresent()) {
			IDocument document = text.getDocument();
			DocumentUndoManagerRegistry.connect(document);
			IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
			undo.connect(this);
			undo.setMaximalUndoLevel(UNDO_LEVELS);
			context.addMatch(undo.getUndoContext());
			open.put(text, document);
		}
	}

	private void leave(IFileBuffer buffer) {
		IDocument document = open.remove(buffer);
		if (document != null) {
			IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
			context.removeMatch(undo.getUndoContext());
			undo.disconnect(this);
			DocumentUndoManagerRegistry.disconnect(document);
		}
	}

	private final class BufferEvents extends BufferListener {

		@Override
		public void bufferCreated(IFileBuffer buffer) {
			onUi(() -> {
				follow(buffer);
				changed.run();
			});
		}

		@Override
		public void bufferDisposed(IFileBuffer buffer) {
			onUi(() -> {
				leave(buffer);
				changed.run();
				dirtyChanged.run();
			});
		}

		@Override
		public void bufferContentReplaced(IFileBuffer buffer) {
			changed.run();
		}

		@Override
		public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
			onUi(dirtyChanged);
		}

		@Override
		public void underlyingFileDeleted(IFileBuffer buffer) {
			onUi(() -> {
				fileOf(buffer).ifPresent(file -> release(file));
				changed.run();
				dirtyChanged.run();
			});
		}

		private void onUi(Runnable task) {
			if (display.isDisposed()) {
				return;
			}
			if (display.getThread() == Thread.currentThread()) {
				task.run();
			} else {
				display.asyncExec(task);
			}
		}
	}

	// ------------------------------------------------------------------------------------------ texts

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
		display.syncExec(() -> done.set(applyNow(edits, base, label)));
		return done.get();
	}

	/** As {@link #apply}, on the UI thread. */
	boolean applyNow(DocumentEdits edits, Map<Path, String> base, String label) {
		Map<IDocument, List<TextEdit>> byDocument = new LinkedHashMap<>();
		for (Path file : edits.byFile().keySet()) {
			Optional<IDocument> document = PactFiles.fileAt(file).flatMap(this::hold);
			if (document.isEmpty() || !document.get().get().equals(base.get(file))) {
				return false;
			}
			byDocument.put(document.get(), edits.of(file));
		}
		TextStep.make(label, byDocument);
		byDocument.keySet().forEach(touched);
		return true;
	}

	/** The document of a file, open from now on. */
	private Optional<IDocument> hold(IFile file) {
		if (!held.containsKey(file)) {
			ITextFileBufferManager manager = FileBuffers.getTextFileBufferManager();
			try {
				manager.connect(file.getFullPath(), LocationKind.IFILE, null);
				held.put(file, manager.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
			} catch (CoreException e) {
				Platform.getLog(WorkspaceTexts.class).log(e.getStatus());
				return Optional.empty();
			}
		}
		follow(held.get(file));
		return Optional.of(held.get(file).getDocument());
	}

	private void release(IFile file) {
		if (held.remove(file) != null) {
			try {
				FileBuffers.getTextFileBufferManager().disconnect(file.getFullPath(), LocationKind.IFILE, null);
			} catch (CoreException e) {
				Platform.getLog(WorkspaceTexts.class).log(e.getStatus());
			}
		}
	}

	// ------------------------------------------------------------------------------------------ saving

	/** Whether a document of the project is not saved yet. */
	public boolean isDirty() {
		return open.keySet().stream().anyMatch(IFileBuffer::isDirty);
	}

	/** The files that are not saved yet. */
	public List<IFile> dirtyFiles() {
		return open.keySet().stream().filter(IFileBuffer::isDirty).flatMap(buffer -> fileOf(buffer).stream()).toList();
	}

	/** Those that another program has written while they were changed here. */
	public List<ITextFileBuffer> conflicts() {
		return open.keySet().stream().filter(buffer -> buffer.isDirty() && !buffer.isSynchronized()).toList();
	}

	/**
	 * Saves all documents of the project.
	 *
	 * @param overwrite whether what other programs have written meanwhile is replaced
	 */
	public void save(IProgressMonitor monitor, boolean overwrite) throws CoreException {
		for (ITextFileBuffer buffer : new ArrayList<>(open.keySet())) {
			if (buffer.isDirty()) {
				SafeSave.commit(buffer, monitor, overwrite);
			}
		}
	}

	/** Lets go of the documents. Those that no text editor shows lose what is unsaved: ask before. */
	void release() {
		List.copyOf(held.keySet()).forEach(this::release);
	}

	/** Follows nothing any more. */
	void close() {
		release();
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(buffers);
		new ArrayList<>(open.keySet()).forEach(this::leave);
	}
}
