package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.language.ui.PactMarkers;

/** Files of house rules in the editor. */
class HouseRulesEditorTest {

	private static final String RULES = """
			rule HOUSE-name "Long names" for Organisation {
				check aql: self.name.size() > 12
				message "{name} is short"
			}
			""";

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", TestProject.CLEAN, "house.rules", RULES));
	}

	@Test
	void findings_follow_the_rules_as_they_are_typed() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor editor = project.open("house.rules");
			Ui.until("the short name is found", () -> project.messages("model.pact").equals(List.of("East Grid is short")));
			assertEquals("HOUSE", project.markers("model.pact").getFirst().getAttribute(PactMarkers.PACK, ""));
			TestProject.caretAfter(editor, "> 1");
			Ui.press(SWT.DEL);
			Ui.until("the name is long enough", () -> project.messages("model.pact").isEmpty());
			assertTrue(Ui.get(editor::isDirty));
		}
	}

	@Test
	void a_mistake_is_a_marker_in_the_rules() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor editor = project.open("house.rules");
			project.analysed();
			TestProject.caretAfter(editor, "self.nam");
			Ui.type("x");
			Ui.until("the marker is there", () -> !project.markers("house.rules").isEmpty());
			Ui.press(SWT.BS);
			Ui.until("the marker is gone", () -> project.markers("house.rules").isEmpty());
		}
	}

	@Test
	void a_feature_is_completed_by_key() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor editor = project.open("house.rules");
			TestProject.caretAfter(editor, "self.name");
			for (int i = 0; i < 4; i++) {
				Ui.press(SWT.BS);
			}
			Ui.type("industr");
			Ui.press(SWT.CTRL, ' ');
			Ui.until("the list or the completion is there",
					() -> proposals() || TestProject.document(editor).get().contains("self.industry"));
			if (Ui.get(HouseRulesEditorTest::proposals)) {
				Ui.press(SWT.CR);
			}
			TestProject.untilText(editor, "self.industry");
		}
	}

	@Test
	void words_have_the_colours_of_the_language() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor editor = project.open("house.rules");
			Ui.until("the first word is bold", () -> {
				StyleRange style = TestProject.viewer(editor).getTextWidget().getStyleRangeAtOffset(0);
				return style != null && style.fontStyle == SWT.BOLD && style.foreground != null;
			});
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
}
