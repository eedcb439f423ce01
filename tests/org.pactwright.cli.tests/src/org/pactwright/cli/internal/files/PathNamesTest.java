package org.pactwright.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class PathNamesTest {

	private static final Path WORK = Path.of("work").toAbsolutePath();

	private final PathNames names = new PathNames(WORK);

	@Test
	void whatLiesInTheWorkingDirectoryIsRelative() {
		assertEquals("a/b.pact", names.portable(WORK.resolve("a/b.pact")));
	}

	@Test
	void whatLiesElsewhereIsAbsolute() {
		Path elsewhere = WORK.resolveSibling("workshop").resolve("b.pact");
		assertEquals(elsewhere.toString(), names.name(elsewhere));
		assertEquals(Optional.empty(), names.relativeUri(elsewhere));
	}

	@Test
	void theWorkingDirectoryItselfIsADot() {
		assertEquals(".", names.name(WORK));
	}

	@Test
	void anAddressHoldsOnlyWhatAddressesMay() {
		assertEquals(Optional.of("a%20b/%C3%B6st%23%25.pact"), names.relativeUri(WORK.resolve("a b/öst#%.pact")));
	}

	@Test
	void aColonIsNoScheme() {
		assertEquals(Optional.of("a%3Ab.pact"), names.relativeUri(WORK.resolve("a:b.pact")));
	}

	@Test
	void aFolderEndsInASlashWhetherItIsThereOrNot() {
		assertTrue(PathNames.folderUri(WORK).endsWith("work/"), PathNames.folderUri(WORK));
	}
}
