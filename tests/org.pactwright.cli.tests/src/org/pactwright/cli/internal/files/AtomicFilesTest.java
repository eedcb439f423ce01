package org.pactwright.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.internal.Interruption;

/** Several files get their new content, or all keep the old one. */
class AtomicFilesTest {

	private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	private final Interruption interruption = new Interruption();

	private Path file(String name) throws IOException {
		return Files.writeString(folder.resolve(name), "old " + name);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void all_files_get_their_new_content_and_nothing_is_left_beside_them() throws IOException {
		Path first = file("a.txt");
		Path second = file("b.txt");
		try (AtomicFiles files = new AtomicFiles(interruption)) {
			files.add(first, NEW);
			files.add(second, NEW);
			assertEquals("old a.txt", Files.readString(first));
			files.commit();
		}
		assertEquals("new", Files.readString(first));
		assertEquals("new", Files.readString(second));
		assertEquals(List.of("a.txt", "b.txt"), names());
	}

	@Test
	void without_commit_nothing_changes() throws IOException {
		Path first = file("a.txt");
		try (AtomicFiles files = new AtomicFiles(interruption)) {
			files.add(first, NEW);
		}
		assertEquals("old a.txt", Files.readString(first));
		assertEquals(List.of("a.txt"), names());
	}

	/** A folder in the place of a file stops the superuser as well. */
	@Test
	void when_the_second_cannot_take_its_place_the_first_gets_its_old_content_back() throws IOException {
		Path first = file("a.txt");
		Path second = file("b.txt");
		Path third = file("c.txt");
		try (AtomicFiles files = new AtomicFiles(interruption)) {
			files.add(first, NEW);
			files.add(second, NEW);
			files.add(third, NEW);
			Files.delete(second);
			Files.createDirectory(second);
			assertThrows(IOException.class, files::commit);
		}
		assertEquals("old a.txt", Files.readString(first));
		assertTrue(Files.isDirectory(second));
		assertEquals("old c.txt", Files.readString(third));
		assertEquals(List.of("a.txt", "b.txt", "c.txt"), names());
	}

	@Test
	void a_file_that_was_not_there_is_gone_again() throws IOException {
		Path fresh = folder.resolve("a.txt");
		Path second = file("b.txt");
		try (AtomicFiles files = new AtomicFiles(interruption)) {
			files.add(fresh, NEW);
			files.add(second, NEW);
			Files.delete(second);
			Files.createDirectory(second);
			assertThrows(IOException.class, files::commit);
		}
		assertFalse(Files.exists(fresh));
		assertEquals(List.of("b.txt"), names());
	}

	@Test
	void what_comes_back_has_its_permissions() throws IOException {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
				"needs permissions of POSIX");
		Path first = file("a.txt");
		Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rwxr-x---"));
		Path second = file("b.txt");
		try (AtomicFiles files = new AtomicFiles(interruption)) {
			files.add(first, NEW);
			files.add(second, NEW);
			Files.delete(second);
			Files.createDirectory(second);
			assertThrows(IOException.class, files::commit);
		}
		assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(first)));
	}
}
