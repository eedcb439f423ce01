package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Writing in the editor with real keys. */
class TypingTest {

	private static final String FORMAT = "org.pactwright.language.ui.format";
	private static final String TOGGLE_COMMENT = "org.pactwright.language.ui.toggleComment";

	@Test
	void aNameIsCompletedByKey() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			project.analysed();
			TestProject.caretAfter(editor, "of North");
			Ui.press(SWT.BS);
			Ui.press(SWT.BS);
			Ui.press(SWT.BS);
			Ui.press(SWT.CTRL, ' ');
			Ui.until("the list or the completion is there",
					() -> proposals() || TestProject.document(editor).get().contains("of North"));
			if (Ui.get(TypingTest::proposals)) {
				Ui.press(SWT.CR);
			}
			TestProject.untilText(editor, "of North\n");
		}
	}

	private static boolean proposals() {
		for (Shell shell : Ui.display().getShells()) {
			if (shell.isVisible() && shell.getChildren().length == 1 && shell.getText().isEmpty()
					&& shell.getChildren()[0] instanceof Table table && table.getItemCount() > 0) {
				return true;
			}
		}
		return false;
	}

	@Test
	void undoTakesBackWhatWasTyped() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "RACI");
			Ui.type(" ");
			Ui.until("the text has changed", () -> !TestProject.document(editor).get().equals(TestProject.CLEAN));
			Ui.press(SWT.CTRL, 'z');
			Ui.until("the text is as before", () -> TestProject.document(editor).get().equals(TestProject.CLEAN));
		}
	}

	@Test
	void enterAfterABraceClosesTheBlockAndIndents() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "of North");
			Ui.type(" {");
			Ui.press(SWT.CR);
			TestProject.untilText(editor, "of North {\n\t\t\n\t}\n");
			Ui.type("email \"a");
			TestProject.untilText(editor, "\t\temail \"a\"\n");
		}
	}

	@Test
	void aTypedQuoteStepsOverTheOneThatWasPutThere() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "of North");
			Ui.type(" email \"a\"");
			TestProject.untilText(editor, "of North email \"a\"\n");
		}
	}

	@Test
	void formatTidiesTheFileInOneStepAndKeepsTheCaretAtItsWord() throws CoreException {
		String untidy = TestProject.CLEAN.replace("\tperson", "        person").replace("in SE {", "in   SE   {");
		try (TestProject project = TestProject.with(untidy)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "Ada Ber");
			Ui.until("the command is there", () -> enabled(FORMAT));
			Ui.press(SWT.CTRL, SWT.SHIFT, 'f');
			TestProject.untilText(editor, "\tperson Ada");
			String tidy = TestProject.text(editor);
			ITextSelection caret = Ui.get(() -> (ITextSelection) editor.getSelectionProvider().getSelection());
			assertTrue(tidy.substring(0, caret.getOffset()).endsWith("Ada Ber"), "caret at " + caret.getOffset());
			Ui.press(SWT.CTRL, 'z');
			Ui.until("one undo brings it back", () -> TestProject.document(editor).get().equals(untidy));
		}
	}

	@Test
	void toggleCommentPutsTheMarkAndTakesItAway() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "person Ada");
			Ui.until("the command is there", () -> enabled(TOGGLE_COMMENT));
			Ui.press(SWT.CTRL, '7');
			TestProject.untilText(editor, "\t// person Ada");
			Ui.press(SWT.CTRL, '/');
			Ui.until("the line is code", () -> TestProject.document(editor).get().equals(TestProject.CLEAN));
		}
	}

	@Test
	void saveWritesTheFile() throws CoreException, IOException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			TestProject.caretAfter(editor, "RACI");
			Ui.type(" ");
			Ui.until("the editor is dirty", editor::isDirty);
			Ui.press(SWT.CTRL, 's');
			Ui.until("the editor is clean", () -> !editor.isDirty());
			try (InputStream in = project.file("model.pact").getContents()) {
				assertEquals(TestProject.text(editor), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
			assertFalse(TestProject.text(editor).equals(TestProject.CLEAN));
		}
	}

	static boolean enabled(String command) {
		return Ui.window().getService(ICommandService.class).getCommand(command).isEnabled();
	}
}
