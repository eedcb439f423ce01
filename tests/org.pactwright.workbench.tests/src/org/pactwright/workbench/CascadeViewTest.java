package org.pactwright.workbench;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.workbench.internal.analysis.CascadeView;

/** What fails with an element, from the text. */
class CascadeViewTest {

	private static final String MODEL = """
			model Net "Net" {
				version "1"  date 2026-11-01  profiles RACI
				organisation Grid "Grid" private company at municipal in SE
				service Power "Power" { provided by Grid  restored in 8 h }
				service Heat "Heat" { provided by Grid  depends on Power physical total buffer 4 h }
			}
			""";

	@Test
	void what_the_caret_stands_on_fails_and_a_click_leads_to_what_falls() throws CoreException {
		try (TestProject project = TestProject.with(MODEL)) {
			ITextEditor editor = project.open("model.pact");
			project.analysed();
			TestProject.caretAfter(editor, "depends on Pow");
			Ui.command("org.pactwright.workbench.showCascade");
			CascadeView view = Ui.get(() -> (CascadeView) Ui.page().findView(CascadeView.ID));
			Table table = Ui.get(() -> view.table().getTable());
			Ui.until("heat falls after four hours", () -> row(table, "4 h", "Heat (vital service)") != null);
			Ui.run(() -> {
				TableItem item = row(table, "4 h", "Heat (vital service)");
				Event event = new Event();
				event.button = 1;
				event.x = item.getBounds(0).x + 2;
				event.y = item.getBounds(0).y + 2;
				table.notifyListeners(SWT.MouseUp, event);
			});
			Ui.until("the id is selected", () -> TestProject.viewer(editor).getSelectedRange().x == MODEL.indexOf("Heat"));
			Ui.run(() -> Ui.page().hideView(view));
		}
	}

	private static TableItem row(Table table, String when, String element) {
		for (TableItem item : table.getItems()) {
			if (item.getText(0).equals(when) && item.getText(2).equals(element)) {
				return item;
			}
		}
		return null;
	}
}
