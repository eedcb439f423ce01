package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.geometry.Box;

/** Rows of lists, which show elements without a name of their own. */
class DiagramRowsTest {

	private static final String DIAGRAM = "diagrams/governance-Net.pview";

	private static final String MODEL = """
			model Small "Small model" {
				version "1.0"  date 2026-11-01
				profiles RACI

				organisation North "North" public municipality at municipal in SE
				organisation Lake "Lake" public municipality at municipal in SE
				organisation River "River" public municipality at municipal in SE
				organisation Grid "Grid" private company at provincial in SE {
					industry "electricity"
				}
				partnership Net "Net" operational memorandum voluntary at municipal {
					scope "x" journey engage_and_explore
					body Board "Board" steering strategic by majority {
						in in_crisis
						seat North
						seat Lake
						seat River
					}
					body Team "Team" crisis_team operational by majority {
						in in_crisis
						seat Grid
					}
				}
			}
			""";

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", MODEL, DIAGRAM, "pview 1\ndiagram Governance Net\n"));
	}

	/** The body that a row stands in. */
	private static String listOf(DiagramDriver diagram, String row) {
		return Ui.get(() -> diagram.editor().model().nodes().stream().map(node -> node.view())
				.filter(view -> view.label().equals(row)).flatMap(view -> view.parent().stream())
				.flatMap(key -> diagram.editor().model().node(key).stream()).map(node -> node.view().label()).findFirst()
				.orElse(""));
	}

	@Test
	void aRowThatIsDroppedOnARowOfAnotherListStaysSelectedAndIsWhatDeleteDeletes() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.drag(diagram.at("Lake"), diagram.at("Grid"));
			Ui.until("the seat is in the team", () -> listOf(diagram, "Lake").equals("Team"));
			diagram.untilSelected("Lake");
			diagram.press(KeyEvent.VK_DELETE);
			diagram.untilGone("Lake");
			TestProject.untilText(text, "seat North\n\t\t\tseat River\n\t\t}");
			TestProject.untilText(text, "seat Grid\n\t\t}");
		}
	}

	@Test
	void whatIsSelectedStaysSoWhenARowBeforeItGoes() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Lake"));
			diagram.untilSelected("Lake");
			String line = "\t\t\tseat North\n";
			Ui.run(() -> TestProject.document(text).replace(MODEL.indexOf(line), line.length(), ""));
			diagram.untilGone("North");
			diagram.untilSelected("Lake");
			// the one row that is gone and the one that is new are the same
			Ui.run(() -> TestProject.document(text).replace(TestProject.document(text).get().indexOf("seat Lake") + 5, 4,
					"North"));
			diagram.untilShown("North");
			diagram.untilSelected("North");
		}
	}

	@Test
	void whatIsDeletedLeavesNothingSelected() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("North"));
			diagram.untilSelected("North");
			diagram.press(KeyEvent.VK_DELETE);
			diagram.untilGone("North");
			assertTrue(Ui.get(() -> diagram.editor().selectedKeys().isEmpty()), "the next row is not selected");
		}
	}

	@Test
	void aListIsAsHighAsItsRows() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box before = diagram.box("Board");
			double row = diagram.box("North").height();
			diagram.click(diagram.at("North"));
			diagram.untilSelected("North");
			diagram.press(KeyEvent.VK_DELETE);
			diagram.untilGone("North");
			Box after = diagram.box("Board");
			assertEquals(before.height() - row, after.height(), 1);
			assertEquals(before.topLeft(), after.topLeft(), "it stays where it is");
			diagram.undo();
			diagram.untilShown("North");
			assertEquals(before, diagram.box("Board"));
		}
	}

	@Test
	void aRowDraggedWithinItsListChangesNothing() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.drag(diagram.at("North"), diagram.at("River"));
			diagram.untilSelected("North");
			assertEquals("Board", listOf(diagram, "North"));
			assertFalse(Ui.get(() -> diagram.editor().isDirty()));
		}
	}

	/** One would take the mouse away from the drag. */
	@Test
	void noTooltipOpensWhileAButtonIsHeld() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Point at = diagram.at("North");
			diagram.click(at);
			diagram.untilSelected("North");
			assertEquals(0, tooltips(diagram, at, SWT.BUTTON1));
			assertEquals(1, tooltips(diagram, at, SWT.NONE));
			diagram.click(diagram.at("Lake"));
			assertEquals(0, shells(), "a press closes it");
		}
	}

	private static int tooltips(DiagramDriver diagram, Point at, int buttons) {
		return Ui.get(() -> {
			GraphicalViewer viewer = diagram.editor().getAdapter(GraphicalViewer.class) instanceof GraphicalViewer found
					? found : null;
			Point place = viewer.getControl().toControl(at);
			Event hover = new Event();
			hover.x = place.x;
			hover.y = place.y;
			hover.stateMask = buttons;
			viewer.getControl().notifyListeners(SWT.MouseHover, hover);
			return shells();
		});
	}

	/** How many shells are open that are no windows. */
	private static int shells() {
		return Ui.get(() -> (int) Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0).count());
	}
}
