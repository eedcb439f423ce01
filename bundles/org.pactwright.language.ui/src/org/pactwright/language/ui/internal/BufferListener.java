package org.pactwright.language.ui.internal;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears nothing of what becomes of open files: a start for those who want to hear of some of it. */
public abstract class BufferListener implements IFileBufferListener {

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// not wanted here
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// not wanted here
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// what comes instead matters
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells of its change
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// what comes of it matters
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// not wanted here
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// has no bearing on what is shown
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// a buffer for the new place comes of its own, and this one is disposed of
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the workspace tells of it
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// whoever tried tells the user
	}
}
