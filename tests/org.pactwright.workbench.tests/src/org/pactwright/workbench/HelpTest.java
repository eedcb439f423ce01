package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pactwright.workbench.internal.help.HelpUi;
import org.pactwright.workbench.internal.help.HelpView;

/** The Help view. */
class HelpTest {

	@AfterEach
	void hide() {
		Ui.run(() -> Ui.page().hideView(Ui.page().findView(HelpView.ID)));
	}

	@Test
	void f1InTheEditorShowsTheLanguage() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			project.open("model.pact");
			Ui.press(SWT.F1);
			Ui.until("the view is open", () -> Ui.page().findView(HelpView.ID) != null);
			Ui.until("it shows the page of the language",
					() -> page().getText().contains(".rmp") && page().getText().contains("organisation"));
		}
	}

	@Test
	void everyTopicHasText() {
		Ui.run(() -> HelpUi.open(""));
		Combo topics = Ui.find(view(), Combo.class, it -> true);
		assertFalse(Ui.get(topics::getItemCount) == 0);
		for (int i = 0; i < Ui.get(topics::getItemCount); i++) {
			int index = i;
			Ui.run(() -> {
				topics.select(index);
				topics.notifyListeners(SWT.Selection, new Event());
			});
			assertTrue(Ui.get(() -> page().getCharCount()) > 100, Ui.get(() -> topics.getItem(index)));
		}
	}

	@Test
	void searchSelectsThePlace() {
		Ui.run(() -> HelpUi.open(""));
		Text search = Ui.find(view(), Text.class, it -> (it.getStyle() & SWT.SEARCH) != 0);
		Ui.run(() -> {
			search.setText("relationship management plan");
			search.notifyListeners(SWT.DefaultSelection, new Event());
		});
		assertTrue(Ui.get(() -> page().getSelectionText()).equalsIgnoreCase("relationship management plan"));
	}

	private static Composite view() {
		Control page = Ui.get(HelpTest::page);
		return Ui.get(page::getParent);
	}

	private static StyledText page() {
		return ((HelpView) Ui.page().findView(HelpView.ID)).page();
	}
}
