package org.pactwright.standards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.standards.ClauseInfo;
import org.pactwright.standards.ClauseRef;
import org.pactwright.standards.StandardInfo;

class ClauseReaderTest {
	private static final String GOOD = """
			# comment
			standard S1
				name: N
				about: A

			clause 4
				title: T
				confirmed: yes

			clause 5.1
				title: U
				confirmed: no
				unchecked: Because.
			""";

	private static List<StandardInfo> read(String text) {
		return new ClauseReader("x.clauses", text).standards();
	}

	@Test
	void allFieldsAreRead() {
		assertEquals(List.of(new StandardInfo("S1", "N", "A",
				List.of(new ClauseInfo(new ClauseRef("S1", "4"), "T", true, Optional.empty()),
						new ClauseInfo(new ClauseRef("S1", "5.1"), "U", false, Optional.of("Because."))))),
				read(GOOD));
	}

	@Test
	void theListThatComesWithPactwrightCanBeRead() {
		assertTrue(ClauseReader.ofResource().size() > 10);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"clause 5.1 | clause 4 | x.clauses:10: clause 4 of S1 is there twice",
			"clause 5.1 | standard S1 | x.clauses:11: unknown field 'title'; a standard has about, name",
			"confirmed: yes | confirmed: perhaps | x.clauses:8: 'perhaps' should be yes or no",
			"title: T | title: | x.clauses:6: clause 4 has no title",
			"# comment | clause 1 | x.clauses:1: a clause before the first 'standard ID'"})
	void aFaultNamesFileLineAndWhatIsWrong(String part, String with, String message) {
		String text = GOOD.replace(part, with).replace("clause 1\nstandard",
				"clause 1\n\ttitle: T\n\tconfirmed: yes\nstandard");
		IllegalStateException fault = assertThrows(IllegalStateException.class, () -> read(text));
		assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
	}
}
