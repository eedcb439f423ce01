package org.pactwright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.system.Product.Finished;

/** What a system may do to a process: no rights, no space, no memory, nobody who reads, an impatient user. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "these are the hardships of Unix")
class HardshipTest {

	private static final String NOBODY = "65534";
	private static final int MANY = 20_000;

	@TempDir
	Path folder;

	private Product product;

	@BeforeEach
	void makeProduct() {
		product = new Product(folder);
	}

	/** A model with as many people as asked for, every one of an organisation that is not there. */
	private Path write(String name, int people) throws IOException {
		StringBuilder text = new StringBuilder("model Region \"Region\" {\n\tversion \"1.0\"  date 2026-11-01\n"
				+ "\tprofiles GOV\n");
		for (int i = 0; i < people; i++) {
			text.append("\tperson P").append(i).append(" \"Person ").append(i).append("\" of Nowhere\n");
		}
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text + "}\n");
	}

	@Test
	void aReaderWhoHasSeenEnoughIsNoFailure() throws IOException, InterruptedException {
		write("region.pact", MANY);
		Finished finished = product.shell("\"$PACTWRIGHT\" check region.pact | head -n 1");
		assertEquals(1, finished.out().lines().count(), finished::toString);
		assertEquals("", finished.err());
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is no device that is always full")
	void aFullDiskIsSaidToBe() throws IOException, InterruptedException {
		write("region.pact", 1);
		Finished finished = product.shell("\"$PACTWRIGHT\" check region.pact >/dev/full");
		assertTrue(finished.err().contains("The disk is full"), finished::toString);
		assertEquals(2, finished.code());
	}

	@Test
	void aFileThatCannotBeWrittenToItsEndStaysAsItWas() throws IOException, InterruptedException {
		Path file = write("region/region.pact", MANY);
		Files.writeString(file, Files.readString(file).replace("\t", "  "));
		String before = Files.readString(file);
		// no process of this shell can write more than 8 blocks into one file
		Finished finished = product.shell("trap '' XFSZ; ulimit -f 8; "
				+ "PACTWRIGHT_JAVA_OPTIONS=-XX:-UsePerfData \"$PACTWRIGHT\" format region");
		assertEquals(2, finished.code(), finished::toString);
		assertTrue(finished.err().contains("could not be written"), finished::toString);
		assertEquals(before, Files.readString(file));
		Product.assertNothingLeftBeside(file);
	}

	@Test
	void aReviewPackageThatCannotBeWrittenToItsEndIsNotThere() throws IOException, InterruptedException {
		write("region/region.pact", MANY);
		Finished finished = product.shell("trap '' XFSZ; ulimit -f 8; "
				+ "PACTWRIGHT_JAVA_OPTIONS=-XX:-UsePerfData \"$PACTWRIGHT\" review region --out out/review");
		assertEquals(2, finished.code(), finished::toString);
		assertTrue(finished.err().startsWith("pactwright: "), finished::toString);
		Product.assertNothingLeftBeside(folder.resolve("region"));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void tooLittleMemoryIsSaidToBe() throws IOException, InterruptedException {
		write("region.pact", MANY);
		Finished finished = product.run(Map.of("PACTWRIGHT_JAVA_OPTIONS", "-Xmx24m"), "check", "region.pact");
		assertTrue(finished.err().contains("of memory"), finished::toString);
		assertEquals(1, finished.err().lines().count(), finished::toString);
		assertEquals(2, finished.code());
	}

	@Test
	void aPathWithoutRightsIsSaidToBe() throws IOException, InterruptedException {
		Path file = write("region/region.pact", 1);
		Path closed = write("region/closed/closed.pact", 1).getParent();
		permit(file, "---------");
		permit(closed, "---------");
		Finished finished = withoutPrivileges("check", "region");
		permit(closed, "rwx------");
		assertTrue(finished.out().contains(Path.of("region", "region.pact") + ": error: "), finished::toString);
		assertTrue(finished.out().contains(Path.of("region", "closed") + ": error: "), finished::toString);
		assertEquals(2, finished.code());
	}

	@Test
	void aFolderThatCannotBeWrittenToIsSaidToBe() throws IOException, InterruptedException {
		write("region/region.pact", 1);
		Finished finished = withoutPrivileges("review", "region", "--out", "review");
		assertTrue(finished.err().startsWith("pactwright: "), finished::toString);
		assertTrue(finished.err().contains(folder.resolve("review").toString()), finished::toString);
		assertEquals(2, finished.code());
	}

	@Test
	void anImpatientUserLeavesNothingHalfDone() throws IOException, InterruptedException {
		for (int i = 0; i < 20; i++) {
			write("region/region" + i + ".pact", 2_000);
		}
		Process process = product.start(Map.of(),
				List.of(Product.script().toString(), "check", "region", "--output", "result.txt"));
		// it has begun as soon as its temporary file is there
		while (process.isAlive() && temporaryFiles() == 0) {
			Thread.onSpinWait();
		}
		process.toHandle().destroy();
		Finished finished = product.finish(process);
		assertNotEquals(0, finished.code(), finished::toString);
		assertEquals("", finished.err());
		assertEquals(0, temporaryFiles());
	}

	private long temporaryFiles() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".tmp")).count();
		}
	}

	/** Runs a command as somebody who may not write here: the user of the tests or, if that is root, nobody. */
	private Finished withoutPrivileges(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name"))) {
			command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups",
					copyOfProduct().toString()));
		} else {
			command.add(Product.script().toString());
		}
		command.addAll(List.of(arguments));
		permit(folder, "r-xr-xr-x");
		try {
			return product.finish(product.start(Map.of("HOME", folder.toString()), command));
		} finally {
			permit(folder, "rwxr-xr-x");
		}
	}

	/** What the command line needs of the product, where everybody can read it. Returns the start script. */
	private Path copyOfProduct() throws IOException {
		List<String> files = new ArrayList<>(Files.readAllLines(Product.HOME.resolve("cli.classpath")));
		files.addAll(List.of("cli.classpath", "find-java.sh", "pactwright"));
		Path copy = folder.resolve("product");
		Files.createDirectories(copy.resolve("plugins"));
		for (String file : files) {
			permit(Files.copy(Product.HOME.resolve(file), copy.resolve(file)), "r-xr-xr-x");
		}
		return copy.resolve("pactwright");
	}

	private static void permit(Path path, String permissions) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
	}
}
