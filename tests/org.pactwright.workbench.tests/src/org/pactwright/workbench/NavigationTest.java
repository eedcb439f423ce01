package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.language.ui.PactMarkers;

/** Finding one's way in the text: declarations, references, occurrences, folds, braces, quick fixes. */
class NavigationTest {

	private static final String OPEN_DECLARATION = "org.pactwright.language.ui.openDeclaration";
	private static final String PLAN = """
			import "model.pact"

			corporate plan P "Plan" {
				version "1.0"  status draft
				organisation North
			}
			""";

	@Test
	void f3JumpsToTheDeclarationInTheSameFile() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			project.analysed();
			TestProject.caretAfter(editor, "of Nor");
			Ui.until("the command is there", () -> TypingTest.enabled(OPEN_DECLARATION));
			Ui.press(SWT.F3);
			Ui.until("the declaration is selected",
					() -> selected(editor).equals("North") && selection(editor).getStartLine() == 4);
		}
	}

	@Test
	void f3OpensTheFileOfTheDeclaration() throws CoreException {
		try (TestProject project = TestProject.with(Map.of("model.pact", TestProject.CLEAN, "plan.rmp", PLAN))) {
			ITextEditor editor = project.open("plan.rmp");
			project.analysed();
			TestProject.caretAfter(editor, "organisation Nor");
			Ui.until("the command is there", () -> TypingTest.enabled(OPEN_DECLARATION));
			Ui.press(SWT.F3);
			Ui.until("the architecture is open",
					() -> Ui.page().getActiveEditor().getEditorInput().getName().equals("model.pact"));
			assertEquals("North", Ui.get(() -> selected((ITextEditor) Ui.page().getActiveEditor())));
		}
	}

	@Test
	void referencesAreListedOverAllFiles() throws CoreException {
		try (TestProject project = TestProject.with(Map.of("model.pact", TestProject.CLEAN, "plan.rmp", PLAN))) {
			ITextEditor editor = project.open("model.pact");
			project.analysed();
			TestProject.caretAfter(editor, "organisation Nor");
			Ui.until("the command is there", () -> TypingTest.enabled(OPEN_DECLARATION));
			Ui.press(SWT.CTRL, SWT.SHIFT, 'g');
			Ui.until("the references are listed", () -> NewSearchUI.getSearchResultView() != null
					&& NewSearchUI.getSearchResultView().getActivePage() != null
					&& NewSearchUI.getQueries().length > 0 && NewSearchUI.getQueries()[0]
							.getSearchResult() instanceof AbstractTextSearchResult result
					&& result.getMatchCount() == 3);
		}
	}

	@Test
	void theNameAtTheCaretIsMarkedWhereItOccurs() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			project.analysed();
			TestProject.caretAfter(editor, "of Nor");
			Ui.until("declaration and reference are marked",
					() -> annotations(editor, "org.eclipse.ui.genericeditor.text").size() == 2);
		}
	}

	@Test
	void blocksFold() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			Ui.until("there are two folds", () -> folds(editor) == 2);
			TestProject.caretAfter(editor, "RACI");
			Ui.type("\r");
			Ui.until("they are still there", () -> folds(editor) == 2);
		}
	}

	@Test
	void theOtherBraceIsFound() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "provincial in SE {");
			Ui.press(SWT.CTRL, SWT.SHIFT, 'p');
			Ui.until("the caret is at the closing brace",
					() -> TestProject.document(editor).get().startsWith("}\n\tperson", selection(editor).getOffset()));
		}
	}

	@Test
	void aQuickFixPutsTheSuggestedNameIn() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN.replace("of North", "of Nort"))) {
			ITextEditor editor = project.open("model.pact");
			Ui.until("the marker is there", () -> project.markers("model.pact").size() == 1);
			IMarkerResolution[] fixes = Ui
					.get(() -> IDE.getMarkerHelpRegistry().getResolutions(project.markers("model.pact").getFirst()));
			assertTrue(fixes.length > 0, "there is a fix");
			Ui.run(() -> fixes[0].run(project.markers("model.pact").getFirst()));
			TestProject.untilText(editor, "of North\n");
			Ui.until("the marker is gone", () -> project.markers("model.pact").isEmpty());
		}
	}

	@Test
	void aFindingIsAcceptedWithAWaiverWhoseReasonIsLeftToFillIn() throws CoreException {
		String text = TestProject.CLEAN.replace("profiles RACI", "profiles GOV").replace("of North\n", """
				of North
					partnership Net "Net" operational memorandum voluntary at municipal {
						scope "x" journey engage_and_explore
						body Team "Team" crisis_team operational by majority { in in_crisis }
					}
				""");
		try (TestProject project = TestProject.with(text)) {
			ITextEditor editor = project.open("model.pact");
			Ui.until("the finding is there", () -> marker(project, "GOV-body-a").isPresent());
			IMarkerResolution[] fixes = Ui.get(
					() -> IDE.getMarkerHelpRegistry().getResolutions(marker(project, "GOV-body-a").orElseThrow()));
			Ui.run(() -> fixes[0].run(marker(project, "GOV-body-a").orElseThrow()));
			TestProject.untilText(editor, "\twaive GOV-body-a on Net.Team \"reason\"\n}\n");
			assertEquals("reason", selectedNow(editor));
			Ui.until("the finding is accepted", () -> marker(project, "GOV-body-a").isEmpty());
		}
	}

	private static Optional<IMarker> marker(TestProject project, String rule) {
		return project.markers("model.pact").stream().filter(it -> PactMarkers.rule(it).equals(rule)).findFirst();
	}

	@Test
	void selectionGrowsToTheStatement() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "Ada Be");
			Ui.until("the command is there", () -> TypingTest.enabled(OPEN_DECLARATION));
			for (int i = 0; i < 5 && !selectedNow(editor).startsWith("person Ada"); i++) {
				Ui.press(SWT.ALT, SWT.SHIFT, SWT.ARROW_UP);
			}
			assertEquals("person Ada \"Ada Berg\" of North", selectedNow(editor).strip());
		}
	}

	private static String selectedNow(ITextEditor editor) {
		return Ui.get(() -> selected(editor));
	}

	private static String selected(ITextEditor editor) {
		return selection(editor).getText();
	}

	private static ITextSelection selection(ITextEditor editor) {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}

	private static List<Annotation> annotations(ITextEditor editor, String type) {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		List<Annotation> found = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (type.equals(annotation.getType())) {
				found.add(annotation);
			}
		}
		return found;
	}

	private static int folds(ITextEditor editor) {
		int count = 0;
		var model = ((ProjectionViewer) TestProject.viewer(editor)).getProjectionAnnotationModel();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			count += all.next() instanceof ProjectionAnnotation ? 1 : 0;
		}
		return count;
	}
}
