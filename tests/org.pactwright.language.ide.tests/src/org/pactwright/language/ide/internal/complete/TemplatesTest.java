package org.pactwright.language.ide.internal.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.language.Problem;
import org.pactwright.language.ide.Completion;
import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.TextEdit;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.project.Project;

/** Every template, put where it is proposed. */
class TemplatesTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
	private static final String MODEL = "model M \"m\" {\n  version \"1\"  date 2026-11-01  profiles GOV\n";
	private static final String PARTNERSHIP = MODEL
			+ "  partnership P \"p\" operational contract voluntary at national {\n"
			+ "    scope \"s\"  journey ideas_and_motives\n";

	/**
	 * Where templates are proposed.
	 *
	 * @param file its ending tells an architecture from a plan
	 * @param text holds the caret
	 */
	record Place(String file, String text) {
		int caret() {
			return text.indexOf('|');
		}

		String before() {
			return text.replace("|", "");
		}
	}

	private static final Place IN_PARTNERSHIP = new Place("x.pact", PARTNERSHIP + "    |\n  }\n}");

	static Stream<Place> places() {
		return Stream.of(new Place("x.pact", "|"), new Place("x.pact", MODEL + "  |\n}"), IN_PARTNERSHIP,
				new Place("x.pact", PARTNERSHIP
				+ "    procedure Q \"q\" response in in_crisis {\n      |\n    }\n  }\n}"),
				new Place("x.rmp", "|"),
				new Place("x.rmp", "joint plan L \"l\" {\n  version \"1\"  status draft\n  |\n}"));
	}

	@ParameterizedTest
	@MethodSource("places")
	void isSoundWhereItIsProposed(Place place) {
		for (Completion template : templates(place)) {
			String filled = TextEdit.apply(place.before(),
					List.of(new TextEdit(place.caret(), 0, template.insertText())));
			assertEquals(List.of(), problems(filled, place.file()), filled);
		}
	}

	@Test
	void isProposedSomewhere() {
		Set<String> proposed = places().flatMap(place -> templates(place).stream()).map(Completion::iconKey)
				.collect(Collectors.toSet());
		assertEquals(Templates.all().stream().map(Template::type).collect(Collectors.toSet()), proposed);
	}

	@Test
	void placeholdersCoverWhatHasToBeFilledIn() {
		Completion body = templates(IN_PARTNERSHIP).stream()
				.filter(each -> each.iconKey().equals("GovernanceBody")).findFirst().orElseThrow();
		assertEquals(List.of("Body1", "Title", "steering", "strategic", "consensus", "pre_crisis"),
				body.placeholders().stream().map(range -> range.of(body.insertText())).toList());
	}

	@Test
	void linesAreIndentedLikeTheOneTheyAreInsertedIn() {
		Completion body = templates(IN_PARTNERSHIP).stream()
				.filter(each -> each.iconKey().equals("GovernanceBody")).findFirst().orElseThrow();
		assertTrue(body.insertText().endsWith("{\n    \tin pre_crisis\n    }"), body.insertText());
	}

	private static List<Completion> templates(Place place) {
		FileIndex file = FileIndex.of(Path.of(place.file()).toAbsolutePath(), place.before());
		return Proposals.at(new ProjectIndex(List.of(file)), file, place.caret(), DAY).stream()
				.filter(each -> each.kind() == CompletionKind.TEMPLATE).toList();
	}

	private static List<String> problems(String text, String name) {
		Path file = Path.of(name).toAbsolutePath();
		return Project.of(file.getParent(), Map.of(file, text)).problems().stream().map(Problem::message).toList();
	}
}
