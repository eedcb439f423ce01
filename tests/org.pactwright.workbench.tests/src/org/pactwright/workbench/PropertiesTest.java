package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.language.ui.internal.properties.SheetArea;

/** The Properties view beside an editor of the language. */
class PropertiesTest {

	private static final String TEXT = """
			model Small "Small model" {
				version "1.0"  date 2026-11-01
				profiles RACI

				organisation North "North Municipality" public municipality at municipal in SE
				organisation Grid "East Grid" private company at provincial in SE {
					industry "electricity"
				}
				person Ada "Ada Berg" of North
				partnership Net "Net" operational contract voluntary at provincial {
					scope "Keep it running"  journey expand_and_commit
					agreement Charter "Charter" charter binding {
						parties North, Grid  signed 2026-06-30 // in the town hall
					}
				}
			}
			""";

	@Test
	void aDateIsSetWhereItStandsAndUndoneWithTheText() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			ITextEditor editor = open(project, "agreement Char");
			untilShown("Charter");
			enter("signedOn", "Signed on", "2026-07-01");
			untilText(editor, TEXT.replace("2026-06-30", "2026-07-01"));
			assertTrue(Ui.get(editor::isDirty));
			undo();
			untilText(editor, TEXT);
			Ui.until("the field shows it", () -> text("Signed on").getText().equals("2026-06-30"));
		}
	}

	@Test
	void aDayIsChosenWithTheKeysOfTheScreen() throws CoreException, AWTException {
		try (TestProject project = TestProject.with(TEXT)) {
			ITextEditor editor = open(project, "agreement Char");
			untilShown("Charter");
			Ui.until("the field is there", () -> shows("Signed on"));
			Ui.run(() -> Ui.window().getShell().forceActive());
			Ui.run(() -> Ui.click(button("Choose a day: Signed on")));
			Ui.until("the calendar has the keyboard", () -> Ui.display().getFocusControl() instanceof Control focus
					&& focus.getShell() == Ui.display().getActiveShell() && AccessibleNames.of(focus).equals("2026-06-30"));
			Robot robot = new Robot();
			for (int key : new int[] { KeyEvent.VK_RIGHT, KeyEvent.VK_DOWN, KeyEvent.VK_ENTER }) {
				robot.keyPress(key);
				robot.keyRelease(key);
			}
			untilText(editor, TEXT.replace("2026-06-30", "2026-07-08"));
		}
	}

	@Test
	void nothingButAHintIsShownWhileNothingIsSelected() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			project.open("model.pact");
			project.analysed();
			Ui.run(() -> Ui.page().showView(IPageLayout.ID_PROP_SHEET));
			SheetArea area = Ui.get(() -> new SheetArea(sheet().getShell()));
			try {
				assertEquals(List.of(), Ui.get(() -> {
					List<String> shown = new ArrayList<>();
					visit(area, control -> {
						boolean alone = !(control instanceof Composite);
						if ((alone || control instanceof CTabFolder) && isShown(control, area)) {
							shown.add(control instanceof Label label && !label.getText().isEmpty() ? "" : control.toString());
						}
					});
					return shown.stream().filter(each -> !each.isEmpty()).toList();
				}));
			} finally {
				Ui.run(area::dispose);
			}
		}
	}

	/** Whether nothing hides a control in an area. */
	private static boolean isShown(Control control, Composite area) {
		return control == area || control.getVisible() && isShown(control.getParent(), area);
	}

	@Test
	void aReferenceIsTypedOrChosen() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			ITextEditor editor = open(project, "person A");
			untilShown("Ada Berg");
			enter("employer", "Employer", "Grid");
			untilText(editor, TEXT.replace("of North", "of Grid"));
			Ui.start(() -> Ui.click(button("Choose: Employer")));
			Shell dialog = Ui.dialog("Employer");
			Table list = Ui.find(dialog, Table.class, it -> true);
			Ui.run(() -> Ui.find(dialog, Text.class, it -> true).setText("municip"));
			Ui.until("one is left", () -> list.getItemCount() == 1);
			Ui.click(dialog, "OK");
			untilText(editor, TEXT);
		}
	}

	@Test
	void aWrongValueIsToldBesideTheFieldAndChangesNothing() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			ITextEditor editor = open(project, "agreement Char");
			untilShown("Charter");
			enter("signedOn", "Signed on", "2026-02-30");
			Ui.until("the message is there", () -> labels().stream().anyMatch(it -> it.contains("has no day 30")));
			assertEquals(TEXT, TestProject.text(editor));
			Ui.run(() -> key(text("Signed on"), SWT.ESC));
			Ui.until("Escape brings the value back", () -> text("Signed on").getText().equals("2026-06-30"));
			assertEquals(List.of(), Ui.get(() -> labels().stream().filter(it -> it.contains("has no day 30")).toList()));
		}
	}

	@Test
	void theSheetStaysWithItsElementWhileTheTextAboveIsEdited() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			ITextEditor editor = open(project, "person A");
			untilShown("Ada Berg");
			Ui.run(() -> TestProject.document(editor).replace(TEXT.indexOf("\torganisation North"), 0,
					"\torganisation Coast \"Coast\" public municipality at municipal in SE\n"));
			project.analysed();
			untilShown("Ada Berg");
			enter("email", "Email", "ada@north.example");
			TestProject.untilText(editor, "person Ada \"Ada Berg\" of North email \"ada@north.example\"\n");
		}
	}

	@Test
	void everyWidgetHasANameForThoseWhoDoNotSeeIt() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			open(project, "agreement Char");
			untilShown("Charter");
			List<String> nameless = Ui.get(() -> {
				List<String> found = new ArrayList<>();
				visit(sheet(), control -> {
					boolean input = control instanceof Text || control instanceof org.eclipse.swt.widgets.Combo
							|| control instanceof Button;
					if (input && name(control).isBlank()) {
						found.add(control.toString());
					}
				});
				return found;
			});
			assertEquals(List.of(), nameless);
		}
	}

	private static ITextEditor open(TestProject project, String caret) {
		ITextEditor editor = project.open("model.pact");
		project.analysed();
		Ui.run(() -> Ui.page().showView(IPageLayout.ID_PROP_SHEET));
		Ui.run(() -> Ui.page().activate(editor));
		TestProject.caretAfter(editor, caret);
		return editor;
	}

	/** Shows the tab of a field, types a value and presses Enter. */
	private static void enter(String what, String field, String value) {
		Ui.until("field " + what + " is there", () -> shows(field));
		Ui.run(() -> Ui.page().showView(IPageLayout.ID_PROP_SHEET));
		Ui.run(() -> {
			Text text = text(field);
			text.setFocus();
			text.setText(value);
			Event event = new Event();
			text.notifyListeners(SWT.DefaultSelection, event);
		});
	}

	private static void undo() {
		Ui.command(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	private static void untilText(ITextEditor editor, String whole) {
		try {
			Ui.until("the text is as wanted", () -> TestProject.document(editor).get().equals(whole));
		} catch (AssertionError e) {
			assertEquals(whole, TestProject.text(editor));
		}
	}

	private static Composite sheet() {
		return (Composite) ((PageBookView) Ui.page().findView(IPageLayout.ID_PROP_SHEET)).getCurrentPage().getControl();
	}

	private static void untilShown(String title) {
		Ui.until("the sheet shows " + title, () -> labels().contains(title));
	}

	private static List<String> labels() {
		List<String> texts = new ArrayList<>();
		visit(sheet(), control -> {
			if (control instanceof Label label && label.isVisible()) {
				texts.add(label.getText());
			}
		});
		return texts;
	}

	/** Whether a field is there; its tab comes to the front. */
	private static boolean shows(String field) {
		boolean[] found = new boolean[1];
		visit(sheet(), control -> {
			if (control instanceof CTabFolder tabs) {
				for (CTabItem item : tabs.getItems()) {
					visit(item.getControl(), inner -> {
						if (inner instanceof Text && name(inner).equals(field)) {
							tabs.setSelection(item);
							found[0] = true;
						}
					});
				}
			}
		});
		return found[0];
	}

	private static Text text(String field) {
		return only(Text.class, field);
	}

	private static Button button(String name) {
		return only(Button.class, name);
	}

	private static <T extends Control> T only(Class<T> kind, String name) {
		List<T> found = new ArrayList<>();
		visit(sheet(), control -> {
			if (kind.isInstance(control) && name(control).equals(name)) {
				found.add(kind.cast(control));
			}
		});
		if (found.isEmpty()) {
			throw new AssertionError("There is no field " + name);
		}
		return found.getFirst();
	}

	/** What a screen reader says. */
	private static String name(Control control) {
		return AccessibleNames.of(control);
	}

	private static void key(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private static void visit(Control control, java.util.function.Consumer<Control> visitor) {
		visitor.accept(control);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				visit(child, visitor);
			}
		}
	}
}
