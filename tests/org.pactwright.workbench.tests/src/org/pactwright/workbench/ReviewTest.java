package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.workbench.internal.review.ReviewJob;

/** The Review Package command. */
class ReviewTest {

	@TempDir
	private Path folder;

	@Test
	void theJobWritesAPackageWithACover() throws Exception {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			ReviewJob job = new ReviewJob(project.project(), folder.resolve("package"));
			job.schedule();
			job.join();
			assertEquals(Status.OK_STATUS, job.getResult());
			assertTrue(Files.size(folder.resolve("package/index.html")) > 0);
		}
	}

	@Test
	void theCommandAsksForAFolderAndOffersTheResult() throws Exception {
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			project.open("model.pact");
			Ui.startCommand("org.pactwright.workbench.review");
			Shell dialog = Ui.dialog("Review Package");
			Text path = Ui.find(dialog, Text.class, it -> it.isEnabled() && it.getText().endsWith("-review"));
			Ui.run(() -> path.setText(folder.resolve("asked").toString()));
			Ui.click(dialog, "Write");
			Ui.until("the dialog is closed", dialog::isDisposed);
			Shell offer = Ui.dialog("Review Package");
			assertTrue(Files.exists(folder.resolve("asked/index.html")));
			Ui.click(offer, "Close");
			Ui.until("the offer is closed", offer::isDisposed);
		}
	}

	@Test
	void aFolderOfSomethingElseIsLeftAloneAndTheMessageNamesIt() throws Exception {
		Files.writeString(folder.resolve("letter.txt"), "mine");
		try (TestProject project = TestProject.with(TestProject.CLEAN)) {
			Job job = new ReviewJob(project.project(), folder);
			job.setUser(false);
			job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
			job.schedule();
			job.join();
			assertEquals(IStatus.ERROR, job.getResult().getSeverity());
			assertTrue(job.getResult().getMessage().contains(folder.toString()), job.getResult().getMessage());
			assertEquals("mine", Files.readString(folder.resolve("letter.txt")));
		}
	}
}
