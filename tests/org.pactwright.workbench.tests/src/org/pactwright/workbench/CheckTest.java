package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.pactwright.workbench.internal.check.CheckJob;
import org.pactwright.workbench.internal.check.CheckSummary;

/** The Check command. */
class CheckTest {

	@Test
	void checkCountsWhatItFinds() throws Exception {
		try (TestProject project = TestProject.with(TestProject.CLEAN.replace("of North", "of Nort"))) {
			CheckJob job = new CheckJob(List.of(project.project()));
			job.schedule();
			job.join();
			assertEquals(Status.OK_STATUS, job.getResult());
			assertEquals(new CheckSummary(1, 0, 0, 0), job.summaries().get(project.project().getName()));
		}
	}

	@Test
	void checkSeesUnsavedText() throws Exception {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ITextEditor editor = project.open("model.pact");
			Ui.run(() -> TestProject.document(editor).set(TestProject.CLEAN.replace("of North", "of Nort")));
			CheckJob job = new CheckJob(List.of(project.project()));
			job.schedule();
			job.join();
			assertEquals(1, job.summaries().get(project.project().getName()).errors());
		}
	}

	@Test
	void theCommandTellsTheNumbersAndShowsTheProblemsView() throws CoreException {
		try (TestProject project = TestProject.with(TestProject.CLEAN.replace("of North", "of Nort"))) {
			project.open("model.pact");
			Ui.startCommand("org.pactwright.workbench.check");
			Shell dialog = Ui.dialog("Check");
			Label text = Ui.find(dialog, Label.class, it -> it.getText().contains("1 error, no warnings"));
			assertTrue(Ui.get(text::getText).startsWith(project.project().getName()));
			assertTrue(Ui.get(() -> Ui.page().isPartVisible(Ui.page().findView(IPageLayout.ID_PROBLEM_VIEW))));
			Ui.click(dialog, "OK");
			Ui.until("the dialog is closed", dialog::isDisposed);
		}
	}

	@Test
	void aClosedProjectIsNotCheckedAndTheMessageSaysWhatToDo() throws Exception {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			project.project().close(null);
			CheckJob job = new CheckJob(List.of(project.project()));
			job.setUser(false);
			job.setSystem(true);
			job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
			job.schedule();
			job.join();
			assertEquals(IStatus.ERROR, job.getResult().getSeverity());
			assertTrue(job.getResult().getMessage().contains("Open it"), job.getResult().getMessage());
		}
	}

	@Test
	void theSummaryReadsAsASentence() {
		assertEquals("1 error, 12 warnings, no infos; 2 findings are accepted.",
				new CheckSummary(1, 12, 0, 2).sentence());
		assertEquals("no errors, no warnings, 1 info.", new CheckSummary(0, 0, 1, 0).sentence());
	}
}
