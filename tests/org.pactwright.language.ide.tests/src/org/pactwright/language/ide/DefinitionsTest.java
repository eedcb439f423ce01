package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** From names to what they mean. */
class DefinitionsTest extends IdeTest {

	/** File, keyword and id of every target. */
	private List<String> targets(Path file, Marked marked) {
		return Definitions.at(project, file, marked.text(), marked.caret()).stream().map(each -> {
			String text = project.text(each.target().file()).orElseThrow();
			String[] words = each.statement().of(text).split(" ");
			return each.target().file().getFileName() + " " + words[0] + " " + words[1];
		}).toList();
	}

	@Test
	void aNameLeadsToItsDeclaration() {
		assertEquals(List.of("east-region.pact role SerNorth"),
				targets(architecture, inArchitecture("chair Ser|North")));
	}

	@Test
	void aNameLeadsIntoAnotherFile() {
		assertEquals(List.of("east-region.pact partnership EnergyNet"),
				targets(plan, inPlan("partnership |EnergyNet")));
	}

	@Test
	void theEndOfANameIsPartOfIt() {
		assertEquals(1, targets(plan, inPlan("partnership EnergyNet|")).size());
	}

	@Test
	void theFirstPartOfAQualifiedNameLeadsToTheContainer() {
		assertEquals("east-region.pact partnership EnergyNet",
				targets(architecture, inArchitecture("under Energy|Net.Charter")).getFirst());
	}

	@Test
	void theLastPartOfAQualifiedNameLeadsToTheElement() {
		assertEquals("east-region.pact agreement Charter",
				targets(architecture, inArchitecture("under EnergyNet.Chart|er")).getFirst());
	}

	@Test
	void anIdLeadsToItself() {
		Marked marked = inArchitecture("role Ser|North");
		Definition definition = Definitions.at(project, architecture, marked.text(), marked.caret()).getFirst();
		assertEquals(definition.origin(), definition.target().range());
	}

	@Test
	void aNameOfTheWrongKindLeadsNowhere() {
		assertEquals(List.of(), targets(architecture,
				Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth ", "chair Grid|Co ")));
	}

	@Test
	void anAmbiguousNameLeadsToAllItMayMean() {
		String twice = Sample.ARCHITECTURE.replace("role CrisisLead",
				"role SerNorth \"Again\" chair\n    role CrisisLead");
		project.change(architecture, twice);
		assertEquals(2, targets(plan, inPlan("owner |SerNorth")).size());
	}

	@Test
	void anImportLeadsToItsFile() throws IOException {
		Files.writeString(architecture, Sample.ARCHITECTURE);
		Marked marked = inPlan("import \"east|-region.pact\"");
		assertEquals(List.of(new Location(architecture, new Range(0, 0))),
				Definitions.at(project, plan, marked.text(), marked.caret()).stream().map(Definition::target).toList());
	}

	@Test
	void anImportOfAMissingFileLeadsNowhere() {
		assertEquals(List.of(), targets(plan, inPlan("import \"east|-region.pact\"")));
	}

	@Test
	void brokenTextStillLeadsSomewhere() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "      chair SerNorth ", "      seat\n chair Ser|North ");
		assertEquals(1, targets(architecture, marked).size());
	}
}
