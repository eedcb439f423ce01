package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.Test;
import org.pactwright.language.ui.PactMarkers;

/** Problems and findings follow the text, saved or not. */
class AnalysisTest {

	private static final String UNKNOWN = "person Ada \"Ada Berg\" of Nort\n";

	@Test
	void aCleanFileHasNoMarker() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			project.analysed();
			assertEquals(List.of(), project.messages("model.pact"));
		}
	}

	@Test
	void anErrorInAClosedFileIsAMarker() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN.replace("of North", "of Nort"))) {
			Ui.until("the marker is there", () -> project.markers("model.pact").size() == 1);
			IMarker marker = project.markers("model.pact").getFirst();
			assertEquals("reference", PactMarkers.rule(marker));
			assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
			assertEquals(9, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		}
	}

	@Test
	void anErrorThatIsTypedShowsInTheEditorBeforeItIsSaved() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			project.analysed();
			TestProject.caretAfter(editor, "of North");
			Ui.type("x");
			Ui.until("the marker is there", () -> project.markers("model.pact").size() == 1);
			Ui.until("the annotation is there", () -> annotations(editor) == 1);
			assertTrue(Ui.get(editor::isDirty));
			Ui.press(SWT.BS);
			TestProject.untilText(editor, "of North\n");
			Ui.until("the marker is gone", () -> project.markers("model.pact").isEmpty());
			Ui.until("the annotation is gone", () -> annotations(editor) == 0);
		}
	}

	@Test
	void aMarkerStaysTheSameWhenLinesComeAboveIt() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN.replace("of North", "of Nort"))) {
			ITextEditor editor = project.open("model.pact");
			Ui.until("the marker is there", () -> project.markers("model.pact").size() == 1);
			long before = project.markers("model.pact").getFirst().getId();
			Ui.run(() -> TestProject.document(editor).replace(0, 0, "// one more line\n"));
			Ui.until("the marker has moved",
					() -> project.markers("model.pact").getFirst().getAttribute(IMarker.LINE_NUMBER, -1) == 10);
			assertEquals(before, project.markers("model.pact").getFirst().getId());
		}
	}

	@Test
	void aReferenceToAnotherFileBreaksWhenThatFileChangesOnDisk() throws CoreException {
		String parties = TestProject.CLEAN;
		String plan = """
				corporate plan P "Plan" {
					version "1.0"  status draft
					organisation North
				}
				""";
		try (TestProject project = TestProject.with(Map.of("model.pact", parties, "plan.rmp", plan))) {
			project.analysed();
			long before = errors(project, "plan.rmp");
			project.write("model.pact", parties.replace("North", "South"));
			Ui.until("the plan has an error more", () -> errors(project, "plan.rmp") == before + 1);
		}
	}

	@Test
	void aFileThatGoesTakesItsProblemsAlong() throws CoreException {
		try (TestProject project = TestProject
				.with(Map.of("model.pact", TestProject.CLEAN, "other.pact", "model Other {\n" + UNKNOWN + "}\n"))) {
			Ui.until("the marker is there", () -> !project.markers("other.pact").isEmpty());
			project.file("other.pact").delete(true, null);
			project.analysed();
			assertFalse(project.file("other.pact").exists());
			assertEquals(List.of(), project.messages("model.pact"));
		}
	}

	@Test
	void aRenamedFileHasItsProblemsUnderTheNewName() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN.replace("of North", "of Nort"))) {
			Ui.until("the marker is there", () -> project.markers("model.pact").size() == 1);
			project.file("model.pact").move(new Path("renamed.pact"), true, null);
			Ui.until("the marker is there again", () -> project.markers("renamed.pact").size() == 1);
		}
	}

	@Test
	void findingsBelowTheThresholdHaveNoMarker() throws CoreException {
		var preferences = InstanceScope.INSTANCE.getNode("org.pactwright.language.ui");
		String text = TestProject.CLEAN.replace("profiles RACI", "profiles GOV, PPP");
		try (TestProject project = TestProject.with(text.replace("of North\n", "of Nort\n"))) {
			Ui.until("the error is there", () -> errors(project, "model.pact") > 0);
			preferences.put("markerThreshold", "ERROR");
			Ui.until("only errors are left",
					() -> project.markers("model.pact").size() == errors(project, "model.pact"));
		} finally {
			preferences.remove("markerThreshold");
		}
	}

	private static long errors(TestProject project, String path) {
		return project.markers(path).stream()
				.filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR).count();
	}

	private static int annotations(ITextEditor editor) {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		int count = 0;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			count += annotation instanceof MarkerAnnotation && !annotation.isMarkedDeleted() ? 1 : 0;
		}
		return count;
	}
}
