package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwright.diagram.geometry.Box;

/** Putting shapes in place, with the menu and with keys. */
class DiagramPlacesTest {

	private static final String DIAGRAM = DiagramEditingTest.DIAGRAM;

	private static TestProject project() throws CoreException {
		return TestProject
				.with(Map.of("model.pact", DiagramEditingTest.MODEL, DIAGRAM, "pview 1\ndiagram Governance Net\n"));
	}

	/** What is true of a shape and the one that was selected after it. */
	private enum Align {
		LEFT("Left", (one, last) -> one.x() == last.x()), RIGHT("Right", (one, last) -> one.right() == last.right()),
		CENTRE("Centre", (one, last) -> Math.abs(one.center().x() - last.center().x()) <= 1),
		TOP("Top", (one, last) -> one.y() == last.y()), BOTTOM("Bottom", (one, last) -> one.bottom() == last.bottom()),
		MIDDLE("Middle", (one, last) -> Math.abs(one.center().y() - last.center().y()) <= 1),
		WIDTH("Same Width", (one, last) -> one.width() == last.width()),
		HEIGHT("Same Height", (one, last) -> one.height() == last.height());

		private final String title;
		private final BiPredicate<Box, Box> done;

		Align(String title, BiPredicate<Box, Box> done) {
			this.title = title;
			this.done = done;
		}
	}

	@ParameterizedTest
	@EnumSource
	void shapesAreAlignedWithTheOneSelectedLastAndUndoSaysSo(Align align) throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			// side by side and not in line
			Point from = diagram.at("Round");
			diagram.drag(from, new Point(from.x + 24, from.y + 60));
			Box before = diagram.box("Team");
			Ui.until("they differ", () -> diagram.box("Round").y() > before.y() + 20);
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			diagram.shiftClick(diagram.at("Round"));
			Ui.until("both are selected", () -> diagram.editor().selectedKeys().size() == 2);
			Box last = diagram.box("Round");
			menus.choose(diagram, diagram.at("Round"), "Align", align.title);
			Ui.until("they are in line", () -> align.done.test(diagram.box("Team"), diagram.box("Round")));
			assertEquals(last, diagram.box("Round"), "the last one stays");
		}
	}

	/** The menu keeps the release of the button to itself. */
	@Test
	void theFirstClickAfterAMenuCounts() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box board = diagram.box("Board");
			menus.choose(diagram, diagram.onScreen(board.right() + 60, board.y() + 10), "Snap to Neighbours");
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
		}
	}

	@Test
	void keysMoveShapesAndNoRows() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("North Municipality"));
			diagram.untilSelected("North Municipality");
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_DOWN);
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			assertFalse(Ui.get(() -> diagram.editor().isDirty()), "the row has no place of its own");
			Box before = diagram.box("Team");
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_RIGHT);
			Ui.until("it has moved", () -> diagram.box("Team").x() == before.x() + 10);
		}
	}
}
