package org.pactwright.language.ui.internal.raci;

import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.pactwright.language.ui.PactFiles;

/** The open files of the language in a project: whether one is not saved yet, whoever has changed it. */
final class DirtyFiles implements IFileBufferListener {

	private final IProject project;
	private final Runnable changed;

	/** @param changed called on any thread when the answer may be another */
	DirtyFiles(IProject project, Runnable changed) {
		this.project = project;
		this.changed = changed;
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
	}

	void close() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	private Stream<IFileBuffer> dirty() {
		return Stream.of(FileBuffers.getTextFileBufferManager().getFileBuffers()).filter(IFileBuffer::isDirty)
				.filter(this::isMine);
	}

	private boolean isMine(IFileBuffer buffer) {
		IPath location = buffer.getLocation();
		if (location == null || location.segmentCount() < 2) {
			return false;
		}
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(location);
		return file.getProject().equals(project) && PactFiles.isPact(file.getName());
	}

	boolean any() {
		return dirty().findAny().isPresent();
	}

	/** Whether a change would be lost when nobody but one client closed its documents. */
	boolean anyUnshared() {
		return dirty().anyMatch(buffer -> !buffer.isShared());
	}

	void save(IProgressMonitor monitor) throws CoreException {
		for (IFileBuffer buffer : dirty().toList()) {
			buffer.commit(monitor, false);
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		changed.run();
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		changed.run();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// A new buffer is clean.
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// Does not concern the state.
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// The dirty state is told on its own.
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// Does not concern the state.
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// Does not concern the state.
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// The buffer is disposed of.
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// The buffer is disposed of.
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// Whoever saved it tells the user.
	}
}
