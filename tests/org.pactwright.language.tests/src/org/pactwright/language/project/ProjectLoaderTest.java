package org.pactwright.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.Problem;

/** Which files belong to a project, and which project a path means. */
class ProjectLoaderTest {

	private static final String MODEL = "model East { version \"1\" date 2026-11-01 profiles GOV service Power }";
	private static final String PLAN = "joint plan P { version \"1\" status draft assessment A2 sia covers Power }";

	@TempDir
	private Path temp;
	private Path root;

	@BeforeEach
	void makeAFolder() throws IOException {
		root = Files.createDirectory(temp.resolve("east")).toRealPath();
	}

	@Test
	void aFolderHoldsAllFilesBelowIt() throws IOException, ProjectException {
		write("b.rmp", PLAN);
		write("a.pact", MODEL);
		write("more/deep/c.pact", "model Third { version \"1\" date 2026-11-01 profiles GOV }");
		write("notes.txt", "nothing");

		Project project = load(root);

		assertEquals(List.of("a.pact", "b.rmp", "more/deep/c.pact"),
				project.files().stream().map(SourceFile::relative).toList());
		assertEquals(List.of(), project.problems());
		assertEquals(root, project.root());
	}

	@Test
	void filesSeeEachOthersIds() throws IOException, ProjectException {
		write("a.pact", MODEL);
		write("sub/b.rmp", PLAN);
		Project project = load(root);
		assertEquals(project.find("Power").orElseThrow(), project.plans().getFirst().getAssessments().getFirst().getScope()
				.getFirst());
	}

	@Test
	void aFileMeansTheProjectOfItsFolder() throws IOException, ProjectException {
		write("a.pact", MODEL);
		write("b.rmp", PLAN);
		assertEquals(root, load(root.resolve("b.rmp")).root());
	}

	@Test
	void aFileInASubfolderMeansTheOutermostFolderWithFiles() throws IOException, ProjectException {
		write("a.pact", MODEL);
		write("plans/b.rmp", PLAN);
		assertEquals(root, load(root.resolve("plans/b.rmp")).root());
	}

	@Test
	void aFolderThatIsAProjectOfTheIdeIsTheProject() throws IOException, ProjectException {
		write(".project", "<projectDescription/>");
		write("model/a.pact", MODEL);
		write("plans/b.rmp", PLAN);
		Project project = load(root.resolve("plans/b.rmp"));
		assertEquals(root, project.root());
		assertEquals(2, project.files().size());
	}

	@Test
	void aProjectInsideAProjectStandsForItself() throws IOException, ProjectException {
		write(".project", "<projectDescription/>");
		write("a.pact", MODEL);
		write("inner/.project", "<projectDescription/>");
		write("inner/b.rmp", PLAN);
		assertEquals(root.resolve("inner"), load(root.resolve("inner/b.rmp")).root());
		assertEquals(List.of("a.pact", "inner/b.rmp"), load(root).files().stream().map(SourceFile::relative).toList());
	}

	@Test
	void foldersOfToolsAreLeftOut() throws IOException, ProjectException {
		write("a.pact", MODEL);
		for (String folder : List.of("target", "build", "bin", "node_modules", ".git", "sub/target", "sub/.hidden")) {
			write(folder + "/b.pact", "not even a model");
		}
		assertEquals(List.of("a.pact"), load(root).files().stream().map(SourceFile::relative).toList());
	}

	@Test
	void filesThatImportOthersBringThemIn() throws IOException, ProjectException {
		Path shared = Files.createDirectory(root.getParent().resolve("shared"));
		Files.writeString(shared.resolve("power.pact"), MODEL);
		write("b.rmp", "import \"../shared/power.pact\"\n" + PLAN);
		Project project = load(root);
		assertEquals(List.of(), project.problems());
		assertEquals(2, project.files().size());
	}

	@Test
	void filesThatImportEachOtherAreReadOnce() throws IOException, ProjectException {
		write("a.pact", "import \"a.pact\"\nimport \"b.rmp\"\n" + MODEL);
		write("b.rmp", "import \"./a.pact\"\nimport \"sub/../a.pact\"\n" + PLAN);
		Project project = load(root);
		assertEquals(List.of(), project.problems());
		assertEquals(2, project.files().size());
	}

