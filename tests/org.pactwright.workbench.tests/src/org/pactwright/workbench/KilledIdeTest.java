package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/**
 * The whole IDE, killed in the middle of a save: the file holds all of the old or all of the new text, and at the next
 * start the new text is offered where the file does not hold it. {@code -Dpactwright.kill.rounds=N} kills it N times.
 */
class KilledIdeTest {

	private static final int ROUNDS = Integer.getInteger("pactwright.kill.rounds", 6);
	/** A guess, until a save has been measured. */
	private static final long SAVE_NANOS = TimeUnit.MILLISECONDS.toNanos(60);
	/** How the name of what is written beside a file ends. */
	private static final String BESIDE = ".saving";

	@TempDir
	private Path folder;

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private long saveNanos = SAVE_NANOS;
	private int keptOnly;

	@Test
	void everyTimeTheFileIsWholeAndTheUnsavedTextIsOfferedAndTaken() throws IOException, InterruptedException {
		System.out.println("Killing the IDE while it saves, seed " + seed);
		Path configuration = OtherIde.configuration(folder.resolve("configuration"));
		Path workspace = folder.resolve("workspace");
		Path file = workspace.resolve(Victim.PROJECT).resolve(Victim.FILE);
		int saved = 0;
		int unsaved = -1;
		for (int round = 0; round < ROUNDS; round++) {
			int next = Math.max(saved, unsaved) + 1;
			try (OtherIde ide = OtherIde.start(configuration, workspace,
					Map.of(Victim.FIRST, "" + next, Victim.OFFERED, "" + (unsaved >= 0)))) {
				ide.hears(unsaved >= 0 ? "offered" : "opened " + saved);
				assertEquals(List.of(), leftOvers(file, workspace), "seed " + seed + ": what a killed save leaves is gone");
				ide.tell();
				if (unsaved >= 0) {
					assertEquals("" + unsaved, ide.hears("restored"), "seed " + seed);
				}
				if (round == 0) {
					measure(ide);
					next++;
				}
				ide.hears("saving " + next);
				await(ide, file, round % 2 == 0);
				ide.kill();
			}
			int now = whole(Files.readString(file));
			int before = round == 0 ? 1 : saved;
			int wanted = next;
			assertTrue(now == before || now == wanted,
					() -> "seed " + seed + ": the file holds text " + now + ", not " + before + " or " + wanted);
			// a file that holds the text already is not worth an offer, even where the IDE did not get to forget it
			unsaved = now == next ? -1 : next;
			saved = now;
			if (unsaved >= 0) {
				keptOnly++;
				assertTrue(new UnsavedTexts(Victim.unsaved(workspace)).all().stream()
						.anyMatch(kept -> kept.file().equals(file) && kept.text().equals(Victim.text(wanted))),
						() -> "seed " + seed + ": text " + wanted + " is neither saved nor kept");
			}
		}
		System.out.println("Killed " + ROUNDS + " times, " + keptOnly + " times before the text was in the file");
		assertTrue(keptOnly > 0, "seed " + seed + ": the IDE was never killed before the text was in the file");
	}

	private void measure(OtherIde ide) throws InterruptedException {
		ide.hears("saving 1");
		long start = System.nanoTime();
		ide.hears("saved 1");
		saveNanos = System.nanoTime() - start;
		System.out.println("A save takes " + TimeUnit.NANOSECONDS.toMillis(saveNanos) + " ms");
	}

	/** Waits for a moment in the save: one while the text is written, or any. */
	private void await(OtherIde ide, Path file, boolean whileWriting) {
		long end = System.nanoTime() + saveNanos;
		Path beside = file.resolveSibling("." + file.getFileName() + BESIDE);
		if (whileWriting) {
			while (!Files.exists(beside) && System.nanoTime() < end && ide.isSilent()) {
				Thread.onSpinWait();
			}
			LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(2)));
		} else {
			LockSupport.parkNanos(random.nextLong(saveNanos));
		}
	}

	private int whole(String text) {
		int number = Victim.number(text);
		assertTrue(number >= 0 && text.equals(Victim.text(number)), () -> "seed " + seed + ": the file has " + text.length()
				+ " letters and begins with '" + text.lines().findFirst().orElse("") + "'");
		return number;
	}

	/** Files that belong to an interrupted save, beside the text and where unsaved texts are kept. */
	private static List<Path> leftOvers(Path file, Path workspace) throws IOException {
		Path kept = Victim.unsaved(workspace);
		try (Stream<Path> beside = Files.list(file.getParent());
				Stream<Path> halves = Files.isDirectory(kept) ? Files.list(kept) : Stream.empty()) {
			return Stream.concat(beside.filter(it -> it.getFileName().toString().endsWith(BESIDE)),
					halves.filter(it -> !it.getFileName().toString().endsWith(".unsaved"))).toList();
		}
	}
}
