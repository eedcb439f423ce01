package org.pactwright.language.ui.internal.unsaved;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.internal.BufferListener;

/** Has the unsaved text of every open text of the workspace kept, in whatever editor it is. */
public final class UnsavedBuffers extends BufferListener {

	private final UnsavedKeeper keeper;
	private final Map<IFileBuffer, Follower> followers = new ConcurrentHashMap<>();

	public UnsavedBuffers(UnsavedKeeper keeper) {
		this.keeper = keeper;
	}

	/** Follows all texts, those included that are open already. */
	public void start() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	/** Follows nothing any more. */
	public void stop() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		followers.forEach((buffer, follower) -> ((ITextFileBuffer) buffer).getDocument().removeDocumentListener(follower));
		followers.clear();
	}

	private static Optional<Path> path(IFileBuffer buffer) {
		return Optional.ofNullable(buffer.getLocation()).filter(location -> location.segmentCount() > 1)
				.map(location -> (IFile) ResourcesPlugin.getWorkspace().getRoot().getFile(location))
				.flatMap(PactFiles::path);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			path(buffer).ifPresent(file -> {
				Follower follower = new Follower(file);
				if (followers.putIfAbsent(buffer, follower) == null) {
					text.getDocument().addDocumentListener(follower);
				}
			});
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		Follower follower = followers.remove(buffer);
		if (follower != null) {
			((ITextFileBuffer) buffer).getDocument().removeDocumentListener(follower);
			keeper.settled(follower.file());
		}
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		Follower follower = followers.get(buffer);
		if (follower != null && !isDirty) {
			keeper.settled(follower.file());
		}
	}

	private final class Follower implements IDocumentListener {

		private final Path file;

		Follower(Path file) {
			this.file = file;
		}

		Path file() {
			return file;
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// Only the new text matters.
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			keeper.changed(file, event.getDocument().get());
		}
	}
}
