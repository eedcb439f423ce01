package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

class IdeCommandTest {

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	/** A product whose workbench is {@link PretendedWorkbench}. */
	private Path product() throws IOException {
		Path home = folder.resolve("product");
		Path plugins = Files.createDirectories(home.resolve("plugins"));
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PretendedWorkbench.class.getName());
		String type = PretendedWorkbench.class.getName().replace('.', '/') + ".class";
		try (JarOutputStream jar = new JarOutputStream(
				Files.newOutputStream(plugins.resolve("org.eclipse.equinox.launcher_1.7.100.jar")), manifest);
				InputStream bytes = PretendedWorkbench.class.getResourceAsStream("/" + type)) {
			jar.putNextEntry(new JarEntry(type));
			bytes.transferTo(jar);
		}
		return home;
	}

	private String start(String codes) throws IOException {
		shell.write("work/" + PretendedWorkbench.CODES, codes);
		Outcome outcome = shell.withHome(product()).with("DISPLAY", ":0").run("ide", "work");
		assertEquals("", outcome.err());
		return outcome.code() + " after " + shell.read("work/" + PretendedWorkbench.STARTS).lines().count();
	}

	@Test
	void theExitCodeIsThatOfTheWorkbench() throws IOException {
		assertEquals("0 after 1", start("0"));
		Files.delete(folder.resolve("work/" + PretendedWorkbench.STARTS));
		assertEquals("13 after 1", start("13"));
	}

	@Test
	void aWorkbenchThatAsksForItIsStartedAgain() throws IOException {
		assertEquals("0 after 3", start("23\n24\n0"));
	}

	@Test
	void theWorkspaceIsTheFolderOfTheUser() throws IOException {
		start("0");
		assertEquals("-data " + folder.resolve("work") + "\n", shell.read("work/" + PretendedWorkbench.STARTS));
	}

	@Test
	void withoutAProductItSaysSo() {
		assertEquals(new Outcome(2, "", "pactwright: The IDE is started by the script 'pactwright' of the product, which"
				+ " knows where it lies.\n"), shell.run("ide"));
	}

	@Test
	void aProductWithoutAWorkbenchIsNamed() throws IOException {
		Files.createDirectories(folder.resolve("product/plugins"));
		Outcome outcome = shell.withHome(folder.resolve("product")).run("ide");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().startsWith("pactwright: " + folder.resolve("product") + ": The IDE is not here: "),
				outcome::toString);
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a screen")
	void withoutAScreenItSaysSo() throws IOException {
		assertEquals(new Outcome(2, "", "pactwright: The IDE needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY"
				+ " names one. The other commands do without.\n"), shell.withHome(product()).run("ide"));
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have no such bus")
	void whereTheDesktopHasNoMessageBusNoneIsStarted() throws IOException {
		start("0");
		assertEquals("disabled:", shell.read("work/" + PretendedWorkbench.BUS));
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have no such bus")
	void theMessageBusOfTheDesktopIsUsed() throws IOException {
		shell.write("runtime/bus", "");
		shell.with("XDG_RUNTIME_DIR", folder.resolve("runtime").toString());
		start("0");
		assertNotEquals("disabled:", shell.read("work/" + PretendedWorkbench.BUS));
	}

	@Test
	void theFirstWorkbenchThatEndsInOrderLeavesAnArchiveOfItsClasses() throws IOException {
		assertEquals("13 after 1", start("13"));
		assertEquals(List.of(), archives());
		Files.delete(folder.resolve("work/" + PretendedWorkbench.STARTS));

		assertEquals("0 after 1", start("0"));
		assertEquals("true", shell.read("work/" + PretendedWorkbench.ARCHIVE));
		Path archive = archives().getFirst();
		assertTrue(archive.toString().endsWith(".jsa") && Files.size(archive) > 100_000, archive::toString);
		assertEquals(1, archives().size(), () -> archives().toString());
	}

	@Test
	void aWorkbenchThatIsStartedAgainHasTheArchiveAlready() throws IOException {
		assertEquals("0 after 2", start("23\n0"));
		assertEquals("", shell.read("work/" + PretendedWorkbench.ARCHIVE));
	}

	@Test
	void anArchiveThatIsThereIsNotMadeAgainAndOneThatIsBrokenDoesNoHarm() throws IOException {
		start("0");
		Path archive = archives().getFirst();
		Files.writeString(archive, "no archive");
		Files.delete(folder.resolve("work/" + PretendedWorkbench.STARTS));
		assertEquals("0 after 1", start("0"));
		assertEquals("", shell.read("work/" + PretendedWorkbench.ARCHIVE));
		assertEquals("no archive", Files.readString(archive));
	}

	/** The archives of the product, finished and unfinished. */
	private List<Path> archives() {
		try (Stream<Path> files = Files.list(folder.resolve("product"))) {
			return files.filter(file -> file.getFileName().toString().startsWith("ide-")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aPathThatIsNotThereIsRefused() throws IOException {
		assertEquals(new Outcome(2, "", "pactwright: missing: There is no such file or folder. Name a project, a file of"
				+ " one, or the folder of a workspace.\n"), shell.withHome(product()).with("DISPLAY", ":0").run("ide", "missing"));
	}

	@Test
	void aProjectIsOpenedInTheUsualWorkspace() throws IOException {
		shell.write("region/region.pact", Example.CLEAN);
		shell.write("work/" + PretendedWorkbench.CODES, "0");
		Outcome outcome = shell.withHome(product()).with("DISPLAY", ":0").with("PACTWRIGHT_WORKSPACE", "work").run("ide",
				"region");
		assertEquals("", outcome.err());
		assertEquals("-data " + folder.resolve("work") + " open " + folder.resolve("region") + "\n",
				shell.read("work/" + PretendedWorkbench.STARTS));
	}

	@Test
	void withoutACommandTheWorkbenchIsMeant() {
		assertEquals(shell.run("ide"), shell.run());
	}
}
