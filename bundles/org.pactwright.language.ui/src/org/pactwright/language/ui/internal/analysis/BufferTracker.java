package org.pactwright.language.ui.internal.analysis;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.internal.BufferListener;

/** Follows the text of every open file of the language, saved or not. */
final class BufferTracker extends BufferListener {

	private final WorkspaceAnalysis analysis;
	private final Map<IFileBuffer, Follower> followers = new ConcurrentHashMap<>();

	BufferTracker(WorkspaceAnalysis analysis) {
		this.analysis = analysis;
	}

	/** Hooks all buffers, those included that are open already. */
	void start() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	void stop() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		followers.values().forEach(Follower::unhook);
		followers.clear();
	}

	/** Absolute path on disk of what a buffer holds; empty for what lies elsewhere. */
	static Optional<Path> path(IFileBuffer buffer) {
		return Optional.ofNullable(buffer.getFileStore()).flatMap(BufferTracker::local);
	}

	private static Optional<Path> local(IFileStore store) {
		try {
			return Optional.ofNullable(store.toLocalFile(EFS.NONE, null)).map(file -> file.toPath().normalize());
		} catch (CoreException e) {
			Platform.getLog(BufferTracker.class).warn("No local file for " + store.toURI(), e);
			return Optional.empty();
		}
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			path(buffer).filter(file -> PactFiles.isAnalysed(file.getFileName().toString())).ifPresent(
					file -> followers.computeIfAbsent(buffer, key -> new Follower(text, file)).hook());
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		Follower follower = followers.remove(buffer);
		if (follower != null) {
			follower.unhook();
			analysis.closed(follower.file);
		}
	}

	private final class Follower implements IDocumentListener {

		private final ITextFileBuffer buffer;
		private final Path file;

		Follower(ITextFileBuffer buffer, Path file) {
			this.buffer = buffer;
			this.file = file;
		}

		void hook() {
			buffer.getDocument().addDocumentListener(this);
			analysis.changed(file, buffer.getDocument().get(), true);
		}

		void unhook() {
			buffer.getDocument().removeDocumentListener(this);
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// Only the new text matters.
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			analysis.changed(file, event.getDocument().get(), false);
		}
	}
}
