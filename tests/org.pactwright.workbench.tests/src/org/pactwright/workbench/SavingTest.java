package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Saving puts a whole new file in place of the old one, and the workbench notices nothing of how that is done. */
class SavingTest {

	@Test
	void theFileIsReplacedAndTheOldTextIsInTheLocalHistory() throws CoreException, IOException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			IFile file = project.file("model.pact");
			Path path = file.getLocation().toPath();
			Object before = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "RACI");
			Ui.type(" ");
			String typed = TestProject.text(editor);
			Ui.press(SWT.CTRL, 's');
			Ui.until("it is saved", () -> !editor.isDirty());
			assertEquals(typed, Files.readString(path));
			assertNotEquals(before, Files.readAttributes(path, BasicFileAttributes.class).fileKey(),
					"the file is another one, not the old one written anew");
			assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
			IFileState[] history = file.getHistory(null);
			assertEquals(TestProject.CLEAN, new String(history[0].getContents().readAllBytes(), StandardCharsets.UTF_8));
			try (Stream<Path> files = Files.list(path.getParent())) {
				assertEquals(List.of("model.pact"), files.map(each -> each.getFileName().toString())
						.filter(name -> name.contains("model")).toList(), "nothing is left beside it");
			}
		}
	}

	@Test
	void undoAfterSavingLeadsBackAndForthToWhatIsSaved() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "RACI");
			Ui.type(" ");
			Ui.press(SWT.CTRL, 's');
			Ui.until("it is saved", () -> !editor.isDirty());
			Ui.command("org.eclipse.ui.edit.undo");
			Ui.until("the text is the old one, unsaved",
					() -> editor.isDirty() && TestProject.document(editor).get().equals(TestProject.CLEAN));
			Ui.command("org.eclipse.ui.edit.redo");
			Ui.until("the text is what is saved", () -> !editor.isDirty());
		}
	}

	@Test
	void aMarkAtTheBeginningOfTheFileStays() throws CoreException, IOException {
		try (TestProject project = TestProject.with(Map.of("note.txt", "\uFEFFa"))) {
			Path path = project.file("note.txt").getLocation().toPath();
			ITextEditor editor = project.open("note.txt");
			Ui.run(() -> TestProject.document(editor).replace(0, 0, "b"));
			Ui.run(() -> Ui.page().saveEditor(editor, false));
			assertFalse(Ui.get(editor::isDirty));
			assertEquals("\uFEFFba", Files.readString(path));
		}
	}
}
