package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.workbench.internal.coverage.CoverageView;
import org.pactwright.workbench.internal.coverage.OpenStageWizard;
import org.pactwright.workbench.internal.coverage.StageView;

/** The views of coverage and of stages, and the wizard that opens the next stage. */
class CoverageViewTest {

	private static final String MODEL = """
			model Net "Net" {
				version "1"  date 2026-11-01  profiles GOV, ISO44001
				organisation Town "Town" public municipality at municipal in SE
				organisation Grid "Grid" private company at municipal in SE
				person Ada "Ada" of Town
				partnership Power "Power" operational informal at municipal {
					member Town lead engaged
					member Grid partner engaged
					role Head "Head" ser of Town { held by Ada }
					body Board "Board" steering strategic by majority {
						chair Head  quorum 9
						seat Town as Head
						seat Grid
					}
				}
			}
			""";
	private static final String PLAN = """
			strategic plan P "Plan" {
				version "1.0"  status draft
				organisation Town  partnership Power
				stage operational_awareness in_progress 2026-10-01
			}
			""";

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", MODEL, "plan.rmp", PLAN));
	}

	@Test
	void the_view_says_what_is_missed_and_follows_the_text() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor editor = project.open("model.pact");
			CoverageView view = Ui.get(() -> (CoverageView) Ui.page().showView(CoverageView.ID));
			Ui.until("the coverage is there", () -> view.tree().getTree().getItemCount() > 0);
			Ui.run(() -> view.tree().expandToLevel(3));
			String quorum = "Body \"Board\" needs 9 votes for a quorum but has 2 voting seats.";
			Ui.until("the finding is shown", () -> texts(view.tree()).contains(quorum));
			String before = Ui.get(view::legend);
			Ui.run(() -> {
				int offset = TestProject.document(editor).get().indexOf("quorum 9");
				TestProject.document(editor).replace(offset, "quorum 9".length(), "quorum 2");
			});
			Ui.until("the finding is gone", () -> !texts(view.tree()).contains(quorum));
			assertTrue(!before.equals(Ui.get(view::legend)), before);
			Ui.run(() -> Ui.page().hideView(view));
		}
	}

	@Test
	void a_click_leads_to_the_place() throws CoreException {
		try (TestProject project = project()) {
			project.open("plan.rmp");
			CoverageView view = Ui.get(() -> (CoverageView) Ui.page().showView(CoverageView.ID));
			Ui.until("the coverage is there", () -> view.tree().getTree().getItemCount() > 0);
			Ui.run(() -> view.tree().expandToLevel(3));
			Ui.until("the finding is shown", () -> item(view.tree(), "Body \"Board\" needs 9").isPresent());
			Ui.run(() -> {
				TreeItem item = item(view.tree(), "Body \"Board\" needs 9").orElseThrow();
				view.tree().setSelection(new StructuredSelection(item.getData()), true);
				Event event = new Event();
				event.button = 1;
				event.count = 1;
				event.x = item.getBounds().x + 2;
				event.y = item.getBounds().y + 2;
				view.tree().getTree().notifyListeners(SWT.MouseUp, event);
			});
			Ui.until("the architecture is open", () -> Ui.page().getActiveEditor().getTitle().equals("model.pact"));
			Ui.run(() -> Ui.page().hideView(view));
		}
	}

	@Test
	void a_filter_leaves_what_fits() throws CoreException {
		try (TestProject project = project()) {
			project.open("model.pact");
			CoverageView view = Ui.get(() -> (CoverageView) Ui.page().showView(CoverageView.ID));
			Ui.until("the coverage is there", () -> view.tree().getTree().getItemCount() > 0);
			Combo state = Ui.find(Ui.get(() -> view.tree().getTree().getParent()), Combo.class,
					combo -> Arrays.asList(combo.getItems()).contains("missed"));
			Ui.run(() -> {
				state.setText("missed");
				Ui.click(state);
			});
			String legend = Ui.get(view::legend);
			assertTrue(legend.startsWith("0 met, "), legend);
			assertTrue(!legend.contains(" 0 missed"), legend);
			Ui.run(() -> Ui.page().hideView(view));
		}
	}

	@Test
	void the_stage_view_ticks_what_is_there() throws CoreException {
		try (TestProject project = project()) {
			project.open("plan.rmp");
			StageView view = Ui.get(() -> (StageView) Ui.page().showView(StageView.ID));
			Ui.until("the stages are there",
					() -> texts(view.tree()).contains("Output \"scope and objectives\" is not there"));
			Ui.run(() -> Ui.page().hideView(view));
		}
	}

	@Test
	void the_wizard_shows_what_it_writes_and_one_undo_takes_it_back() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor editor = project.open("plan.rmp");
			project.analysed();
			Ui.start(() -> OpenStageWizard.open(Ui.window().getShell(), project.project(), Optional.of("P")));
			Shell wizard = Ui.dialog("Open Next Stage");
			Ui.click(wizard, "Next >");
			Ui.click(wizard, "Finish");
			TestProject.untilText(editor, "stage knowledge in_progress 2026-11-01");
			TestProject.untilText(editor, "output business_case");
			Ui.until("the wizard is closed", wizard::isDisposed);
			Ui.run(editor::setFocus);
			Ui.press(SWT.CTRL, 'z');
			Ui.until("one undo brings it back", () -> TestProject.document(editor).get().equals(PLAN));
			assertEquals(PLAN, TestProject.text(editor));
		}
	}

	private static List<String> texts(TreeViewer tree) {
		List<String> texts = new ArrayList<>();
		collect(tree.getTree().getItems(), item -> texts.add(item.getText(0)));
		return texts;
	}

	private static Optional<TreeItem> item(TreeViewer tree, String begin) {
		List<TreeItem> found = new ArrayList<>();
		collect(tree.getTree().getItems(), item -> {
			if (item.getText(0).startsWith(begin)) {
				found.add(item);
			}
		});
		return found.stream().findFirst();
	}

	private static void collect(TreeItem[] items, java.util.function.Consumer<TreeItem> all) {
		for (TreeItem item : items) {
			all.accept(item);
			collect(item.getItems(), all);
		}
	}
}
