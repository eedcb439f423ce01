package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.FileReplacement;
import org.pactwright.language.ui.internal.unsaved.SafeFile;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/** A process that is killed in the middle of saving leaves whole files, and what was not saved is offered again. */
class KilledWhileSavingTest {

	private static final int ROUNDS = 40;
	private static final int LONGEST_MILLIS = 60;

	@TempDir
	private Path folder;
	private Path classes;
	private Path project;
	private Path file;
	private Path kept;

	/** The classes that save, so that the process needs no bundles. */
	@BeforeEach
	void prepare() throws IOException {
		classes = folder.resolve("classes");
		for (Class<?> type : List.of(SavingProcess.class, SafeFile.class, FileReplacement.class, UnsavedTexts.class, UnsavedTexts.Kept.class)) {
			String name = type.getName().replace('.', '/') + ".class";
			Path copy = classes.resolve(name);
			Files.createDirectories(copy.getParent());
			try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
				Files.copy(in, copy);
			}
		}
		project = Files.createDirectory(folder.resolve("project"));
		file = Files.writeString(project.resolve("model.pact"), SavingProcess.text(0));
		kept = folder.resolve("unsaved");
	}

	/** How far a process said it has got. */
	private record Progress(int kept, int saved) {
	}

	@Test
	void everyFileIsWholeAndWhatWasNotSavedIsKept() throws IOException, InterruptedException {
		long seed = System.nanoTime();
		System.out.println("Killing while saving, seed " + seed);
		Random random = new Random(seed);
		int inTheMiddle = 0;
		for (int round = 0; round < ROUNDS; round++) {
			int before = whole(Files.readString(file), seed);
			Progress progress = killed(random.nextInt(LONGEST_MILLIS * 1000));
			int now = whole(Files.readString(file), seed);
			assertTrue(now >= progress.saved() || progress.saved() == 0 && now == before,
					() -> "seed " + seed + ": the file holds text " + now + ", but " + progress + " was saved");
			UnsavedTexts texts = new UnsavedTexts(kept);
			if (progress.kept() > progress.saved()) {
				inTheMiddle++;
				assertTrue(now >= progress.kept() || texts.all().stream().anyMatch(each -> each.file().equals(file)
						&& whole(each.text(), seed) >= progress.kept()),
						() -> "seed " + seed + ": text " + progress.kept() + " is neither saved nor kept");
			}
			texts.sweep();
			assertEquals(List.of("model.pact"), names(project), "seed " + seed);
			assertTrue(names(kept).stream().allMatch(name -> name.endsWith(".unsaved")), () -> "seed " + seed + names(kept));
			texts.drop(file);
			Files.writeString(file, SavingProcess.text(0));
		}
		assertTrue(inTheMiddle > 0, "no process was killed in the middle of a save");
	}

	/** Lets a process save for some time from its first save on, then kills it. */
	private Progress killed(int micros) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classes.toString(), SavingProcess.class.getName(),
				file.toString(), kept.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		int lastKept = 0;
		int lastSaved = 0;
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			String line = out.readLine();
			Thread killer = Thread.ofPlatform().start(() -> {
				LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
				// not the process itself: that would close its output before all of it is read
				process.toHandle().destroyForcibly();
			});
			while (line != null) {
				String[] words = line.split(" ");
				lastKept = words[0].equals("kept") ? Integer.parseInt(words[1]) : lastKept;
				lastSaved = words[0].equals("saved") ? Integer.parseInt(words[1]) : lastSaved;
				line = out.readLine();
			}
			killer.join();
		}
		process.waitFor();
		assertTrue(lastKept > 0, "the process began to save");
		return new Progress(lastKept, lastSaved);
	}

	/** The number of a text; fails when it is a part of one, or of several. */
	private static int whole(String text, long seed) {
		String first = text.lines().findFirst().orElse("");
		assertTrue(first.matches("// text \\d+"), () -> "seed " + seed + ": the file begins with '" + first + "'");
		int number = Integer.parseInt(first.substring("// text ".length()));
		assertEquals(SavingProcess.text(number).length(), text.length(), () -> "seed " + seed + ": text " + number);
		assertTrue(SavingProcess.text(number).equals(text), () -> "seed " + seed + ": text " + number + " is mixed");
		return number;
	}

	private static List<String> names(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> each.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
