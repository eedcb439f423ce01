package org.pactwright.language.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.pactwright.language.ide.Fix;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.PlaceOpener;
import org.pactwright.language.ui.SafeSave;

/**
 * Applies a fix to the text of its file.
 *
 * @param rest what the user has to fill in after that, in the changed text: it is opened and selected
 */
record FixResolution(IFile file, Fix fix, Optional<Range> rest) implements IMarkerResolution2 {

	@Override
	public String getLabel() {
		return fix.label();
	}

	// null is the platform's way of saying that there is no more to tell than the label.
	@Override
	public String getDescription() {
		return null;
	}

	@Override
	public Image getImage() {
		return PactIcons.image("fix");
	}

	/** Changes the open buffer, which stays unsaved; a closed file is saved, unless something is left to fill in. */
	@Override
	public void run(IMarker marker) {
		try {
			if (rest.isPresent()) {
				PactFiles.path(file).ifPresent(PlaceOpener::open);
			}
			change();
			PactFiles.path(file)
					.ifPresent(path -> rest.ifPresent(range -> PlaceOpener.open(new Location(path, range))));
		} catch (CoreException | BadLocationException e) {
			Platform.getLog(FixResolution.class).error("Quick fix \"" + fix.label() + "\" could not change "
					+ file.getFullPath() + "; open the file and try again", e);
		}
	}

	private void change() throws CoreException, BadLocationException {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		IPath path = file.getFullPath();
		buffers.connect(path, LocationKind.IFILE, new NullProgressMonitor());
		try {
			ITextFileBuffer buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
			boolean save = !buffer.isDirty() && !buffer.isShared();
			TextChanges.apply(buffer.getDocument(), fix.edits());
			if (save) {
				SafeSave.commit(buffer, new NullProgressMonitor(), false);
			}
		} finally {
			buffers.disconnect(path, LocationKind.IFILE, new NullProgressMonitor());
		}
	}
}
