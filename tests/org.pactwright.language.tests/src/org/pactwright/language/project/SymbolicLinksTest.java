package org.pactwright.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;

/** Symbolic links are followed inside the project, once, and nowhere else. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making symbolic links is a privilege there")
class SymbolicLinksTest {

	private static final String MODEL = "model East { version \"1\" date 2026-11-01 profiles GOV }";

	@TempDir
	private Path temp;
	private Path root;
	private Path outside;

	@BeforeEach
	void makeFolders() throws IOException {
		root = Files.createDirectory(temp.resolve("project")).toRealPath();
		outside = Files.createDirectory(temp.resolve("outside")).toRealPath();
		Files.writeString(root.resolve("a.pact"), MODEL);
		Files.writeString(outside.resolve("secret.pact"), MODEL);
	}

	@Test
	void aLinkOutOfTheFolderIsNotFollowed() throws IOException, ProjectException {
		Files.createSymbolicLink(root.resolve("out"), outside);
		holdsOnlyItsOwnFile(root.resolve("out") + ": The symbolic link leads out of the project folder " + root
				+ " and is not followed. Copy what it points at, or import the file.");
	}

	@Test
	void aLinkToAFileOutsideIsNotFollowed() throws IOException, ProjectException {
		Files.createSymbolicLink(root.resolve("b.pact"), outside.resolve("secret.pact"));
		holdsOnlyItsOwnFile(root.resolve("b.pact") + ": The symbolic link leads out of the project folder " + root
				+ " and is not followed. Copy what it points at, or import the file.");
	}

	@Test
	void aLinkBackToTheFolderIsNotFollowed() throws IOException, ProjectException {
		Path sub = Files.createDirectory(root.resolve("sub"));
		Files.createSymbolicLink(sub.resolve("loop"), root);
		holdsOnlyItsOwnFile(
				sub.resolve("loop") + ": The symbolic link leads back to " + root + " and is not followed. Remove it.");
	}

	@Test
	void aLinkToItselfLeadsNowhere() throws IOException, ProjectException {
		Files.createSymbolicLink(root.resolve("b.pact"), root.resolve("b.pact"));
		holdsOnlyItsOwnFile(
				root.resolve("b.pact") + ": The symbolic link leads nowhere and is left out. Remove it or mend it.");
	}

	@Test
	void aLinkToAFileThatIsGoneLeadsNowhere() throws IOException, ProjectException {
		Files.createSymbolicLink(root.resolve("b.rmp"), root.resolve("gone.rmp"));
		holdsOnlyItsOwnFile(
				root.resolve("b.rmp") + ": The symbolic link leads nowhere and is left out. Remove it or mend it.");
	}

	@Test
	void brokenLinksToOtherThingsAreNobodysBusiness() throws IOException, ProjectException {
		Files.createSymbolicLink(root.resolve("notes.txt"), root.resolve("gone.txt"));
		holdsOnlyItsOwnFile();
	}

	@Test
	void aLinkToAnotherFolderOfTheProjectIsReadOnce() throws IOException, ProjectException {
		Path sub = Files.createDirectory(root.resolve("sub"));
		Files.writeString(sub.resolve("b.pact"), "model West { version \"1\" date 2026-11-01 profiles GOV }");
		Files.createSymbolicLink(root.resolve("z-again"), sub);
		Project project = load();
		assertEquals(List.of("a.pact", "sub/b.pact"), project.files().stream().map(SourceFile::relative).toList());
	}

	@Test
	void aProjectFolderMayBeALinkItself() throws IOException, ProjectException {
		Path link = Files.createSymbolicLink(temp.resolve("link"), root);
		assertEquals(List.of("a.pact"), new ProjectLoader().load(link, Progress.none()).files().stream()
				.map(SourceFile::relative).toList());
	}

	private Project load() throws ProjectException {
		return new ProjectLoader().load(root, Progress.none());
	}

	private void holdsOnlyItsOwnFile(String... warnings) throws ProjectException {
		Project project = load();
		assertEquals(List.of("a.pact"), project.files().stream().map(SourceFile::relative).toList());
		assertEquals(List.of(warnings), project.problems().stream()
				.filter(problem -> problem.severity() == Severity.WARNING).map(problem -> problem.place() + ": " + problem.message()).toList());
		assertEquals(List.of(), project.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
				.map(Problem::message).toList());
	}
}
