package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.ProjectException;

/** Projects that follow open editors and the disk. */
class LiveProjectTest {

	private static final String MODEL = "model %s \"m\" {\n\tversion \"1\"  date 2026-11-01  profiles GOV\n\t%s\n}\n";

	@TempDir
	private Path root;
	private LiveWorkspace workspace;
	private LiveProject project;
	private Path first;
	private Path second;

	@BeforeEach
	void openProject() throws IOException {
		workspace = new LiveWorkspace();
		project = workspace.project(root);
		first = root.resolve("first.pact");
		second = root.resolve("second.pact");
		Files.writeString(first, model("First", "organisation GridCo \"Grid\" private company at national"));
		Files.writeString(second, model("Second", "person Anna \"Anna\" of GridCo"));
	}

	@AfterEach
	void closeWorkspace() {
		workspace.close();
	}

	private static String model(String id, String content) {
		return MODEL.formatted(id, content);
	}

	private List<String> problems() throws ProjectException {
		return project.analyse(Progress.none()).orElseThrow().problems().stream().map(Problem::message).toList();
	}

	@Test
	void filesOnDiskAreLinkedWithEachOther() throws ProjectException {
		assertEquals(List.of(), problems());
	}

	@Test
	void anOpenBufferHidesTheFile() throws ProjectException {
		project.open(first, model("First", "organisation PowerCo \"Power\" private company at national"));
		assertTrue(problems().getFirst().contains("GridCo"));
	}

	@Test
	void aChangeIsSeenInOtherFiles() throws ProjectException {
		String text = project.text(first).orElse("");
		project.open(first, text);
		project.analyse(Progress.none());
		project.change(first, model("First", "organisation PowerCo \"Power\" private company at national"));
		assertTrue(problems().getFirst().contains("GridCo"));
	}

	@Test
	void closingGoesBackToTheDisk() throws ProjectException {
		project.open(first, model("First", ""));
		problems();
		project.close(first);
		assertEquals(List.of(), problems());
	}

	@Test
	void aChangeOnDiskIsSeenAfterARefresh() throws ProjectException, IOException {
		problems();
		Files.writeString(second, model("Second", "person Anna \"Anna\" of NobodyKnown"));
		project.refresh(List.of(second));
		assertTrue(problems().getFirst().contains("NobodyKnown"));
	}

	@Test
	void aNewFileIsSeenAfterARefresh() throws ProjectException, IOException {
		problems();
		Path third = root.resolve("third.pact");
		Files.writeString(third, model("Third", "person Eva \"Eva\" of GridCo"));
		project.refresh(List.of(third));
		assertEquals(List.of(first, second, third), project.analyse(Progress.none()).orElseThrow().files());
	}

	@Test
	void aDeletedFileIsGoneAfterARefresh() throws ProjectException, IOException {
		problems();
		Files.delete(first);
		project.refresh(List.of(first));
		assertTrue(problems().getFirst().contains("GridCo"));
	}

	@Test
	void refreshingEverythingFindsNewFolders() throws ProjectException, IOException {
		problems();
		Path third = Files.createDirectory(root.resolve("more")).resolve("third.pact");
		Files.writeString(third, model("Third", ""));
		project.refresh(List.of());
		assertTrue(project.analyse(Progress.none()).orElseThrow().files().contains(third));
	}

	@Test
	void aRefreshDoesNotTouchAnOpenBuffer() throws ProjectException, IOException {
		project.open(second, model("Second", ""));
		problems();
		Files.writeString(second, model("Second", "person Anna \"Anna\" of NobodyKnown"));
		project.refresh(List.of(second));
		assertEquals(List.of(), problems());
	}

	@Test
	void anUnchangedTextIsNoChange() throws ProjectException {
		problems();
		long version = project.version();
		project.open(first, project.text(first).orElseThrow());
		assertEquals(version, project.version());
	}

