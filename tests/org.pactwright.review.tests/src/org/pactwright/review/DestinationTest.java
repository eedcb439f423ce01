package org.pactwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectLoader;

/** Where a package may be written and what happens to what is there. */
class DestinationTest {

	private static final String MODEL = "model M \"Model\" { version \"1\" date 2026-11-01 profiles GOV }";

	@TempDir
	Path folder;
	private final Project project = Sample.of("a.pact", MODEL);

	@Test
	void missingParentsAreMade() throws Exception {
		write(folder.resolve("a/b/review"));
		assertTrue(Files.exists(folder.resolve("a/b/review/index.html")));
	}

	@Test
	void anEmptyFolderIsTaken() throws Exception {
		Files.createDirectory(folder.resolve("review"));
		write(folder.resolve("review"));
		assertEquals(List.of("review"), names(folder));
	}

	@Test
	void anEarlierPackageIsReplacedAsAWhole() throws Exception {
		Project earlier = Sample.of("old.pact", MODEL);
		Sample.write(earlier, Sample.result(earlier), folder.resolve("review"));
		write(folder.resolve("review"));
		assertEquals(List.of("a.pact", "a.pact.html"), names(folder.resolve("review/sources")));
		assertEquals(List.of("review"), names(folder));
	}

	@Test
	void anEarlierPackageStaysIfItMayNotBeReplaced() throws Exception {
		write(folder.resolve("review"));
		ReviewException refused = assertThrows(ReviewException.class, () -> ReviewPackage.write(project,
				Sample.result(project), folder.resolve("review"), new ReviewOptions(false, "1"), Progress.none()));
		assertTrue(refused.getMessage().contains("already a review package"), refused.getMessage());
	}

	@Test
	void aNoteOfAReviewerInThePackageIsNotLost() throws Exception {
		write(folder.resolve("review"));
		Files.writeString(folder.resolve("review/remarks.txt"), "please explain");
		assertRefused(folder.resolve("review"), "remarks.txt");
		assertEquals("please explain", Files.readString(folder.resolve("review/remarks.txt")));
	}

	@Test
	void aFolderWithOtherFilesIsLeftAlone() throws Exception {
		Files.createDirectory(folder.resolve("review"));
		Files.writeString(folder.resolve("review/thesis.txt"), "years of work");
		assertRefused(folder.resolve("review"), "no review package");
		assertEquals(List.of("thesis.txt"), names(folder.resolve("review")));
	}

	@Test
	void aManifestOfAnotherProgramIsNoEarlierPackage() throws Exception {
		Files.createDirectory(folder.resolve("review"));
		Files.writeString(folder.resolve("review/manifest.json"), "{\"generator\": \"something else\"}");
		assertRefused(folder.resolve("review"), "another program");
	}

	@Test
	void aManifestThatIsNoJsonIsNoEarlierPackage() throws Exception {
		Files.createDirectory(folder.resolve("review"));
		Files.writeString(folder.resolve("review/manifest.json"), "Pactwright review package");
		assertRefused(folder.resolve("review"), "another program");
	}

	@Test
	void aFileInTheWayIsLeftAlone() throws Exception {
		Files.writeString(folder.resolve("review"), "a file");
		assertRefused(folder.resolve("review"), "that is a file");
		assertEquals("a file", Files.readString(folder.resolve("review")));
	}

	@Test
	void aParentThatIsAFileIsNamed() throws Exception {
		Files.writeString(folder.resolve("parent"), "a file");
		assertRefused(folder.resolve("parent/review"), "parent");
		assertEquals(List.of("parent"), names(folder));
	}

	@Test
	void aFolderInsideTheProjectIsRefused() throws Exception {
		Project onDisk = onDisk();
		ReviewException refused = assertThrows(ReviewException.class,
				() -> Sample.write(onDisk, Sample.result(onDisk), folder.resolve("project/review")));
		assertTrue(refused.getMessage().contains("inside the project"), refused.getMessage());
		assertEquals(List.of("a.pact"), names(folder.resolve("project")));
	}

	@Test
	void aFolderInsideTheProjectIsRefusedAlsoThroughALink() throws Exception {
		Project onDisk = onDisk();
		Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("project"));
		assertThrows(ReviewException.class, () -> Sample.write(onDisk, Sample.result(onDisk), link.resolve("review")));
		assertEquals(List.of("a.pact"), names(folder.resolve("project")));
	}

	@Test
	void theFolderThatHoldsTheProjectIsRefused() throws Exception {
		Project onDisk = onDisk();
		ReviewException refused = assertThrows(ReviewException.class,
				() -> Sample.write(onDisk, Sample.result(onDisk), folder));
		assertTrue(refused.getMessage().contains("holds the project"), refused.getMessage());
	}

	@Test
	void aLinkedFolderIsFilledAndTheLinkStays() throws Exception {
		Files.createDirectory(folder.resolve("real"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
		write(link);
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(Files.exists(folder.resolve("real/index.html")));
	}

	@Test
	void nothingIsLeftWhenTheWorkIsCancelledAtAnyMoment() throws Exception {
		for (int questions = 0;; questions++) {
			Path parent = Files.createDirectory(folder.resolve("run" + questions));
			CountedProgress progress = new CountedProgress(questions);
			try {
				ReviewPackage.write(project, Sample.result(project), parent.resolve("deep/review"),
						ReviewOptions.of("1"), progress);
				assertEquals(List.of("review"), names(parent.resolve("deep")));
				assertTrue(questions > 10, "it was asked " + questions + " times");
				return;
			} catch (CancellationException cancelled) {
				assertEquals(List.of(), names(parent), "cancelled at question " + questions);
			}
		}
	}

	@Test
	void anEarlierPackageStaysWhenTheWorkIsCancelled() throws Exception {
		write(folder.resolve("review"));
		String before = Files.readString(folder.resolve("review/manifest.json"));
		assertThrows(CancellationException.class, () -> ReviewPackage.write(Sample.full(), Sample.result(Sample.full()),
				folder.resolve("review"), ReviewOptions.of("1"), new CountedProgress(5)));
		assertEquals(before, Files.readString(folder.resolve("review/manifest.json")));
		assertEquals(List.of("review"), names(folder));
	}

	@Test
	void stepsOfTheWorkAreTold() throws Exception {
		CountedProgress progress = new CountedProgress(Integer.MAX_VALUE);
		ReviewPackage.write(project, Sample.result(project), folder.resolve("review"), ReviewOptions.of("1"), progress);
		assertFalse(progress.steps.isEmpty());
	}

	private void write(Path out) throws ReviewException {
		Sample.write(project, Sample.result(project), out);
	}

	private Project onDisk() throws Exception {
		Files.createDirectory(folder.resolve("project"));
		Files.writeString(folder.resolve("project/a.pact"), MODEL);
		return new ProjectLoader().load(folder.resolve("project"), Progress.none());
	}

	private void assertRefused(Path out, String words) {
		ReviewException refused = assertThrows(ReviewException.class, () -> write(out));
		assertTrue(refused.getMessage().contains(words), refused.getMessage());
	}

	private static List<String> names(Path folder) throws Exception {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(each -> each.getFileName().toString()).sorted().toList();
		}
	}

	/** Cancels from the n-th question on. */
	private static final class CountedProgress implements Progress {
		private final List<String> steps = new ArrayList<>();
		private int left;

		CountedProgress(int left) {
			this.left = left;
		}

		@Override
		public void step(String what) {
			steps.add(what);
		}

		@Override
		public boolean cancelled() {
			return left-- <= 0;
		}
	}
}
