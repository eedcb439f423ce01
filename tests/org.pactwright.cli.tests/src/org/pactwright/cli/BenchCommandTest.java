package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

class BenchCommandTest {

	@TempDir
	Path folder;

	@Test
	void theEditorsCannotBeMeasuredWithoutAProduct() {
		assertEquals(new Outcome(2, "", "pactwright: The IDE is started by the script 'pactwright' of the product, which"
				+ " knows where it lies.\n"), new Shell(folder).run("bench", "--ui"));
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a screen")
	void withoutAScreenItSaysWhatToInstall() throws IOException {
		Files.createFile(Files.createDirectories(folder.resolve("product/plugins"))
				.resolve("org.eclipse.equinox.launcher_1.7.100.jar"));
		Outcome outcome = new Shell(folder).withHome(folder.resolve("product")).with("PATH", folder.toString()).run("bench",
				"--ui");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().startsWith("pactwright: bench --ui needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY"
				+ " names one. Install xvfb-run "), outcome::toString);
	}
}
