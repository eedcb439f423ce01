package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.editor.PrintSetup;
import org.pactwright.diagram.ui.internal.editor.SvgTransfer;

/** Elements of a diagram go over the clipboard as the text of their statements. */
class DiagramClipboardTest {

	private static final String DIAGRAM = "diagrams/governance-Net.pview";

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", DiagramEditingTest.MODEL, DIAGRAM,
				"pview 1\ndiagram Governance Net\n", "empty.pact", """
						model Second "Second" {
							version "1.0"  date 2026-11-01
							profiles RACI
						}
						"""));
	}

	private static String clipboard() {
		return Ui.get(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
	}

	private static void clear() {
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			try {
				clipboard.setContents(new Object[] { "nothing" },
						new org.eclipse.swt.dnd.Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		});
	}

	@Test
	void aBodyIsCopiedAsTextAndPastedWithAnIdOfItsOwn() throws CoreException {
		try (TestProject project = project()) {
			clear();
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Team"));
			diagram.untilSelected("Team");
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
			Ui.until("the clipboard holds the statement", () -> clipboard().equals("""
					body Team "Team" crisis_team operational by majority {
						in in_crisis
					}
					"""));
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
			TestProject.untilText(text, "body Team2 \"Team\" crisis_team operational by majority");
			Ui.until("two teams are shown", () -> diagram.labels().stream().filter("Team"::equals).count() == 2);
			diagram.undo();
			Ui.until("one undo takes all of it back",
					() -> TestProject.document(text).get().equals(DiagramEditingTest.MODEL));
		}
	}

	@Test
	void whatIsCutComesBackByPasting() throws CoreException {
		try (TestProject project = project()) {
			clear();
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.click(diagram.at("Round"));
			diagram.untilSelected("Round");
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_X);
			diagram.untilGone("Round");
			assertTrue(clipboard().startsWith("body Round \"Round\""), clipboard());
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
			diagram.untilShown("Round");
			TestProject.untilText(text, "body Round \"Round\" working_group");
		}
	}

	private static boolean says(Control control, String part) {
		return control instanceof Composite composite && Arrays.stream(composite.getChildren())
				.anyMatch(child -> says(child, part))
				|| control instanceof CLabel label && label.getText() != null && label.getText().contains(part);
	}

	@Test
	void whatIsNoStatementIsRefusedAndTheTextStays() throws CoreException {
		try (TestProject project = project()) {
			clear();
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
			Ui.until("the reason is said", () -> Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible)
					.anyMatch(shell -> says(shell, "cannot be put here")));
			assertEquals(DiagramEditingTest.MODEL, TestProject.text(text));
		}
	}

	@Test
	void thePictureIsOnTheClipboardAsPixelsAndAsSvg() throws CoreException {
		try (TestProject project = project()) {
			clear();
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			diagram.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_I);
			Ui.until("there are pixels", () -> content(ImageTransfer.getInstance()) instanceof ImageData);
			assertTrue(content(new SvgTransfer()) instanceof String svg && svg.contains("<svg") && svg.contains("Team"));
			assertTrue(clipboard().contains("<svg"), "as text for those who know no pictures");
			clear();
		}
	}

	private static Object content(Transfer transfer) {
		return Ui.get(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			try {
				return clipboard.getContents(transfer);
			} finally {
				clipboard.dispose();
			}
		});
	}

	@Test
	void aWideDiagramIsPrintedAcross() {
		assertEquals(PrinterData.LANDSCAPE, PrintSetup.of(new Box(0, 0, 900, 400)).orientation);
		assertEquals(PrinterData.PORTRAIT, PrintSetup.of(new Box(0, 0, 400, 900)).orientation);
	}
}
