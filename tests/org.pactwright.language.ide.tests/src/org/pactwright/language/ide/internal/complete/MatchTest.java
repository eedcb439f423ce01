package org.pactwright.language.ide.internal.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words fit to what was typed. */
class MatchTest {

	@ParameterizedTest
	@CsvSource({ "Cri,CrisisTeam", "cri,CrisisTeam", "CT,CrisisTeam", "ct,CrisisTeam", "CrTe,CrisisTeam",
			"team,CrisisTeam", "isis,CrisisTeam", "ic,in_crisis", "2b,Room2b", "b,GOV-body-a" })
	void fits(String query, String word) {
		assertTrue(Match.rank(query, word).isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "tc,CrisisTeam", "CTX,CrisisTeam", "crisisteams,CrisisTeam" })
	void doesNotFit(String query, String word) {
		assertTrue(Match.rank(query, word).isEmpty());
	}

	@Test
	void theBeginningComesBeforeHumpsAndHumpsBeforeTheInside() {
		List<String> sorted = Stream.of("Objector", "oAjBc", "jb_x", "JBx", "jbx")
				.sorted(Comparator.comparingInt(word -> Match.rank("jb", word).orElse(99))).toList();
		assertEquals(List.of("jb_x", "jbx", "JBx", "oAjBc", "Objector"), sorted);
	}
}
