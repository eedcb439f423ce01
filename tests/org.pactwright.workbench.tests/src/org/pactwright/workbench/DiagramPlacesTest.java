package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.control.Request;

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
	void whatIsPastedAndNotShownIsTold() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Ui.run(() -> diagram.editor().session().request(
					new Request.Paste("Paste", "person Ada \"Ada\" of North\n", List.of(), Request.DIAGRAM)));
			TestProject.untilText(text, "person Ada");
			Ui.until("the user is told", () -> hint().contains("does not show it"));
		}
	}

	/** What stands at the pointer. */
	private static String hint() {
		return Ui.get(() -> Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0)
				.map(DiagramPlacesTest::text).collect(Collectors.joining()));
	}

	private static String text(Control control) {
		StringBuilder texts = new StringBuilder();
		if (control instanceof CLabel label) {
			texts.append(label.getText());
		}
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(child -> texts.append(text(child)));
		}
		return texts.toString();
	}

	@Test
	void aLineSaysWhichFilterIsOnAndEndsIt() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box board = diagram.box("Board");
			String filter = "Only bodies that work before a crisis";
			menus.choose(diagram, diagram.onScreen(board.right() + 60, board.y() + 10), "Filters", filter);
			diagram.untilGone("Team");
			Ui.until("the filter is named", () -> link(Ui.window().getShell(), filter) != null);
			Ui.run(() -> link(Ui.window().getShell(), filter).notifyListeners(SWT.Selection, new Event()));
			diagram.untilShown("Team");
			Ui.until("the line is gone", () -> link(Ui.window().getShell(), filter) == null);
		}
	}

	private static Link link(Control control, String part) {
		if (control instanceof Link link && link.isVisible() && link.getText().contains(part)) {
			return link;
		}
		return control instanceof Composite composite ? Arrays.stream(composite.getChildren())
				.map(child -> link(child, part)).filter(Objects::nonNull).findFirst().orElse(null) : null;
	}

	@Test
	void whatIsMadeAtTheEndOfAConnectionIsSelectedToBeNamed() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box team = diagram.box("Team");
			diagram.tool("Reports to");
			diagram.drag(diagram.at("Team"), diagram.onScreen(team.x() + 20, team.bottom() + 60));
			menus.choose("New Tactical body");
			diagram.untilConnected("Team", "New body");
			diagram.untilSelected("New body");
			diagram.type("river");
			diagram.press(KeyEvent.VK_ENTER);
			diagram.untilShown("river");
		}
	}

	/** With nothing selected it opens in the middle, else below what is selected; not where the pointer is. */
	@Test
	void theMenuOfAKeyOpensBelowWhatIsSelected() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			Box team = diagram.box("Team");
			Point below = diagram.onScreen(team.x(), team.bottom());
			Event asked = new Event();
			asked.detail = SWT.MENU_KEYBOARD;
			asked.doit = false;
			GraphicalViewer viewer = (GraphicalViewer) diagram.editor().getAdapter(GraphicalViewer.class);
			Ui.run(() -> viewer.getControl().notifyListeners(SWT.MenuDetect, asked));
			assertEquals(below, new Point(asked.x, asked.y));
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
