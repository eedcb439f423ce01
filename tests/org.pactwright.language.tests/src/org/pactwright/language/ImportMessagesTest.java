package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about imports. */
class ImportMessagesTest {

	@Test
	void anImportThatLeadsNowhere() {
		Sample.PACT.reports("""
				import "nowhere.pact"
				model East { version "1" date 2026-11-01 profiles GOV }
				""", """
				1:1 «import "nowhere.pact"» reference: There is no file 'nowhere.pact' as seen from this one. \
				Correct the path, or remove the import.
				""");
	}

	@Test
	void anImportOfSomethingElse() {
		Sample.PACT.reports("""
				import "notes.txt"
				model East { version "1" date 2026-11-01 profiles GOV }
				""", """
				1:1 «import "notes.txt"» reference: Only .pact and .rmp files can be imported, not 'notes.txt'.
				""");
	}

	@Test
	void anImportOfAnAbsolutePath() {
		Sample.PACT.reports("""
				import "/etc/world.pact"
				model East { version "1" date 2026-11-01 profiles GOV }
				""", """
				1:1 «import "/etc/world.pact"» reference: An import says where a file lies as seen from this one, \
				such as "../shared/world.pact", not '/etc/world.pact'.
				""");
	}

	@Test
	void anImportOfNothing() {
		Sample.PACT.reports("""
				import ""
				model East { version "1" date 2026-11-01 profiles GOV }
				""", """
				1:1 «import ""» reference: Only .pact and .rmp files can be imported, not ''.
				""");
	}

	@Test
	void anArchitectureInAPlanFile() {
		Sample.RMP.reports("""
				model East { version "1" date 2026-11-01 profiles GOV }
				""", """
				1:1 «model East» syntax: An architecture belongs into a file that ends in .pact. Rename the file.
				""");
	}

	@Test
	void aPlanInAnArchitectureFile() {
		Sample.PACT.reports("""
				joint plan P { version "1" status draft }
				""", """
				1:1 «joint plan P» syntax: A plan belongs into a file that ends in .rmp. Rename the file.
				""");
	}
}
