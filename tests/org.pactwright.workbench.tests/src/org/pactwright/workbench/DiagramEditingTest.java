package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.geometry.Box;

/** Working on a diagram with mouse and keys: model, text and picture go together. */
class DiagramEditingTest {

	static final String DIAGRAM = "diagrams/governance-Net.pview";

	static final String MODEL = """
			model Small "Small model" {
				version "1.0"  date 2026-11-01
				profiles RACI

				organisation North "North Municipality" public municipality at municipal in SE
				organisation Grid "East Grid" private company at provincial in SE {
					industry "electricity"
				}
				partnership Net "Net" operational memorandum voluntary at municipal {
					scope "x" journey engage_and_explore
					// The board meets in the town hall.
					body Board "Board" steering strategic by majority {
						in in_crisis
						seat North
					}
					body Team "Team" crisis_team operational by majority {
						in in_crisis
					}
					body Round "Round" working_group operational by majority {
						in in_crisis
					}
				}
			}
			""";

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", MODEL, DIAGRAM, "pview 1\ndiagram Governance Net\n"));
	}

	private static void untilText(ITextEditor text, String part) {
		TestProject.untilText(text, part);
	}

	private static boolean has(ITextEditor text, String part) {
		return TestProject.document(text).get().contains(part);
	}

	@Test
	void aBodyIsMadeWhereTheUserClicksAndNamedByTyping() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Board"));
			diagram.untilSelected("Board");
			Box board = diagram.box("Board");
			diagram.tool("Strategic body");
			diagram.click(diagram.onScreen(board.right() + 80, board.y() + 20));
			untilText(text, "\"New body\"");
			diagram.untilSelected("New body");
			assertEquals(board, diagram.box("Board"), "what was there stays where it is");
			Box made = diagram.box("New body");
			assertTrue(Math.abs(made.x() - board.right() - 80) < 3 && Math.abs(made.y() - board.y() - 20) < 3,
					"made at " + made + ", the board at " + board);
			diagram.type("river");
			diagram.press(KeyEvent.VK_ENTER);
			diagram.untilShown("river");
			untilText(text, "\"river\" steering strategic");
			assertTrue(Ui.get(() -> has(text, "// The board meets in the town hall.\n")), "comments stay");
		}
	}

	@Test
	void twoBodiesAreConnectedByDraggingAndUndoTakesItBackInBothEditors() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.tool("Reports to");
			diagram.drag(diagram.at("Team"), diagram.at("Board"));
			diagram.untilConnected("Team", "Board");
			untilText(text, "reports to Board");
			diagram.undo();
			diagram.untilNotConnected("Team", "Board");
			assertEquals(MODEL, TestProject.text(text));
			diagram.redo();
			diagram.untilConnected("Team", "Board");
			// The same step, taken back from the text editor.
			Ui.run(() -> Ui.page().activate(text));
			Ui.press(SWT.CTRL, 'z');
			diagram.untilNotConnected("Team", "Board");
			assertEquals(MODEL, TestProject.text(text));
		}
	}

	@Test
	void whatIsTypedInTheTextIsUndoneFromTheDiagram() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			TestProject.caretAfter(text, "body Team \"Tea");
			Ui.run(() -> Ui.page().activate(text));
			Ui.type("x");
			diagram.untilShown("Teaxm");
			diagram.activate();
			Ui.until("the diagram is dirty", () -> diagram.editor().isDirty());
			diagram.undo();
			diagram.untilShown("Team");
			assertEquals(MODEL, TestProject.text(text));
		}
	}

	@Test
	void movingIsUndoneInOneStepAndDoesNotTouchTheText() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box before = diagram.box("Round");
			Point from = diagram.at("Round");
			diagram.drag(from, new Point(from.x + 60, from.y + 10));
			Ui.until("it has moved", () -> Math.abs(diagram.box("Round").x() - before.x()) > 20);
			diagram.undo();
			Ui.until("it is back", () -> diagram.box("Round").equals(before));
			diagram.redo();
			Ui.until("it has moved again", () -> Math.abs(diagram.box("Round").x() - before.x()) > 20);
		}
	}

	@Test
	void aConnectionIsMovedToAnotherEnd() throws CoreException {
		String connected = MODEL.replace("crisis_team operational by majority {\n\t\t\tin in_crisis",
				"crisis_team operational by majority {\n\t\t\tin in_crisis  reports to Board");
		try (TestProject project = TestProject.with(
				Map.of("model.pact", connected, DIAGRAM, "pview 1\ndiagram Governance Net\n"))) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.untilConnected("Team", "Board");
			diagram.click(diagram.on(diagram.edges("Team", "Board").getFirst(), false));
			Ui.until("the edge is selected", () -> diagram.editor().selectedKeys().size() == 1);
			diagram.drag(diagram.on(diagram.edges("Team", "Board").getFirst(), true), diagram.at("Round"));
			diagram.untilConnected("Team", "Round");
			untilText(text, "reports to Round");
		}
	}

	@Test
	void deletingTakesTheElementOutOfTheModelAndHidingDoesNot() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			diagram.press(KeyEvent.VK_DELETE);
			diagram.untilGone("Team");
			Ui.until("the statement is gone", () -> !has(text, "body Team"));
			diagram.undo();
			diagram.untilShown("Team");
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			Ui.run(() -> diagram.editor().session().request(
					new org.pactwright.diagram.ui.internal.control.Request.Hide("Hide", diagram.editor().selectedKeys(),
							true)));
			diagram.untilGone("Team");
			assertTrue(Ui.get(() -> has(text, "body Team")), "the model stays");
		}
	}

	@Test
	void anElementKnowsWhatTheRulesFindAboutIt() throws CoreException {
		String unfit = MODEL.replace("profiles RACI", "profiles GOV").replace("seat North\n", "seat North  quorum 9\n");
		try (TestProject project = TestProject.with(
				Map.of("model.pact", unfit, DIAGRAM, "pview 1\ndiagram Governance Net\n"))) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Board"));
			diagram.untilSelected("Board");
			String board = Ui.get(() -> diagram.editor().selectedKeys().getFirst());
			Ui.until("the board has a finding about its quorum", () -> diagram.editor().findings(board).stream()
					.anyMatch(finding -> finding.rule().equals("GOV-body-b")));
			IDocument document = TestProject.document(text);
			Ui.run(() -> document.replace(document.get().indexOf("quorum 9"), 8, "quorum 1"));
			Ui.until("the finding is gone", () -> diagram.editor().findings(board).stream()
					.noneMatch(finding -> finding.rule().equals("GOV-body-b")));
		}
	}

	@Test
	void aTextThatCannotBeReadKeepsTheDiagramAndEditingGoesOnElsewhere() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			IDocument document = TestProject.document(text);
			int at = MODEL.indexOf("organisation Grid");
			Ui.run(() -> document.replace(at, 0, "}}}"));
			Ui.until("the diagram says so",
					() -> diagram.editor().model().view().orElseThrow().problem().isPresent());
			assertTrue(diagram.labels().contains("Team"), "the last state is shown: " + diagram.labels());
			// The partnership stands elsewhere in the text: it can be edited.
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			diagram.press(KeyEvent.VK_F2);
			Ui.until("the field is open", () -> DiagramDriver.focus() instanceof Text);
			diagram.type("flood");
			diagram.press(KeyEvent.VK_ENTER);
			diagram.untilShown("flood");
			untilText(text, "body Team \"flood\"");
			Ui.run(() -> document.replace(at, 3, ""));
			Ui.until("the text is sound again",
					() -> diagram.editor().model().view().orElseThrow().problem().isEmpty());
			diagram.untilShown("flood");
		}
	}

	@Test
	void savingOnceSavesTextAndPositionsAndTheyAreThereWhenOpenedAgain() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box board = diagram.box("Board");
			String tool = Ui.get(() -> diagram.editor().session().palette().stream()
					.flatMap(section -> section.entries().stream())
					.filter(entry -> entry.label().equals("Strategic body")).findFirst().orElseThrow().tool());
			Ui.run(() -> diagram.editor().session().request(new org.pactwright.diagram.ui.internal.control.Request.Create(
					"Strategic body", tool, "", java.util.Optional
							.of(new org.pactwright.diagram.geometry.Point(board.right() + 80, board.y() + 20)))));
			diagram.untilSelected("New body");
			Box made = diagram.box("New body");
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
			Ui.until("nothing is dirty", () -> !diagram.editor().isDirty() && !text.isDirty());
			assertTrue(project.file("model.pact").readString().contains("New body"), "the text is on disk");
			Ui.run(() -> Ui.page().closeAllEditors(false));
			DiagramDriver again = DiagramDriver.open(project, DIAGRAM);
			assertEquals(made, again.box("New body"));
			assertEquals(board, again.box("Board"));
			assertFalse(Ui.get(() -> again.editor().isDirty()));
		}
	}
}
