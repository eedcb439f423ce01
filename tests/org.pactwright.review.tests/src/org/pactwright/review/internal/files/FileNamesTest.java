package org.pactwright.review.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of sources inside a package. */
class FileNamesTest {

	@ParameterizedTest
	@CsvSource({ "east-region.pact, east-region.pact", "plans/energy.rmp, plans/energy.rmp",
			"../../etc/passwd, etc/passwd", "/abs/olute.pact, abs/olute.pact", "..\\..\\win.pact, win.pact",
			"C:\\x.pact, C_/x.pact", "a/./b.pact, a/b.pact", ".., source", "con.pact, _con.pact", ".hidden, _hidden",
			"trail., trail_", "'sp ace #?%<>.pact', sp_ace______.pact", "Größe.pact, Größe.pact" })
	void aPathBecomesASafeName(String path, String name) {
		assertEquals(name, new FileNames().assign(path, ".html"));
	}

	@Test
	void namesThatDifferInCaseOnlyAreKeptApart() {
		FileNames names = new FileNames();
		names.assign("a.pact", ".html");
		assertEquals("A-2.pact", names.assign("A.pact", ".html"));
	}

	@Test
	void aSourceDoesNotTakeTheNameOfAnothersPage() {
		FileNames names = new FileNames();
		names.assign("a.pact", ".html");
		assertNotEquals("a.pact.html", names.assign("a.pact.html", ".html"));
	}

	@Test
	void noPathLeavesItsFolder() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String signs = "./\\ab:\u0000\u202E~*|\"";
		Path base = Path.of("base").toAbsolutePath();
		for (int i = 0; i < 2_000; i++) {
			StringBuilder path = new StringBuilder();
			for (int length = random.nextInt(12); length >= 0; length--) {
				path.append(signs.charAt(random.nextInt(signs.length())));
			}
			Path resolved = base.resolve(new FileNames().assign(path.toString(), ".html")).normalize();
			assertTrue(resolved.startsWith(base) && !resolved.equals(base), "seed " + seed + ": " + path);
		}
	}
}
