package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Elements below their files in the Project Explorer. */
class ExplorerTest {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	@Test
	void theElementsOfAFileStandBelowIt() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			project.analysed();
			Ui.until("the elements are there",
					() -> labels(project).equals(List.of("Small", "North", "Grid", "Ada")));
		}
	}

	@Test
	void elementsFollowTheUnsavedText() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			project.analysed();
			Ui.until("the elements are there", () -> labels(project).contains("Grid"));
			Ui.run(() -> TestProject.document(editor).set(TestProject.CLEAN.replace("Grid", "Net")));
			Ui.until("the new name is there", () -> labels(project).contains("Net"));
		}
	}

	@Test
	void anElementOpensAtItsPlace() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			project.analysed();
			Ui.until("the elements are there", () -> labels(project).contains("Ada"));
			Ui.run(() -> {
				Ui.page().activate(Ui.page().findView(EXPLORER));
				ITreeContentProvider content = (ITreeContentProvider) viewer().getContentProvider();
				Object model = content.getChildren(project.file("model.pact"))[0];
				viewer().setSelection(new StructuredSelection(content.getChildren(model)[2]), true);
			});
			Ui.until("the element is selected", () -> viewer().getTree().getSelectionCount() == 1
					&& viewer().getTree().getSelection()[0].getText().startsWith("Ada"));
			Ui.run(() -> {
				Event event = new Event();
				event.item = viewer().getTree().getSelection()[0];
				viewer().getTree().notifyListeners(SWT.DefaultSelection, event);
			});
			Ui.until("the file is open", () -> Ui.page().getActiveEditor() instanceof ITextEditor);
			assertEquals("Ada", Ui.get(() -> ((ITextSelection) ((ITextEditor) Ui.page().getActiveEditor())
					.getSelectionProvider().getSelection()).getText()));
		}
	}

	private static List<String> labels(TestProject project) {
		viewer().expandToLevel(project.project(), 3);
		ITreeContentProvider content = (ITreeContentProvider) viewer().getContentProvider();
		List<String> labels = new ArrayList<>();
		for (Object model : content.getChildren(project.file("model.pact"))) {
			labels.add(id(model));
			for (Object element : content.getChildren(model)) {
				labels.add(id(element));
			}
		}
		return labels;
	}

	private static String id(Object element) {
		String label = ((ILabelProvider) viewer().getLabelProvider()).getText(element);
		int dash = label.indexOf(" \u2013 ");
		return dash < 0 ? label : label.substring(0, dash);
	}

	private static CommonViewer viewer() {
		return ((CommonNavigator) Ui.page().findView(EXPLORER)).getCommonViewer();
	}
}
