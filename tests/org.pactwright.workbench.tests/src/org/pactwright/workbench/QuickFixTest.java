package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.pactwright.language.ui.PactMarkers;

/** Quick fixes of findings, in the editor and in the list of problems. */
class QuickFixTest {

	private static final String NET = """
			model Net "Net" {
				version "1"  date 2026-11-01  profiles GOV
				organisation Town "Town" public municipality at municipal in SE
				organisation Grid "Grid" private company at municipal in SE
				partnership Power "Power" operational informal at municipal {
					member Town lead committed
					role Head "Head" ser of Town
					role Deputy "Deputy" liaison of Grid
					body Board "Board" steering tactical by majority {
						chair Head  quorum 9
						seat Town as Head
						seat Grid as Deputy
					}
					body Round "Round" steering tactical by majority {
						chair Head  quorum 7
						seat Town as Head
					}
				}
			}
			""";
	private static final String QUORUM = "GOV-body-b";

	@Test
	void controlOneOffersWhatMendsTheFindingAtTheCaretAndUndoTakesItBack() throws CoreException {
		try (TestProject project = TestProject.with(NET)) {
			ITextEditor editor = project.open("model.pact");
			findings(project, 2);
			TestProject.caretAfter(editor, "quorum 9");
			Ui.until("the list of fixes has the one for the quorum", () -> {
				if (!shows("Set the quorum to 2")) {
					editor.getAdapter(org.eclipse.jface.text.ITextOperationTarget.class)
							.doOperation(org.eclipse.jface.text.source.ISourceViewer.QUICK_ASSIST);
				}
				return shows("Set the quorum to 2");
			});
			Ui.press(SWT.CR);
			TestProject.untilText(editor, "quorum 2");
			findings(project, 1);
			Ui.press(SWT.CTRL, 'z');
			Ui.until("one undo brings it back", () -> TestProject.document(editor).get().equals(NET));
		}
	}

	@Test
	void allFindingsOfARuleAreMendedAtOnce() throws CoreException {
		try (TestProject project = TestProject.with(NET)) {
			List<IMarker> all = findings(project, 2);
			WorkbenchMarkerResolution fix = fix(all.getFirst());
			IMarker[] others = Ui.get(() -> fix.findOtherMarkers(
					project.markers("model.pact").toArray(IMarker[]::new)));
			assertEquals(List.of(all.get(1)), List.of(others));
			Ui.run(() -> fix.run(all.toArray(IMarker[]::new), new NullProgressMonitor()));
			findings(project, 0);
			ITextEditor editor = project.open("model.pact");
			assertEquals(NET.replace("quorum 9", "quorum 2").replace("quorum 7", "quorum 1"),
					TestProject.text(editor));
			assertTrue(!Ui.get(editor::isDirty), "a file that nobody had open is saved");
		}
	}

	private static List<IMarker> findings(TestProject project, int count) {
		Ui.until(count + " findings about the quorum are left", () -> quorums(project).size() == count);
		return quorums(project);
	}

	private static List<IMarker> quorums(TestProject project) {
		return project.markers("model.pact").stream().filter(marker -> PactMarkers.rule(marker).equals(QUORUM)).toList();
	}

	private static WorkbenchMarkerResolution fix(IMarker marker) {
		Ui.until("the fixes are worked out", () -> found(marker).isPresent());
		return Ui.get(() -> found(marker).orElseThrow());
	}

	private static Optional<WorkbenchMarkerResolution> found(IMarker marker) {
		IMarkerResolution[] all = IDE.getMarkerHelpRegistry().getResolutions(marker);
		return Arrays.stream(all).filter(WorkbenchMarkerResolution.class::isInstance)
				.map(WorkbenchMarkerResolution.class::cast).findFirst();
	}

	private static boolean shows(String proposal) {
		for (Shell shell : Ui.display().getShells()) {
			if (shell.isVisible() && shell.getChildren().length == 1 && shell.getChildren()[0] instanceof Table table
					&& Arrays.stream(table.getItems()).anyMatch(item -> item.getText().contains(proposal))) {
				return true;
			}
		}
		return false;
	}
}
