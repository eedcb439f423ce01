package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.language.ui.Restorable;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/** Positions that are not saved outlive a crash as texts do; arranging them is a step of undo. */
class UnsavedDiagramTest {

	private static final String DIAGRAM = "diagrams/governance-Net.pview";

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", DiagramEditingTest.MODEL, DIAGRAM, "pview 1\ndiagram Governance Net\n"));
	}

	private static Optional<String> kept(Path file) {
		UnsavedTexts texts = new UnsavedTexts(Platform
				.getStateLocation(Platform.getBundle("org.pactwright.language.ui")).toPath().resolve("unsaved"));
		return texts.all().stream().filter(kept -> kept.file().equals(file)).map(UnsavedTexts.Kept::text).findFirst();
	}

	@Test
	void positionsAreKeptUntilTheyAreSavedAndCanBeRestored() throws CoreException {
		try (TestProject project = project()) {
			Path file = project.file(DIAGRAM).getLocation().toPath();
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box before = diagram.box("Board");
			Box wanted = before.plus(60, 40);
			diagram.editor().session().request(
					new Request.Place("Move", Map.of(diagram.untilShown("Board").key(), wanted), false));
			Ui.until("it is moved", () -> diagram.box("Board").topLeft().equals(wanted.topLeft()));
			Ui.until("the positions are kept", () -> kept(file).isPresent());
			String lost = kept(file).orElseThrow();
			Ui.run(() -> diagram.editor().doSave(new NullProgressMonitor()));
			Ui.until("they are forgotten", () -> kept(file).isEmpty());
			diagram.undo();
			Ui.until("it is back", () -> diagram.box("Board").topLeft().equals(before.topLeft()));
			Ui.run(() -> ((Restorable) diagram.editor().getAdapter(Restorable.class)).restore(lost));
			Ui.until("it is moved again", () -> diagram.box("Board").topLeft().equals(wanted.topLeft()));
			assertEquals(true, Ui.get(diagram.editor()::isDirty));
		}
	}

	@Test
	void whatIsArrangedMovesToItsPlaceAndUndoTakesItBack() throws CoreException {
		try (TestProject project = project()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			Box arranged = diagram.box("Board");
			Box aside = arranged.plus(60, 40);
			diagram.editor().session().request(
					new Request.Place("Move", Map.of(diagram.untilShown("Board").key(), aside), false));
			Ui.until("it is moved", () -> diagram.box("Board").topLeft().equals(aside.topLeft()));
			diagram.editor().session().request(new Request.Arrange("Arrange", Optional.empty()));
			Ui.until("it is arranged", () -> !diagram.box("Board").topLeft().equals(aside.topLeft()));
			diagram.undo();
			Ui.until("it is aside again", () -> diagram.box("Board").topLeft().equals(aside.topLeft()));
		}
	}
}
