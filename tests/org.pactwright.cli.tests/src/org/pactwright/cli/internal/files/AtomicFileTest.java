package org.pactwright.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.internal.Interruption;

class AtomicFileTest {

	private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	private final Interruption interruption = new Interruption();

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void theOldContentIsSeenUntilTheNewOneIsComplete() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "old");
		try (AtomicFile target = AtomicFile.open(file, interruption)) {
			target.stream().write(NEW);
			assertEquals("old", Files.readString(file));
			target.commit();
			assertEquals("new", Files.readString(file));
		}
	}

	@Test
	void aFileThatWasNotThereIsMade() throws IOException {
		try (AtomicFile target = AtomicFile.open(folder.resolve("a.txt"), interruption)) {
			target.stream().write(NEW);
			target.commit();
		}
		assertEquals("new", Files.readString(folder.resolve("a.txt")));
	}

	@Test
	void withoutCommitNothingHappens() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "old");
		try (AtomicFile target = AtomicFile.open(file, interruption)) {
			target.stream().write(NEW);
		}
		assertEquals("old", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void whenTheProcessEndsEarlyNothingIsLeftBehind() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "old");
		try (AtomicFile target = AtomicFile.open(file, interruption)) {
			target.stream().write(NEW);
			interruption.processEnds();
			assertEquals(List.of(file), files());
			assertEquals("old", Files.readString(file));
		}
	}

	@Test
	void aFolderThatIsNotThereIsReported() {
		assertThrows(NoSuchFileException.class, () -> AtomicFile.open(folder.resolve("no/a.txt"), interruption));
		assertFalse(Files.exists(folder.resolve("no")));
	}

	@Test
	void aLinkThatLeadsNowhereBecomesTheFile() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("gone.txt"));
		try (AtomicFile target = AtomicFile.open(link, interruption)) {
			target.stream().write(NEW);
			target.commit();
		}
		assertTrue(Files.isRegularFile(link));
		assertEquals("new", Files.readString(link));
	}
}
