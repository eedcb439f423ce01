package org.pactwright.language.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.pactwright.language.Problem;
import org.pactwright.language.ide.Fix;
import org.pactwright.language.ide.QuickAssist;
import org.pactwright.language.ui.PactFiles;
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
				.map(fix -> new FixResolution(file, fix, Optional.empty())).toArray(IMarkerResolution[]::new);
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
}
