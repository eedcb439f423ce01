package org.pactwright.language.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.pactwright.language.ide.session.ProjectSession;

/**
 * What all editors and views that change the model of a project share: one model, the documents behind it, and their
 * history. UI thread only, but for {@link #changed}.
 *
 * <p>A document that was changed through the model stays open as long as a client holds documents. Where none does, it
 * must be in an editor when all clients were told of the change; else the change is lost.
 */
public final class ProjectEdits {

	private final IProject project;
	private final List<EditsClient> clients = new ArrayList<>();
	private volatile Optional<Open> open = Optional.empty();

	private record Open(ProjectSession session, WorkspaceTexts texts) {
	}

	/** Called by the workspace; others ask {@link PactWorkspace#edits}. */
	public ProjectEdits(IProject project) {
		this.project = project;
	}

	/** From now on a client takes part. */
	public void open(EditsClient client) {
		clients.add(client);
		if (open.isEmpty()) {
			WorkspaceTexts texts = new WorkspaceTexts(Display.getDefault(), project, this::touched,
					() -> open.ifPresent(it -> it.session().changed()), this::dirtyChanged);
			Path root = PactFiles.path(project)
					.orElseThrow(() -> new IllegalStateException(project.getName() + " has no folder on this machine"));
			open = Optional.of(new Open(new ProjectSession(root, texts, this::failed), texts));
			texts.start();
		}
	}

	/** A client goes. With the last one that holds documents they are let go: ask for unsaved ones before. */
	public void close(EditsClient client) {
		clients.remove(client);
		releaseDocuments();
		if (clients.isEmpty()) {
			open.ifPresent(it -> {
				it.session().close();
				it.texts().close();
			});
			open = Optional.empty();
		}
	}

	/** The model. */
	public ProjectSession session() {
		return open().session();
	}

	/** The documents. */
	public WorkspaceTexts texts() {
		return open().texts();
	}

	private Open open() {
		return open.orElseThrow(() -> new IllegalStateException("Nobody has opened " + project.getName()));
	}

	private void touched(IDocument document) {
		List.copyOf(clients).forEach(client -> client.touched(document));
		Display.getDefault().asyncExec(this::releaseDocuments);
	}

	/** Whether somebody holds the documents that are changed. */
	public boolean isHeld() {
		return clients.stream().anyMatch(EditsClient::holdsDocuments);
	}

	private void releaseDocuments() {
		if (!isHeld()) {
			open.ifPresent(it -> it.texts().release());
		}
	}

	private void failed(RuntimeException failure) {
		Platform.getLog(ProjectEdits.class).error("A change of " + project.getName() + " failed", failure);
		Display.getDefault().asyncExec(() -> List.copyOf(clients).forEach(EditsClient::failed));
	}

	// ------------------------------------------------------------------------------------------ history

	/** The text of a file has changed, wherever that was done. From any thread. */
	public void changed(Path file) {
		open.ifPresent(it -> it.session().changed());
	}

	/** Matches the histories of all documents of the project: for Undo in an editor that shows all of them. */
	public IUndoContext undoContext() {
		return open().texts().context();
	}

	/** Whether there is something to take back, or to do again. */
	public boolean canUndo(boolean undo) {
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		return undo ? history.canUndo(undoContext()) : history.canRedo(undoContext());
	}

	/** Takes the last change of a text back, or does it again, wherever it was made. */
	public void undo(boolean undo) {
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		try {
			if (undo) {
				history.undo(undoContext(), null, null);
			} else {
				history.redo(undoContext(), null, null);
			}
		} catch (ExecutionException e) {
			Platform.getLog(ProjectEdits.class).warn("The change could not be taken back", e);
		}
	}

	private void dirtyChanged() {
		List.copyOf(clients).forEach(EditsClient::dirtyChanged);
	}
}
