package org.pactwright.language.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;
import org.pactwright.language.Names;

/** The model of texts that cannot be read is that of their last sound state. */
class SoundTextsTest {

	private static final Path ROOT = Path.of("/project").toAbsolutePath();
	private static final Path FILE = ROOT.resolve("model.pact");
	private static final String TEXT = """
			model Small "Small" {
				organisation North "North" public municipality at municipal in SE
				person Ada "Ada" of North
			}
			""";

	private final SoundTexts texts = new SoundTexts(ROOT);

	private void update(String text) {
		texts.update(Map.of(FILE, text));
	}

	private Optional<String> title(String name) {
		return texts.project().find(name).map(Names::title);
	}

	@Test
	void a_sound_text_is_the_model() {
		update(TEXT);
		assertEquals(Optional.of("North"), title("North"));
		assertTrue(texts.broken().isEmpty());
	}

	@Test
	void a_text_that_breaks_keeps_its_last_state_and_says_where() {
		update(TEXT);
		update(TEXT.replace("person", "}}} person"));
		assertEquals(Optional.of("Ada"), title("Ada"));
		assertEquals(3, texts.broken().get(FILE).place().line());
	}

	@Test
	void changes_of_the_sound_parts_are_followed_while_another_part_is_broken() {
		String broken = TEXT.replace("person", "}}} person");
		update(TEXT);
		update(broken);
		update(broken.replace("\"North\"", "\"North Municipality\""));
		assertEquals(Optional.of("North Municipality"), title("North"));
		assertEquals(Optional.of("Ada"), title("Ada"));
		assertFalse(texts.broken().isEmpty());
	}

	@Test
	void a_second_break_elsewhere_keeps_the_last_state_too() {
		String broken = TEXT.replace("person", "}}} person");
		update(TEXT);
		update(broken);
		update(broken.replace("organisation", "organis{ation"));
		assertEquals(Optional.of("North"), title("North"));
		update(TEXT.replace("Ada\"", "Ada Berg\""));
		assertEquals(Optional.of("Ada Berg"), title("Ada"));
		assertTrue(texts.broken().isEmpty());
	}

	@Test
	void edits_of_the_model_go_to_the_sound_part_of_the_broken_text() {
		String broken = TEXT.replace("person", "}}} person");
		update(TEXT);
		update(broken);
		DocumentEdits edits = DocumentEdits
				.of(Map.of(FILE, List.of(new TextEdit(TEXT.indexOf("\"North\""), 7, "\"Nord\""))));
		DocumentEdits onCurrent = texts.onCurrent(edits).orElseThrow();
		texts.made(edits, onCurrent);
		assertEquals(Optional.of("Nord"), title("North"));
		assertEquals(broken.replace("\"North\"", "\"Nord\""), texts.current().get(FILE));
		assertFalse(texts.update(texts.current()), "nothing is left to do");
	}

	@Test
	void edits_of_the_broken_part_are_refused() {
		update(TEXT);
		update(TEXT.replace("person", "}}} person"));
		DocumentEdits edits = DocumentEdits
				.of(Map.of(FILE, List.of(new TextEdit(TEXT.indexOf("\"Ada\""), 5, "\"Eva\""))));
		assertEquals(Optional.empty(), texts.onCurrent(edits));
	}

	@Test
	void a_text_that_never_was_sound_is_read_as_far_as_it_goes() {
		update(TEXT.replace("person", "}}} person"));
		assertEquals(Optional.of("North"), title("North"));
		assertFalse(texts.broken().isEmpty());
	}

	@Test
	void a_file_that_goes_takes_its_elements_along() {
		update(TEXT);
		texts.update(Map.of());
		assertEquals(Optional.empty(), title("North"));
	}
}