	@Test
	void aPathThatIsNotThere() {
		fails(root.resolve("nowhere"), root.resolve("nowhere") + ": There is no such file or folder. Check the path.");
	}

	@Test
	void aFolderWithoutFiles() {
		fails(root, root + ": There is no .pact or .rmp file here. Name a folder that holds some.");
	}

	@Test
	void aFolderCalledLikeAFileIsNone() throws IOException, ProjectException {
		write("a.pact", MODEL);
		Files.createDirectory(root.resolve("b.pact"));
		assertEquals(1, load(root).files().size());
	}

	@Test
	void foldersMayLieDeepButNotEndlesslyDeep() throws IOException, ProjectException {
		write("a.pact", MODEL);
		write("d/".repeat(60) + "b.pact", "model Second { version \"1\" date 2026-11-01 profiles GOV }");
		write("e/".repeat(70) + "c.pact", "model Third { version \"1\" date 2026-11-01 profiles GOV }");
		Project project = load(root);
		assertEquals(2, project.files().size());
		assertEquals(List.of("The folder lies more than 64 levels deep and is left out. Move it further up."),
				project.problems().stream().map(Problem::message).toList());
	}

	@Test
	void loadingCanBeCancelled() throws IOException {
		write("a.pact", MODEL);
		assertThrows(CancellationException.class, () -> new ProjectLoader().load(root, new Progress() {
			@Override
			public void step(String what) {
				// cancelled anyway
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		}));
	}

	@Test
	void loadingSaysWhatItIsDoing() throws IOException, ProjectException {
		write("a.pact", MODEL);
		List<String> steps = new ArrayList<>();
		new ProjectLoader().load(root, new Progress() {
			@Override
			public void step(String what) {
				steps.add(what);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		});
		assertEquals(List.of("Reading a.pact", "Linking"), steps);
	}

	@Test
	void aFolderOfProjectsMeansEachOfThem() throws IOException, ProjectException {
		write("one/a.pact", MODEL);
		write("two/deep/b.pact", MODEL);
		write("three/notes.txt", "nothing");
		write("target/c.pact", MODEL);
		assertEquals(List.of(root.resolve("one"), root.resolve("two/deep")), ProjectLoader.findProjects(List.of(root)));
	}

	@Test
	void aFolderWithFilesMeansItselfAlone() throws IOException, ProjectException {
		write("a.pact", MODEL);
		write("sub/b.pact", MODEL);
		assertEquals(List.of(root), ProjectLoader.findProjects(List.of(root)));
	}

	@Test
	void aProjectOfTheIdeMeansItselfAloneThoughItsFilesLieInFolders() throws IOException, ProjectException {
		write(".project", "<projectDescription/>");
		write("model/a.pact", MODEL);
		write("plans/b.rmp", PLAN);
		assertEquals(List.of(root), ProjectLoader.findProjects(List.of(root)));
	}

	@Test
	void aFileAndAPathGivenTwice() throws IOException, ProjectException {
		write("a.pact", MODEL);
		Path file = root.resolve("a.pact");
		assertEquals(List.of(file, root), ProjectLoader.findProjects(List.of(file, root, root.resolve("."), file)));
	}

	@Test
	void aFileOfAnotherKindIsNoProject() throws IOException {
		write("notes.txt", "nothing");
		Path file = root.resolve("notes.txt");
		assertEquals(file + ": This is neither a .pact nor an .rmp file nor a folder.",
				assertThrows(ProjectException.class, () -> ProjectLoader.findProjects(List.of(file))).getMessage());
	}

	@Test
	void aFolderWithoutProjects() {
		assertEquals(root + ": There is no .pact or .rmp file here or below. Name a folder that holds some.",
				assertThrows(ProjectException.class, () -> ProjectLoader.findProjects(List.of(root))).getMessage());
	}

	private void write(String name, String text) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static Project load(Path path) throws ProjectException {
		return new ProjectLoader().load(path, Progress.none());
	}

	private static void fails(Path path, String message) {
		assertEquals(message, assertThrows(ProjectException.class, () -> load(path)).getMessage());
	}
}
