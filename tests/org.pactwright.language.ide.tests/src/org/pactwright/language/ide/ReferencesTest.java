package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** All names of an element. */
class ReferencesTest extends IdeTest {

	@Test
	void namesAreFoundInAllFiles() {
		Marked marked = inArchitecture("partnership Energy|Net");
		List<String> found = References.of(project, architecture, marked.text(), marked.caret(), false).stream()
				.map(this::line).toList();
		assertEquals(List.of("items OutagePicture", "partnership EnergyNet", "waive PPP-def-a"), found);
	}

	@Test
	void theDeclarationIsAddedWhenWanted() {
		Marked marked = inPlan("validated by Spons|ors");
		assertEquals(List.of("body Sponsors", "chair CrisisLead", "A CrisisLead", "escalation from",
				"owner CrisisLead"),
				References.of(project, plan, marked.text(), marked.caret(), true).stream().map(this::line).toList());
	}

	@Test
	void placesAreThoseOfTheNameItself() {
		Marked marked = inArchitecture("partnership Energy|Net");
		assertEquals(List.of("EnergyNet"), References.of(project, architecture, marked.text(), marked.caret(), true)
				.stream().map(location -> location.range().of(project.text(location.file()).orElseThrow())).distinct()
				.toList());
	}

	@Test
	void aWordThatIsNoNameHasNone() {
		Marked marked = inArchitecture("cha|ir SerNorth");
		assertEquals(List.of(), References.of(project, architecture, marked.text(), marked.caret(), true));
	}

	@Test
	void occurrencesAreThoseOfTheFile() {
		Marked marked = inArchitecture("body Spons|ors");
		List<Occurrence> found = Occurrences.at(project, architecture, marked.text(), marked.caret());
		assertEquals(List.of(true, false, false, false), found.stream().map(Occurrence::definition).toList());
	}

	@Test
	void elementsOfTheSameIdAreKeptApart() {
		String second = Sample.ARCHITECTURE.replaceFirst("\n}\n$", """

				  partnership Second "Second net" operational contract voluntary at provincial {
				    role SerNorth "Another" ser of MuniNorth
				    body Board "Board" steering strategic { chair SerNorth }
				  }
				}
				""");
		Marked marked = Marked.in(second, "role SerNorth| \"Another\"");
		assertEquals(2, Occurrences.at(project, architecture, marked.text(), marked.caret()).size());
	}

	@Test
	void symbolsAreFoundByHumpsAndTitle() {
		assertEquals(List.of("CrisisTeam"), Symbols.find(project, "crt").stream().map(Symbol::id).toList());
		assertEquals(List.of("Charter"), Symbols.find(project, "energy net").stream().map(Symbol::id)
				.filter("Charter"::equals).toList());
	}

	@Test
	void symbolsSayWhatTheyAre() {
		Symbol symbol = Symbols.find(project, "Charter").getFirst();
		assertEquals("EnergyNet.Charter, Charter of the Energy Net, agreement, Agreement", symbol.qualifiedName() + ", "
				+ symbol.title() + ", " + symbol.kind() + ", " + symbol.iconKey());
	}

	/** The first two words of a line. */
	private String line(Location location) {
		String text = project.text(location.file()).orElseThrow();
		int start = text.lastIndexOf('\n', location.range().offset()) + 1;
		String[] words = text.substring(start, text.indexOf('\n', start)).strip().split("\\s+");
		return words[0] + " " + words[1];
	}
}
