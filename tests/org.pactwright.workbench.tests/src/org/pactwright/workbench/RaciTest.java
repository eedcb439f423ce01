package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.ui.internal.raci.RaciEditor;

/** The RACI matrix beside the text it shows. */
class RaciTest {

	private static final String TEXT = """
			model Small "Small model" {
				version "1.0"  date 2026-11-01
				profiles RACI

				organisation North "North Municipality" public municipality at municipal in SE
				organisation Grid "East Grid" private company at provincial in SE
				partnership Net "Net" operational contract voluntary at provincial {
					scope "Keep it running"  journey expand_and_commit
					role Lead "Lead" ser of North
					decision Cut "Cut an area" in in_crisis { A Lead } // by night too
					decision Open "Open again" in in_crisis { A Lead  R Grid }
				}
			}
			""";
	private static final String WITH_R = TEXT.replace("{ A Lead }", "{ A Lead  R Grid }");

	@Test
	void aLetterIsTypedIntoACellAndItsFindingDisappears() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			ITextEditor text = project.open("model.pact");
			project.analysed();
			RaciEditor matrix = openMatrix();
			point(matrix, "Cut", "Grid");
			Ui.until("the finding is told", () -> matrix.table().spoken().contains("RACI-b"));
			key(matrix, 'r');
			untilText(text, WITH_R);
			assertTrue(Ui.get(matrix::isDirty) && Ui.get(text::isDirty), "both are dirty");
			project.analysed();
			Ui.until("the finding is gone", () -> matrix.table().spoken().contains("R, responsible")
					&& !matrix.table().spoken().contains("RACI-b"));
		}
	}

	@Test
	void theTextEditorTakesTheLetterBackAndTheMatrixTakesTypingBack() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			ITextEditor text = project.open("model.pact");
			project.analysed();
			RaciEditor matrix = openMatrix();
			point(matrix, "Cut", "Grid");
			key(matrix, 'r');
			untilText(text, WITH_R);
			Ui.run(() -> Ui.page().activate(text));
			Ui.press(SWT.CTRL, 'z');
			untilText(text, TEXT);
			Ui.until("the matrix follows", () -> matrix.table().spoken().contains("no letter"));
			TestProject.caretAfter(text, "profiles RACI");
			Ui.type(" ");
			untilText(text, TEXT.replace("profiles RACI", "profiles RACI "));
			Ui.run(() -> Ui.page().activate(matrix));
			Ui.command(IWorkbenchCommandConstants.EDIT_UNDO);
			untilText(text, TEXT);
		}
	}

	@Test
	void deleteClearsABlockAndSavingSavesTheText() throws CoreException, IOException {
		try (TestProject project = TestProject.with(WITH_R)) {
			project.analysed();
			Ui.run(() -> org.eclipse.ui.ide.IDE.openEditor(Ui.page(), project.file("model.pact"), RaciEditor.ID, true));
			RaciEditor matrix = matrix();
			point(matrix, "Cut", "Grid");
			press(matrix, SWT.ARROW_DOWN, SWT.SHIFT);
			press(matrix, SWT.DEL, 0);
			Ui.until("it is dirty", matrix::isDirty);
			Ui.run(() -> Ui.page().saveEditor(matrix, false));
			String saved = Files.readString(project.file("model.pact").getLocation().toPath());
			assertEquals(TEXT.replace("  R Grid }", " }"), saved);
			assertFalse(Ui.get(matrix::isDirty));
		}
	}

	@Test
	void whatIsShownIsExported(@TempDir Path folder) throws CoreException, IOException {
		try (TestProject project = TestProject.with(TEXT)) {
			project.open("model.pact");
			project.analysed();
			RaciEditor matrix = openMatrix();
			point(matrix, "Cut", "Grid");
			Ui.run(() -> matrix.export(folder.resolve("raci.csv")));
			Ui.run(() -> matrix.export(folder.resolve("raci.xlsx")));
			assertTrue(Files.readString(folder.resolve("raci.csv")).contains("Open,Open again,,R,A,"));
			assertEquals("PK", Files.readString(folder.resolve("raci.xlsx"), java.nio.charset.StandardCharsets.ISO_8859_1)
					.substring(0, 2));
		}
	}

	private static RaciEditor openMatrix() {
		Ui.command("org.pactwright.language.ui.openRaci");
		return matrix();
	}

	private static RaciEditor matrix() {
		Ui.until("the matrix is open", () -> Ui.page().getActiveEditor() instanceof RaciEditor);
		IEditorPart editor = Ui.get(() -> Ui.page().getActiveEditor());
		RaciEditor matrix = (RaciEditor) editor;
		Ui.until("it shows cells", () -> matrix.table().current().isPresent());
		return matrix;
	}

	/** Presses the mouse on a cell. */
	private static void point(RaciEditor matrix, String row, String column) {
		Ui.run(() -> {
			Rectangle cell = matrix.table().boundsOf(row, column).orElseThrow();
			Event event = new Event();
			event.button = 1;
			event.x = cell.x + cell.width / 2;
			event.y = cell.y + cell.height / 2;
			matrix.table().notifyListeners(SWT.MouseDown, event);
		});
		assertEquals(row + " " + column, Ui.get(
				() -> matrix.table().current().map(cell -> cell.row().id() + " " + cell.column().id()).orElse("")));
	}

	private static void key(RaciEditor matrix, char letter) {
		press(matrix, letter, 0);
	}

	private static void press(RaciEditor matrix, int key, int modifiers) {
		Ui.run(() -> {
			Event event = new Event();
			event.keyCode = key;
			event.stateMask = modifiers;
			event.character = (key & SWT.KEYCODE_BIT) != 0 ? 0 : (char) key;
			matrix.table().notifyListeners(SWT.KeyDown, event);
		});
	}

	private static void untilText(ITextEditor editor, String whole) {
		try {
			Ui.until("the text is as wanted", () -> TestProject.document(editor).get().equals(whole));
		} catch (AssertionError e) {
			assertEquals(whole, TestProject.text(editor));
		}
	}
}
