package org.pactwright.review.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.review.ReviewException;
import org.pactwright.review.ReviewOptions;
import org.pactwright.review.Sample;
import org.pactwright.review.internal.PackageWriter;

/** Whatever the disk refuses, and when, leaves no half package, and an earlier one as it was. */
class DiskFailureTest {

	@TempDir
	Path folder;
	private final Project project = Sample.model("");

	@Test
	void aNewPackageIsThereAsAWholeOrNotAtAll() throws Exception {
		for (int step = 0;; step++) {
			Path parent = Files.createDirectory(folder.resolve("run" + step));
			FailingDisk disk = new FailingDisk(step, () -> new IOException("No space left on device"));
			if (!fails(disk, parent.resolve("deep/review"))) {
				assertTrue(step > 20, "only " + step + " steps");
				return;
			}
			assertEquals(List.of(), names(parent), "failed at " + disk.failedAt);
		}
	}

	@Test
	void anEarlierPackageSurvivesEveryFailure() throws Exception {
		Project earlier = Sample.of("old.pact", "model Old \"Old\" { version \"1\" date 2026-11-01 profiles GOV }");
		for (int step = 0;; step++) {
			Path parent = Files.createDirectory(folder.resolve("run" + step));
			Path out = parent.resolve("review");
			Sample.write(earlier, Sample.result(earlier), out);
			String before = Files.readString(out.resolve("manifest.json"));
			FailingDisk disk = new FailingDisk(step, () -> new IOException("No space left on device"));
			if (!fails(disk, out)) {
				assertTrue(step > 20, "only " + step + " steps");
				return;
			}
			assertEquals(before, Files.readString(out.resolve("manifest.json")), "failed at " + disk.failedAt);
			assertEquals(List.of("review"), names(parent), "failed at " + disk.failedAt);
		}
	}

	@Test
	void aFullDiskIsToldWithPathAndRemedy() {
		String message = message(() -> new FileSystemException(null, null, "No space left on device"));
		assertTrue(message.contains(folder.resolve("review").toString()), message);
		assertTrue(message.contains("Make room on the disk"), message);
	}

	@Test
	void aMissingPermissionIsToldWithPathAndRemedy() {
		String message = message(() -> new AccessDeniedException(folder.toString()));
		assertTrue(message.contains("no permission to write '" + folder + "'"), message);
		assertTrue(message.contains("Choose a folder you may write to"), message);
	}

	@Test
	void aLeftoverThatCannotBeRemovedIsNamed() {
		FailingDisk disk = new FailingDisk(3, () -> new IOException("No space left on device")) {
			@Override
			public void deleteTree(Path tree) throws IOException {
				throw new IOException("busy");
			}
		};
		ReviewException failure = assertThrows(ReviewException.class, () -> write(disk, folder.resolve("review")));
		assertTrue(failure.getMessage().contains(folder.resolve(".review.new").toString()), failure.getMessage());
		assertTrue(failure.getMessage().contains("Delete it by hand"), failure.getMessage());
	}

	@Test
	void anEarlierPackageThatCannotBeRemovedIsNamedAndTheNewOneIsThere() throws Exception {
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		FailingDisk disk = new FailingDisk(Integer.MAX_VALUE, () -> new IOException("never")) {
			@Override
			public void deleteTree(Path tree) throws IOException {
				throw new IOException("busy");
			}
		};
		ReviewException failure = assertThrows(ReviewException.class, () -> write(disk, folder.resolve("review")));
		assertTrue(failure.getMessage().contains("is complete"), failure.getMessage());
		assertTrue(Files.exists(folder.resolve("review/index.html")));
	}

	private String message(Supplier<IOException> failure) {
		FailingDisk disk = new FailingDisk(5, failure);
		return assertThrows(ReviewException.class, () -> write(disk, folder.resolve("review"))).getMessage();
	}

	private boolean fails(Disk disk, Path out) {
		try {
			write(disk, out);
			return false;
		} catch (ReviewException failure) {
			return true;
		}
	}

	private void write(Disk disk, Path out) throws ReviewException {
		new PackageWriter(disk).write(project, Sample.result(project), out, ReviewOptions.of("1"), Progress.none());
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(each -> each.getFileName().toString()).toList();
		}
	}

	/** Fails once, at the n-th thing that changes the disk; what cleans up works. */
	private static class FailingDisk implements Disk {
		private final Disk real = Disk.real();
		private final Supplier<IOException> failure;
		private int left;
		private String failedAt = "";

		FailingDisk(int step, Supplier<IOException> failure) {
			this.left = step;
			this.failure = failure;
		}

		private void step(String what) throws IOException {
			if (left-- == 0) {
				failedAt = what;
				throw failure.get();
			}
		}

		@Override
		public void createDirectory(Path path) throws IOException {
			step("making " + path);
			real.createDirectory(path);
		}

		@Override
		public OutputStream create(Path file) throws IOException {
			step("creating " + file);
			return new FilterOutputStream(real.create(file)) {
				@Override
				public void write(byte[] bytes, int offset, int length) throws IOException {
					step("writing " + file);
					out.write(bytes, offset, length);
				}

				@Override
				public void close() throws IOException {
					super.close();
					step("closing " + file);
				}
			};
		}

		@Override
		public void rename(Path from, Path to) throws IOException {
			step("renaming " + from);
			real.rename(from, to);
		}

		@Override
		public void force(Path path) throws IOException {
			step("forcing " + path);
			real.force(path);
		}

		@Override
		public void deleteTree(Path tree) throws IOException {
			real.deleteTree(tree);
		}

		@Override
		public void deleteIfEmpty(Path path) throws IOException {
			real.deleteIfEmpty(path);
		}
	}
}
