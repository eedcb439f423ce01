package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** A quick fix on a diagram is an edit as any other there, whether or not an editor shows the text. */
class DiagramQuickFixTest {

	private static final String DIAGRAM = "diagrams/a.pview";
	private static final String MODEL = """
			model Net "Net" {
				version "1"  date 2026-11-01  profiles GOV
				organisation Town "Town" public municipality at municipal in SE
				partnership Power "Power" operational informal at municipal {
					member Town lead committed
					role Head "Head" ser of Town
					body Board "Board" steering tactical by majority {
						chair Head  quorum 9
						seat Town as Head
					}
				}
			}
			""";

	@Test
	void itIsNotSavedAndUndoTakesItBack() throws CoreException {
		try (TestProject project = TestProject.with(Map.of("model.pact", MODEL, DIAGRAM, "pview 1\ndiagram Governance Power\n"));
				Menus menus = new Menus()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			String board = diagram.untilShown("Board").key();
			Ui.until("the quorum is a finding of the board", () -> quorum(diagram, board));
			menus.choose(diagram, diagram.at("Board"), "Quick Fixes…");
			menus.choose("Set the quorum to 1 of 1 votes");
			Ui.until("the finding is gone", () -> !quorum(diagram, board));
			assertTrue(Ui.get(() -> diagram.editor().isDirty()), "it is not saved");
			assertEquals(MODEL, project.file("model.pact").readString());
			diagram.undo();
			Ui.until("it is there again", () -> quorum(diagram, board));
			diagram.redo();
			Ui.until("it is gone again", () -> !quorum(diagram, board));
			diagram.press(java.awt.event.KeyEvent.VK_CONTROL, java.awt.event.KeyEvent.VK_S);
			Ui.until("it is saved", () -> !diagram.editor().isDirty());
			assertEquals(MODEL.replace("quorum 9", "quorum 1"), project.file("model.pact").readString());
		}
	}

	private static boolean quorum(DiagramDriver diagram, String key) {
		return diagram.editor().findings(key).stream().anyMatch(finding -> finding.rule().equals("GOV-body-b"));
	}
}
