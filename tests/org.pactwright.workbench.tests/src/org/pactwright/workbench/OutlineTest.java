package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** The Outline view beside an editor of the language. */
class OutlineTest {

	@Test
	void theOutlineShowsTheStatementsAsATree() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			project.open("model.pact");
			Ui.until("the tree is there", OutlineTest::hasTree);
			assertEquals(
					List.of("Small \u2013 Small model", "North \u2013 North Municipality", "Grid \u2013 East Grid",
							"Ada \u2013 Ada Berg"),
					Ui.get(() -> texts(tree().getItems())));
		}
	}

	@Test
	void theOutlineFollowsTheCaret() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			Ui.until("the tree is there", OutlineTest::hasTree);
			TestProject.caretAfter(editor, "industry");
			Ui.until("the organisation is selected", () -> selected().startsWith("Grid"));
			TestProject.caretAfter(editor, "Ada B");
			Ui.until("the person is selected", () -> selected().startsWith("Ada"));
		}
	}

	@Test
	void selectingInTheOutlineLeadsToTheText() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			Ui.until("the tree is there", OutlineTest::hasTree);
			Ui.run(() -> {
				Tree tree = tree();
				tree.setFocus();
				tree.setSelection(tree.getItem(0).getItem(2));
				tree.notifyListeners(SWT.Selection, new Event());
			});
			Ui.until("the id is selected in the text",
					() -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().equals("Ada"));
		}
	}

	@Test
	void aStatementThatIsTypedAppears() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			Ui.until("the tree is there", OutlineTest::hasTree);
			Ui.run(() -> TestProject.document(editor).replace(TestProject.CLEAN.indexOf("\tperson"), 0,
					"\tperson Bo \"Bo Ek\" of Grid\n"));
			Ui.until("the new person is there", () -> texts(tree().getItems()).contains("Bo \u2013 Bo Ek"));
		}
	}

	private static Tree tree() {
		PageBookView outline = (PageBookView) Ui.page().findView(IPageLayout.ID_OUTLINE);
		if (outline.getCurrentPage().getControl() instanceof Tree tree) {
			return tree;
		}
		throw new AssertionError("The Outline view shows no tree");
	}

	private static boolean hasTree() {
		PageBookView outline = (PageBookView) Ui.page().findView(IPageLayout.ID_OUTLINE);
		return outline.getCurrentPage().getControl() instanceof Tree tree && tree.getItemCount() == 1;
	}

	private static String selected() {
		TreeItem[] selection = tree().getSelection();
		return selection.length == 0 ? "" : selection[0].getText();
	}

	private static List<String> texts(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText());
			texts.addAll(texts(item.getItems()));
		}
		return texts;
	}
}
