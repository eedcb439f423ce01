package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.ui.internal.unsaved.UnsavedOffer;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/** Unsaved work outlives a crash. */
class UnsavedTest {

	@TempDir
	private Path folder;

	@Test
	void whatIsTypedIsKeptUntilItIsSaved() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			UnsavedTexts texts = new UnsavedTexts(Platform
					.getStateLocation(Platform.getBundle("org.pactwright.language.ui")).toPath().resolve("unsaved"));
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "RACI");
			Ui.type(" ");
			String typed = TestProject.text(editor);
			Ui.until("the text is kept", () -> texts.all().stream().anyMatch(kept -> kept.text().equals(typed)));
			Ui.press(SWT.CTRL, 's');
			Ui.until("it is forgotten", () -> texts.all().stream().noneMatch(kept -> kept.text().equals(typed)));
		}
	}

	@Test
	void theTextIsRestoredInAnEditorAndNotSaved() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			String lost = TestProject.CLEAN.replace("Ada Berg", "Ada Lund");
			UnsavedTexts texts = kept(project, lost);
			Ui.click(offer(texts), "Restore");
			Ui.until("the editor is dirty",
					() -> Ui.page().getActiveEditor() instanceof ITextEditor it && it.isDirty());
			assertEquals(lost, TestProject.text(Ui.get(() -> (ITextEditor) Ui.page().getActiveEditor())));
			assertEquals(List.of(lost), texts.all().stream().map(UnsavedTexts.Kept::text).toList(),
					"it stays kept: the next crash may come before it is saved");
		}
	}

	/** As after a crash, when the workspace has not looked at its projects yet. */
	@Test
	void aFileThatTheWorkspaceDoesNotKnowYetIsRestoredInATextEditorToo() throws CoreException, IOException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			Path unknown = project.project().getLocation().toPath().resolve("inner").resolve("other.pact");
			Files.createDirectories(unknown.getParent());
			Files.writeString(unknown, TestProject.CLEAN.replace("model Small", "model Other"));
			String lost = TestProject.CLEAN.replace("model Small", "model Lost");
			UnsavedTexts texts = new UnsavedTexts(folder);
			texts.keep(unknown, lost);
			Ui.click(offer(texts), "Restore");
			Ui.until("the text is back, unsaved", () -> Ui.page().getActiveEditor() instanceof ITextEditor it
					&& it.isDirty() && TestProject.document(it).get().equals(lost));
		}
	}

	@Test
	void aTextThatIsDiscardedIsNotOfferedAgain() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			UnsavedTexts texts = kept(project, TestProject.CLEAN + "\n");
			Shell offer = offer(texts);
			Ui.click(offer, "Discard");
			Ui.until("the dialog is closed", offer::isDisposed);
			Ui.until("the text is forgotten", () -> texts.all().isEmpty());
			assertEquals(0, Ui.get(() -> Ui.page().getEditorReferences().length));
		}
	}

	@Test
	void whatTheFileHoldsAlreadyIsNotOffered() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			UnsavedTexts texts = kept(project, TestProject.CLEAN);
			Ui.run(() -> UnsavedOffer.make(texts, Ui.window().getShell()));
			assertEquals(List.of(), texts.all());
			assertEquals(0, Ui.get(() -> Ui.page().getEditorReferences().length));
		}
	}

	private UnsavedTexts kept(TestProject project, String text) {
		UnsavedTexts texts = new UnsavedTexts(folder);
		texts.keep(project.file("model.pact").getLocation().toPath(), text);
		return texts;
	}

	private static Shell offer(UnsavedTexts texts) {
		Ui.start(() -> UnsavedOffer.make(texts, Ui.window().getShell()));
		return Ui.dialog("Unsaved Changes");
	}
}