	@Test
	void aChangeDuringAnAnalysisOvertakesIt() throws ProjectException {
		problems();
		project.open(first, model("First", ""));
		Progress typing = new Progress() {
			@Override
			public void step(String what) {
				project.change(first, model("First", "// " + project.version()));
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
		assertEquals(Optional.empty(), project.analyse(typing));
	}

	@Test
	void whatWasOvertakenIsMadeUpFor() throws ProjectException {
		aChangeDuringAnAnalysisOvertakesIt();
		assertTrue(problems().getFirst().contains("GridCo"));
	}

	@Test
	void aCancelledAnalysisIsMadeUpFor() throws ProjectException {
		problems();
		project.open(first, model("First", ""));
		project.open(second, model("Second", "person Anna \"Anna\""));
		for (int steps = 0; steps < 6; steps++) {
			project.analyse(cancelAfter(steps));
		}
		project.change(second, model("Second", "person Anna \"Anna\" of GridCo"));
		project.analyse(cancelAfter(1));
		assertTrue(problems().getFirst().contains("GridCo"));
	}

	private static Progress cancelAfter(int checks) {
		int[] left = { checks };
		return new Progress() {
			@Override
			public void step(String what) {
				// only counts questions
			}

			@Override
			public boolean cancelled() {
				return left[0]-- <= 0;
			}
		};
	}

	@Test
	void aSnapshotKeepsItsTexts() throws ProjectException {
		project.open(first, model("First", ""));
		Snapshot snapshot = project.analyse(Progress.none()).orElseThrow();
		project.change(first, model("First", "// later"));
		problems();
		assertEquals(model("First", ""), snapshot.text(first));
	}

	@Test
	void listenersAreToldUntilTheyClose() throws ProjectException {
		List<Snapshot> heard = new ArrayList<>();
		Subscription subscription = project.listen(heard::add);
		problems();
		subscription.close();
		project.open(first, model("First", ""));
		problems();
		assertEquals(1, heard.size());
	}

	@Test
	void aRequestedAnalysisComes() throws InterruptedException {
		BlockingQueue<Snapshot> heard = new LinkedBlockingQueue<>();
		project.listen(heard::add);
		project.open(first, model("First", "// a"));
		project.requestAnalysis(5);
		project.change(first, model("First", "// b"));
		project.requestAnalysis(0);
		Snapshot snapshot = heard.poll(30, TimeUnit.SECONDS);
		assertEquals(model("First", "// b"), snapshot.text(first));
	}

	@Test
	void aFolderThatIsNotThereIsToldToListeners() throws InterruptedException {
		BlockingQueue<String> heard = new LinkedBlockingQueue<>();
		LiveProject missing = workspace.project(root.resolve("missing"));
		missing.listen(new SnapshotListener() {
			@Override
			public void analysed(Snapshot snapshot) {
				heard.add("analysed");
			}

			@Override
			public void failed(Path folder, String message) {
				heard.add(message);
			}
		});
		missing.requestAnalysis(0);
		assertTrue(heard.poll(30, TimeUnit.SECONDS).contains("no such file or folder"));
	}

	@Test
	void aFolderThatIsNotThereCannotBeAnalysed() {
		LiveProject missing = workspace.project(root.resolve("missing"));
		assertThrows(ProjectException.class, () -> missing.analyse(Progress.none()));
	}

	@Test
	void anEmptyFolderIsAnEmptyProject(@TempDir Path empty) throws ProjectException {
		assertEquals(List.of(), workspace.project(empty).analyse(Progress.none()).orElseThrow().files());
	}

	@Test
	void aFolderHasOneProject() {
		assertSame(project, workspace.project(root.resolve("x").resolve("..")));
		assertEquals(Optional.of(project), workspace.projectOf(root.resolve("more").resolve("third.pact")));
		assertTrue(workspace.projectOf(root.getParent().resolve("other.pact")).isEmpty());
	}

	@Test
	void aForgottenProjectIsGone() {
		workspace.forget(root);
		assertFalse(workspace.projects().contains(project));
	}

	@Test
	void severalThreadsMayWorkOnOneProject() throws InterruptedException {
		BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
		List<Thread> threads = new ArrayList<>();
		for (int number = 0; number < 4; number++) {
			int own = number;
			threads.add(Thread.ofPlatform().start(() -> {
				try {
					for (int run = 0; run < 15; run++) {
						String text = model("First", "organisation GridCo \"Grid\" private company at national // "
								+ own + run);
						project.change(first, text);
						Completions.at(project, first, text, text.indexOf("GridCo"));
						project.analyse(Progress.none());
					}
				} catch (ProjectException | RuntimeException e) {
					failures.add(e);
				}
			}));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(List.of(), List.copyOf(failures));
	}
}
