package org.pactwright.language.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.pactwright.language.Problem;
import org.pactwright.language.ide.Fix;
import org.pactwright.language.ide.QuickAssist;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.language.ui.PactWorkspace;

/** Quick fixes (Ctrl+1 in the editor and in the Problems view) from the suggestions of a language problem. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return problem(marker).filter(it -> !it.suggestions().isEmpty()).isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution[0];
		}
		return problem(marker).map(it -> fixes(file, it)).orElse(List.of()).stream()
				.map(fix -> new Resolution(file, fix)).toArray(IMarkerResolution[]::new);
	}

	private static List<Fix> fixes(IFile file, Problem problem) {
		return PactWorkspace.get().projectOf(file).flatMap(it -> it.text(problem.place().file()))
				.map(text -> QuickAssist.of(problem, text)).orElse(List.of());
	}

	// The marker moves with the text, the problem of the last analysis stays: the message and the nearest place decide.
	private static Optional<Problem> problem(IMarker marker) {
		String message = marker.getAttribute(IMarker.MESSAGE, "");
		int offset = marker.getAttribute(IMarker.CHAR_START, -1);
		return PactFiles.path(marker.getResource())
				.flatMap(path -> PactWorkspace.get().latest(marker.getResource().getProject())
						.flatMap(snapshot -> snapshot.problems(path).stream()
								.filter(it -> it.message().equals(message)
										&& it.code().equals(PactMarkers.rule(marker)))
								.min((a, b) -> Integer.compare(Math.abs(a.place().offset() - offset),
										Math.abs(b.place().offset() - offset)))));
	}

	private record Resolution(IFile file, Fix fix) implements IMarkerResolution2 {

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

		/** Changes the open buffer, which stays unsaved; a closed file is changed and saved. */
		@Override
		public void run(IMarker marker) {
			var buffers = FileBuffers.getTextFileBufferManager();
			var path = file.getFullPath();
			try {
				buffers.connect(path, LocationKind.IFILE, new NullProgressMonitor());
				try {
					ITextFileBuffer buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
					boolean dirty = buffer.isDirty();
					boolean open = buffer.isShared();
					TextChanges.apply(buffer.getDocument(), fix.edits());
					if (!dirty && !open) {
						buffer.commit(new NullProgressMonitor(), false);
					}
				} finally {
					buffers.disconnect(path, LocationKind.IFILE, new NullProgressMonitor());
				}
			} catch (CoreException | BadLocationException e) {
				Platform.getLog(MarkerFixes.class).error("Quick fix \"" + fix.label() + "\" could not change "
						+ file.getFullPath() + "; open the file and try again", e);
			}
		}
	}
}
