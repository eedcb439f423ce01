package org.pactwright.diagram.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.language.ui.PactIcons;

/** Mends what breaks rules of a specification from the list of problems, by the diagram that has found it. */
public final class ViolationFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		Optional<DiagramEditor> editor = editor(marker.getAttribute(ValidationMarkers.DIAGRAM, ""));
		List<Request.Mend> mends = editor.map(open -> open.ownMends(marker.getAttribute(ValidationMarkers.ELEMENT, "")))
				.orElse(List.of());
		String rule = marker.getAttribute(ValidationMarkers.RULE, "");
		return mends.stream().filter(mend -> mend.rule().equals(rule))
				.map(mend -> new Fix(editor.orElseThrow(), mend)).toArray(IMarkerResolution[]::new);
	}

	/** The open editor of a diagram. */
	private static Optional<DiagramEditor> editor(String path) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
				.flatMap(window -> Arrays.stream(window.getPages())).map(IWorkbenchPage::getEditorReferences)
				.flatMap(Arrays::stream).map((IEditorReference reference) -> reference.getEditor(false))
				.filter(DiagramEditor.class::isInstance).map(DiagramEditor.class::cast)
				.filter(open -> open.file().getFullPath().toString().equals(path)).findFirst();
	}

	private record Fix(DiagramEditor editor, Request.Mend mend) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return mend.label();
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

		@Override
		public void run(IMarker marker) {
			editor.session().request(mend);
		}
	}
}
