package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** A text that another program has written while a diagram changed it is not overwritten without asking. */
class DiagramConflictTest {

	private static final String DIAGRAM = DiagramEditingTest.DIAGRAM;
	private static final String ELSEWHERE = DiagramEditingTest.MODEL + "// written elsewhere\n";

	@Test
	void savingAsksAndCancelLosesNothing() throws CoreException, IOException {
		try (TestProject project = TestProject.with(Map.of("model.pact", DiagramEditingTest.MODEL, DIAGRAM,
				"pview 1\ndiagram Governance Net\n"))) {
			Path file = project.file("model.pact").getLocation().toPath();
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			diagram.press(KeyEvent.VK_F2);
			Ui.until("the field is open", () -> DiagramDriver.focus() instanceof Text);
			diagram.type("crew");
			diagram.press(KeyEvent.VK_ENTER);
			diagram.untilShown("crew");
			Files.writeString(file, ELSEWHERE);

			Shell question = ask(diagram);
			assertEquals("Show", Ui.get(() -> question.getDefaultButton().getText().replace("&", "")));
			Ui.click(question, "Cancel");
			Ui.until("the dialog is closed", question::isDisposed);
			assertEquals(ELSEWHERE, Files.readString(file));
			assertTrue(Ui.get(() -> diagram.editor().isDirty()), "what was changed here is still here");

			Ui.click(ask(diagram), "Overwrite");
			Ui.until("it is saved", () -> !diagram.editor().isDirty());
			assertEquals(DiagramEditingTest.MODEL.replace("\"Team\"", "\"crew\""), Files.readString(file));
		}
	}

	/** Saves with the key. */
	private static Shell ask(DiagramDriver diagram) {
		diagram.activate();
		diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
		return Ui.dialog("Changed on Disk");
	}
}
