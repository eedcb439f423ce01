package org.pactwright.language.ui.internal.raci;

import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.SafeSave;
import org.pactwright.language.ui.internal.BufferListener;

/** The open files of the language in a project: whether one is not saved yet, whoever has changed it. */
final class DirtyFiles extends BufferListener {

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
				.filter(buffer -> PactFiles.fileOf(buffer, project).isPresent());
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
			SafeSave.commit(buffer, monitor, false);
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
}
